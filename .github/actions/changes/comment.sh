#!/usr/bin/env bash
# Jämför pull requestens planer med basens, och skriver eller uppdaterar kommentaren om det.
set -euo pipefail

# Grenens innehåll är främmande. Det läses som git-objekt: inget checkas ut och inget därifrån körs.
whole_number='^[1-9][0-9]*$'
commit='^([0-9a-f]{40}|[0-9a-f]{64})$'
[[ $NUMBER =~ $whole_number && $BASE =~ $commit && $HEAD_COMMIT =~ $commit ]] || {
  echo "NUMBER, BASE och HEAD_COMMIT ska vara ett nummer och två incheckningars id." >&2
  exit 2
}

git fetch --quiet --no-tags --no-recurse-submodules origin "$BASE" "+refs/pull/$NUMBER/head:refs/segplan/$NUMBER"
if [[ $(git rev-parse --verify "refs/segplan/$NUMBER") != "$HEAD_COMMIT" ]]; then
  echo "Grenen har fått nya incheckningar. Deras egen körning skriver kommentaren."
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
segplan diff "$BASE...$HEAD_COMMIT" --format md ${FAIL_ON:+"--fail-on=$FAIL_ON"} > "$work/changes.md" 2> "$work/errors" || status=$?
if ! head -n 1 "$work/changes.md" | grep -qx '<!-- segplan diff -->'; then
  [[ $status -ne 0 ]] || status=1
  printf '%s\n%s\n' '<!-- segplan diff -->' \
    'Planerna i pull requesten går inte att jämföra, eftersom en planfil har fel. Körningens logg visar felen.' \
    > "$work/comment.md"
  # Texten kommer ur grenen, så den får inte innehålla kommandon till GitHub Actions.
  token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$token"
  cat "$work/errors" "$work/changes.md"
  printf '\n::%s::\n' "$token"
else
  mv "$work/changes.md" "$work/comment.md"
fi
cat "$work/comment.md" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"

existing=$(gh api --paginate "repos/$REPOSITORY/issues/$NUMBER/comments" \
  --jq '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- segplan diff -->"))) | .id' | head -n 1)
if [[ -n $existing ]]; then
  gh api --silent --method PATCH "repos/$REPOSITORY/issues/comments/$existing" -F "body=@$work/comment.md"
else
  gh api --silent --method POST "repos/$REPOSITORY/issues/$NUMBER/comments" -F "body=@$work/comment.md"
fi
exit "$status"
