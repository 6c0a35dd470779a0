#!/usr/bin/env bash
# Jämför varje öppen merge request med sin målgren, och skriver eller uppdaterar kommentaren om det.
set -euo pipefail

whole_number='^[1-9][0-9]*$'
commit='^([0-9a-f]{40}|[0-9a-f]{64})$'
marker='<!-- segplan diff -->'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# En fil i stället för ett argument, så att token inte syns i listan över processer.
(umask 077 && printf 'header = "PRIVATE-TOKEN: %s"\n' "${SEGPLAN_TOKEN:?SEGPLAN_TOKEN saknas}" > "$work/curl")
requests="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests"
api() { curl --silent --show-error --fail --config "$work/curl" "$@"; }

# En lista lämnas hundra poster i taget. Den sista sidan är inte full.
all_pages() {
  local address=$1 page=1 answer
  while answer=$(api "$address&per_page=100&page=$page"); do
    jq -c '.[]' <<< "$answer"
    [[ $(jq length <<< "$answer") -eq 100 ]] || return 0
    page=$((page + 1))
  done
  return 1
}

# Grenarnas innehåll är främmande. Det läses som git-objekt: inget checkas ut och inget därifrån körs.
compare() {
  local number=$1 head=$2 target=$3 status=0
  git fetch --quiet --no-tags --no-recurse-submodules origin "+refs/merge-requests/$number/head:refs/segplan/$number"
  [[ $(git rev-parse --verify "refs/segplan/$number") == "$head" ]] || return 1
  segplan diff "$target...$head" --exit-code --format md > "$work/comment.md" 2> "$work/errors" || status=$?
  differs=$status
  if ! head -n 1 "$work/comment.md" | grep -qxF "$marker"; then
    echo "!$number: segplan diff gav slutkod $status"
    cat "$work/errors" "$work/comment.md"
    printf '%s\n%s\n' "$marker" \
      'Planerna i merge requesten går inte att jämföra, eftersom en planfil har fel. Jobbets logg visar felen.' \
      > "$work/comment.md"
  fi
}

comment() {
  local notes="$requests/$1/notes" existing
  existing=$(all_pages "$notes?sort=asc&order_by=created_at" | jq -c -s --argjson me "$me" --arg marker "$marker" \
    '[.[] | select(.author.id == $me and (.body | startswith($marker)))] | first // empty')
  if [[ -z $existing ]]; then
    [[ $differs -ne 0 ]] || return 0
    api --output "$work/answer" --request POST --form "body=<$work/comment.md" "$notes"
  elif [[ $(jq -r .body <<< "$existing") != "$(cat "$work/comment.md")" ]]; then
    api --output "$work/answer" --request PUT --form "body=<$work/comment.md" "$notes/$(jq -r .id <<< "$existing")"
  fi
}

me=$(api "$CI_API_V4_URL/user" | jq -r .id)
[[ $CI_PROJECT_ID =~ $whole_number && $me =~ $whole_number ]]
all_pages "$requests?state=opened" | jq -r '[.iid, .sha, .target_branch] | @tsv' > "$work/open"
while IFS=$'\t' read -r number head branch; do
  [[ $number =~ $whole_number && $head =~ $commit ]] || continue
  target=$(git rev-parse --verify --quiet --end-of-options "refs/remotes/origin/$branch^{commit}") || continue
  if compare "$number" "$head" "$target"; then
    comment "$number"
  else
    echo "!$number: grenen ändrades under körningen; nästa körning skriver kommentaren."
  fi
done < "$work/open"
