"""The model for leading and coordinating the work: its bodies, their duties, and how they report."""

from dataclasses import dataclass
from datetime import date

from segplan.documents.kind import document
from segplan.documents.material import Material
from segplan.documents.parts.charts import steering_figure
from segplan.documents.parts.decisions import decision_line, recipient_lines_of
from segplan.documents.parts.figure import Figure
from segplan.documents.parts.front import Front
from segplan.documents.parts.names import Names, told
from segplan.documents.parts.provenance import provenance
from segplan.documents.parts.retold import retold_front
from segplan.documents.parts.sources import SourceLine, source_list
from segplan.documents.parts.table import Cell, Column, Fact, Table, cells, facts
from segplan.documents.subject import NotPossible, Subject, Subjects
from segplan.model.registers.steering import SteeringBody, SteeringModel
from segplan.swedish import capitalised, listed, paragraphs, sentence


@dataclass(frozen=True)
class BodyPart:
    """One body: where it stands, its name, what is told of it, and its duties."""

    target: str
    heading: str
    facts: tuple[Fact, ...]
    duties: tuple[str, ...]


@dataclass(frozen=True)
class ModelPart:
    """One model with its bodies."""

    heading: str
    about: tuple[Fact, ...]
    purpose: tuple[str, ...]
    shortcomings: tuple[str, ...]
    priorities: tuple[str, ...]
    table: Table
    figure: Figure | None
    bodies: tuple[BodyPart, ...]
    stakeholders: tuple[str, ...]
    evaluation: tuple[str, ...]
    rest: tuple[Fact, ...]


@dataclass(frozen=True)
class SteeringContext:
    """Everything that the account of the models may show."""

    front: Front
    models: tuple[ModelPart, ...]
    sources: tuple[SourceLine, ...]
    provenance: tuple[Fact, ...]


def with_model(material: Material) -> Subjects:
    """The plan itself, when a model is registered."""
    if material.registers.steering is None or not material.registers.steering.models:
        return NotPossible("Registret styrning finns inte eller har ingen modell.")
    return (Subject(material.plan),)


@document(
    "ledningsmodell",
    summary="Lednings- och samordningsmodellen: organ, uppgifter, möten och vem som rapporterar till vem.",
    template="steering/document.j2.html",
    subjects=with_model,
)
def steering_model(material: Material) -> SteeringContext:
    """Give the context of the account of the models."""
    names = Names(material.registers, material.plan)
    models = material.registers.steering.models if material.registers.steering else ()
    return SteeringContext(
        front=_front(material, models),
        models=tuple(_model(material, index, one, names) for index, one in enumerate(models, 1)),
        # Last of all that cites, since it lists what has been cited.
        sources=source_list(names),
        provenance=provenance(material),
    )


def _front(material: Material, models: tuple[SteeringModel, ...]) -> Front:
    """The front with the model's own decision; a model is older than the plan that it is told with."""
    decisions = [one.decision for one in models if one.decision]
    numbers = [one.registry_number for one in decisions if one.registry_number]
    days = [one.date for one in decisions if isinstance(one.date, date)]
    return retold_front(
        material,
        "Ledning och samordning av arbetet",
        "lednings- och samordningsmodell",
        kind="Redovisning av ledningsmodell",
        block=facts(("Redovisas med", material.plan.title), ("Modellens beslut", tuple(map(decision_line, decisions)))),
        registry_number=", ".join(dict.fromkeys(numbers)),
        day=max(days, default=None),
    )


def _model(material: Material, order: int, model: SteeringModel, names: Names) -> ModelPart:
    evaluated = paragraphs(model.evaluation)
    source = (f"Källa: {names.citation(model.evaluation_source)}.",) if model.evaluation_source else ()
    return ModelPart(
        heading=model.title,
        about=_about(material, model, names),
        purpose=paragraphs(model.purpose),
        shortcomings=tuple(sentence(one) for one in model.shortcomings),
        priorities=tuple(sentence(one) for one in model.priorities),
        table=_table(order, model),
        figure=steering_figure(model, _table(order, model)),
        bodies=tuple(_body(order, index, one, model) for index, one in enumerate(model.bodies, 1)),
        stakeholders=tuple(capitalised(one) for one in model.stakeholders),
        evaluation=(*evaluated, *source) if evaluated else (),
        rest=facts(
            ("Samråd", paragraphs(model.consultation)),
            ("Ekonomiska konsekvenser", paragraphs(model.finances)),
            ("Beslutet skickades till", recipient_lines_of(model.recipients, names)),
            ("Anmärkning", paragraphs(model.remark)),
        ),
    )


def _about(material: Material, model: SteeringModel, names: Names) -> tuple[Fact, ...]:
    policies = material.registers.policies.policies if material.registers.policies else ()
    titles = {one.identifier: one.title for one in policies}
    return facts(
        ("Beslutets innebörd", tuple(sentence(one) for one in model.decision.points) if model.decision else ()),
        ("Vilar på målen", tuple(names.goal(one) for one in model.goals)),
        ("Hänvisar till", tuple(capitalised(titles.get(one, one)) for one in model.references)),
        ("Källa", f"{names.citation(model.source)}." if model.source else ""),
    )


def _anchor(model: int, body: int) -> str:
    return f"organ-{model}-{body}"


def _table(order: int, model: SteeringModel) -> Table:
    """The bodies from top to bottom, each with who convenes it, how often it meets and whom it reports to."""
    columns = (
        Column("Organ", 6),
        Column("Nivå", 3),
        Column("Sammankallande", 5),
        Column("Möten", 4),
        Column("Rapporterar till", 5),
    )
    rows = tuple(
        cells(
            Cell(one.name, _anchor(order, index)),
            capitalised(one.level or ""),
            _conveners(one),
            _frequency(one),
            _superior(one, model),
        )
        for index, one in enumerate(model.bodies, 1)
    )
    return Table("Organen i modellen", columns, rows or (cells("Inga organ är registrerade", "", "", "", ""),))


def _conveners(body: SteeringBody) -> str:
    """Those who convene; several are alternatives in the source."""
    return capitalised(" eller ".join(body.conveners))


def _frequency(body: SteeringBody) -> str:
    return "" if body.frequency is None else told(body.frequency)


def _superior(body: SteeringBody, model: SteeringModel) -> str:
    named = {one.identifier: one.name for one in model.bodies}
    return named.get(body.reports_to, body.reports_to) if body.reports_to else ""


def _body(order: int, index: int, body: SteeringBody, model: SteeringModel) -> BodyPart:
    return BodyPart(
        target=_anchor(order, index),
        heading=body.name,
        facts=facts(
            ("Nivå", capitalised(body.level or "")),
            ("Ledamöter", capitalised(listed(body.members)) if body.members else ""),
            ("Sammankallande", _conveners(body)),
            ("Möten", _frequency(body)),
            ("Stöd", capitalised(listed(body.support)) if body.support else ""),
            ("Rapporterar till", _superior(body, model)),
        ),
        duties=tuple(sentence(one) for one in body.duties),
    )
