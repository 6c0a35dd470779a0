"""SP835."""

from collections.abc import Iterator, Sequence

from segplan.findings import Problem
from segplan.model.edited import EditedPlanView
from segplan.model.followup import FollowUp
from segplan.places import Route
from segplan.rules.registry import rule


@rule("SP835")
def log_rewritten(view: EditedPlanView) -> Iterator[Problem]:
    """En äldre post i uppföljningen eller bland ändringarna är omskriven eller borttagen.

    ## Varför

    Uppföljningen är en logg: den säger vad som rapporterades en viss dag. Nytt skrivs i en ny post.
    Skrivs en gammal post om går det inte längre att se vad de som beslutade fick veta. Ett skrivfel
    rättas med en post i ärende.ändringar som pekar ut åtgärdens uppföljning. Att en post godkänns
    (godkänd_av) är ingen omskrivning.

    Regeln prövas med `segplan validate --since` och går inte att acceptera.

    ## Fel

    ```yaml tidigare åtgärd
    uppföljning:
      - datum: 2023-05-31
        läge: pågår
        resultat: Fyra kurser är hållna.
    ```

    ```yaml åtgärd
    uppföljning:
      - datum: 2023-05-31  # SP835
        läge: pågår
        resultat: Tolv kurser är hållna.
    ```

    ```yaml tidigare åtgärd
    uppföljning:
      - datum: 2023-05-31
        läge: pågår
        resultat: Fyra kurser är hållna.
    ```

    ```yaml åtgärd
    uppföljning:  # SP835
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
    ```

    ## Rätt

    ```yaml tidigare åtgärd
    uppföljning:
      - datum: 2023-05-31
        läge: pågår
        resultat: Fyra kurser är hållna.
    ```

    ```yaml åtgärd
    uppföljning:
      - datum: 2023-05-31
        läge: pågår
        resultat: Fyra kurser är hållna.
        godkänd_av: kulturchefen
      - datum: 2023-06-15
        läge: pågår
        resultat: Tolv kurser är hållna.
    ```
    """
    if not view.is_protected:
        return
    remedy = "Återställ posten och skriv det nya i en egen post."
    for earlier, (route, _, measure) in view.kept:
        if not view.is_entered(measure.identifier, "uppföljning"):
            changed = _rewritten(earlier.measure.follow_ups, measure.follow_ups, (*route, "uppföljning"))
            for place, day in changed:
                said = f"Uppföljningen {day} är omskriven eller borttagen sedan {view.earlier_name}"
                yield Problem(view.current.place(*place, on_key=place[-1] == "uppföljning"), said, remedy)
    before, after = (plan.case.amendments if plan.case else () for plan in (view.earlier, view.current.plan))
    for one in before:
        if one not in after:
            said = f"Ändringen {one.date} är omskriven eller borttagen sedan {view.earlier_name}"
            yield Problem(view.current.place("ärende", "ändringar", on_key=True), said, remedy)


def _rewritten(earlier: Sequence[FollowUp], now: Sequence[FollowUp], route: Route) -> Iterator[tuple[Route, str]]:
    """Give the place and day of every earlier entry that is not there as it was."""
    left = dict(enumerate(now))
    lost = []
    for entry in earlier:
        same = next((index for index, one in left.items() if _is_kept(entry, one)), None)
        if same is None:
            lost.append(entry)
        else:
            del left[same]
    for entry in lost:
        index = next((index for index, one in left.items() if one.reported_on == entry.reported_on), None)
        left.pop(index if index is not None else -1, None)
        place = (*route, index, "datum") if index is not None else route if now else route[:-1]
        yield place, entry.reported_on.isoformat()


def _is_kept(earlier: FollowUp, now: FollowUp) -> bool:
    """Tell whether an entry is as it was; that it has been approved since is no change."""
    approved = earlier.approved_by if earlier.approved_by is not None else now.approved_by
    return earlier.model_copy(update={"approved_by": approved}) == now
