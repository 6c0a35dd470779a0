"""The plan in short: what can be counted, counted."""

from collections import Counter

from segplan.documents.material import Material
from segplan.documents.parts.area_tables import area_tables
from segplan.documents.parts.judgements import Clarity, Responsibility, clarity, responsibility
from segplan.documents.parts.measure_entry import APPROACH
from segplan.documents.parts.names import Names
from segplan.documents.parts.table import Column, Table, cells
from segplan.swedish import counted, number, share


def overview_lines(material: Material) -> tuple[str, ...]:
    """The most important figures, each in a sentence whose numbers add up to the measures of the plan."""
    total, areas = len(material.plan.measures), len(material.plan.areas)
    if not total:
        return ("Planen har inga åtgärder.",)
    return (
        f"Planen har {counted(total, 'åtgärd', 'åtgärder')} inom {counted(areas, 'område', 'områden')}.",
        _clarity_line(material),
        _responsibility_line(material),
    )


def _clarity_line(material: Material) -> str:
    counts = Counter(clarity(material, one) for one in material.plan.measures)
    clear, unclear, silent = (counts[kind] for kind in Clarity)
    verdict = (
        "är formulerad så att det går att avgöra om den är gjord"
        if clear == 1
        else "är formulerade så att det går att avgöra om de är gjorda"
    )
    said = [f"{_measures(clear)} ({share(clear, counts.total())}) {verdict}"]
    said += [f"{_measures(unclear)} är det inte"] if unclear else []
    said += [f"{_measures(silent)} går inte att bedöma, eftersom källan inte återger hela åtgärden"] if silent else []
    return f"{'; '.join(said)}."


def _responsibility_line(material: Material) -> str:
    counts = Counter(responsibility(material, one) for one in material.plan.measures)
    named, vague, silent, missing = (counts[kind] for kind in Responsibility)
    said = [f"{_measures(named)} ({share(named, counts.total())}) har en utpekad ansvarig"]
    said += [f"{_measures(vague)} har ett otydligt ansvar"] if vague else []
    said += [f"vid {_measures(silent)} framgår ansvaret inte av källan"] if silent else []
    said += [f"{_measures(missing)} saknar ansvarig"] if missing else []
    return f"{'; '.join(said)}."


def _measures(count: int) -> str:
    return counted(count, "åtgärd", "åtgärder")


def overview_tables(material: Material, names: Names) -> tuple[Table, ...]:
    """The figures per area, by approach and by place; none for a plan without measures."""
    if not material.plan.measures:
        return ()
    places = place_table(material, names)
    return (*area_tables(material), balance_table(material), *((places,) if places else ()))


def balance_table(material: Material) -> Table:
    """How many measures aim at causes and how many at consequences."""
    measures = material.plan.measures
    kinds = Counter(one.approach.kind if one.approach else None for one in measures)
    rows = [cells(words, number(kinds[kind]), share(kinds[kind], len(measures))) for kind, words in APPROACH.items()]
    rows.append(cells("Ansatsen är inte angiven", number(kinds[None]), share(kinds[None], len(measures))))
    columns = (Column("Ansats", 5), Column("Åtgärder", 2, True), Column("Andel", 2, True))
    return Table("Orsaker och verkningar", columns, tuple(rows))


def place_table(material: Material, names: Names) -> Table | None:
    """How many measures each place has; a measure may have several places."""
    counts = Counter(place for one in material.plan.measures for place in one.geography)
    if not counts:
        return None
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], names.place(pair[0])))
    rows = [cells(names.place(place), number(count)) for place, count in ordered]
    nowhere = sum(not one.geography for one in material.plan.measures)
    if nowhere:
        rows.append(cells("Ingen plats angiven", number(nowhere)))
    columns = (Column("Plats", 5), Column("Åtgärder", 2, True))
    return Table("Åtgärder per plats; en åtgärd kan gälla flera platser", columns, tuple(rows))
