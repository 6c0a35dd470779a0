"""SP209."""

from collections.abc import Iterator

from segplan.findings import Problem, RelatedPlace, Severity
from segplan.model.measure import Control
from segplan.model.view import MeasureAt, PlanView
from segplan.ownership.judgement import Verdict
from segplan.places import Place
from segplan.rules.ownership.foreign_parties import ForeignParty, foreign_party
from segplan.rules.ownership.owners import owner_texts
from segplan.rules.registry import rule


@rule("SP209", draft=Severity.WARNING)
def foreign_work_without_control(view: PlanView) -> Iterator[Problem]:
    """Åtgärden utförs av andra än kommunen, men det framgår inte vad kommunen råder över.

    ## Varför

    Läsaren tror att kommunen kan lova det som en annan part beslutar om. Rådighet säger hur långt
    kommunen bestämmer, och kommunens del vad den själv gör och kan följas upp för.

    Efterfrågat i en protokollsanteckning: andras verksamheter ska inte se ut som kommunens egna,
    och beroendet av den andra parten ska framgå.

    ## Fel

    En part utanför kommunen utför åtgärden:

    ```yaml
    medverkande:
      - aktör: polisen  # SP209
        roll: utför
    # utan: rådighet
    ```

    Verksamheten drivs av någon annan, men kommunen säger sig råda över den:

    ```yaml
    drivs_av: Provköpings nyföretagarförening
    rådighet: full  # SP209
    ```

    Kommunens egen del saknas:

    ```yaml
    medverkande:
      - aktör: polisen
        roll: samverkar
    rådighet: delad  # SP209
    ```

    ## Rätt

    ```yaml
    medverkande:
      - aktör: polisen
        roll: utför
    rådighet: delad
    kommunens_del: Kulturförvaltningen upplåter lokaler och för statistik.
    ```

    Polisen samverkar, men kommunen utför och råder:

    ```yaml
    medverkande:
      - aktör: polisen
        roll: samverkar
    rådighet: full
    ```
    """
    directory = view.registers.directory
    judged = {owner.route for owner in owner_texts(view) if owner.judgement.verdict is Verdict.EXTERNAL_ONLY}
    for at in view.measures:
        if at.route in judged or at.measure.is_retold:
            continue
        yield from _check(view, at, foreign_party(at, directory))


def _check(view: PlanView, at: MeasureAt, party: ForeignParty | None) -> Iterator[Problem]:
    measure = at.measure
    place = view.place(*at.route, "rådighet")
    if party is not None and measure.control is None and not measure.is_unknown("rådighet"):
        said = f"”{party.name}” {party.does} åtgärden, men kommunens rådighet är inte angiven"
        yield Problem(view.place(*party.route), said, "Lägg till rådighet: delad eller begränsad, och kommunens_del.")
    elif measure.run_by is not None and measure.control is Control.FULL:
        said = f"Kommunen kan inte ha full rådighet över det som ”{measure.run_by}” driver"
        yield Problem(place, said, "Skriv delad eller begränsad, och vad kommunen själv gör under kommunens_del.")
    elif (
        measure.control in (Control.SHARED, Control.LIMITED)
        and measure.own_part is None
        and not measure.is_unknown("kommunens_del")
    ):
        said = f"Rådigheten är {measure.control.value}, men kommunens del saknas"
        remedy = "Lägg till kommunens_del: vad kommunen själv gör och kan följas upp för."
        yield Problem(place, said, remedy, _related(view, party))


def _related(view: PlanView, party: ForeignParty | None) -> tuple[RelatedPlace, ...]:
    if party is None:
        return ()
    place: Place = view.place(*party.route)
    return (RelatedPlace(place, f"{party.does} åtgärden"),)
