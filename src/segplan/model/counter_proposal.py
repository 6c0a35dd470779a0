"""A counter-proposal: changes that somebody proposes to a plan, written measure by measure."""

from typing import TYPE_CHECKING, Annotated, Any, Self

from pydantic import Field, create_model, model_validator
from pydantic_core import PydanticCustomError

from segplan.model.base import PlanPart
from segplan.model.measure import Measure
from segplan.model.values import FormatVersion, Identifier, PlanDate, ReadBy, Text, Year, YesNo

NOT_SET = ("id",)
"""The keys that a proposal cannot set: the id is what says which measure is meant."""


def _optional_fields() -> dict[str, Any]:
    """Give the fields of a measure, none of them required; a field that is not written is not changed."""
    fields: dict[str, Any] = {}
    for name, field in Measure.model_fields.items():
        if field.alias not in NOT_SET:
            is_list = field.default == ()
            default: object = () if is_list else None
            optional = Field(
                default, alias=field.alias, description=field.description, strict=False if is_list else None
            )
            readers = tuple(one for one in field.metadata if isinstance(one, ReadBy))
            written: Any = Annotated[(field.annotation, *readers)] if readers else field.annotation
            fields[name] = (written if is_list else written | None, optional)
    return fields


class _SomeFields(PlanPart):
    """De uppgifter i åtgärden som får ett nytt värde. En uppgift anges i sin helhet, som i planen."""


if TYPE_CHECKING:

    class SetFields(_SomeFields):
        """Some fields of a measure, by the names that they have there."""

else:
    SetFields = create_model("SetFields", __base__=_SomeFields, **_optional_fields())
    SetFields.__doc__ = _SomeFields.__doc__


_REMOVABLE = [str(field.alias) for field in Measure.model_fields.values() if not field.is_required()]


def _parse_removable(raw: object) -> str:
    if raw not in _REMOVABLE:
        raise PydanticCustomError("val", "not among the words", {"words": _REMOVABLE})
    return str(raw)


RemovableKey = Annotated[str, ReadBy(_parse_removable, {"type": "string", "enum": _REMOVABLE})]
"""The key of a field that a measure can be without."""


class ProposedChange(PlanPart):
    """En föreslagen ändring: en åtgärd som ändras, utgår eller läggs till, och varför."""

    measure: Identifier | None = Field(
        None, alias="åtgärd", description="Åtgärdens id i planen, när den ändras eller utgår."
    )
    set_fields: SetFields | None = Field(
        None, alias="sätt", description="De uppgifter som får ett nytt värde, skrivna i sin helhet som i planen."
    )
    removed_fields: tuple[RemovableKey, ...] = Field(
        (), alias="ta_bort", strict=False, description="Nycklarna för de uppgifter som tas bort."
    )
    is_dropped: YesNo = Field(False, alias="utgår", description="ja när åtgärden ska utgå ur planen.")
    added: Measure | None = Field(None, alias="lägg_till", description="En ny åtgärd, skriven som i planen.")
    area: int | None = Field(None, alias="område", description="Numret på området som den nya åtgärden hör till.")
    reason: Text = Field(alias="skäl", description="Varför ändringen föreslås.")

    @model_validator(mode="after")
    def _does_one_thing(self) -> Self:
        edits = self.set_fields is not None or bool(self.removed_fields)
        adds = self.added is not None and self.area is not None and self.measure is None
        if [edits and self.measure is not None, self.is_dropped and self.measure is not None, adds].count(True) != 1:
            raise PydanticCustomError("förslag_ett_slag", "exactly one kind of change")
        if (self.is_dropped and edits) or (self.added is not None and (edits or self.is_dropped)):
            raise PydanticCustomError("förslag_ett_slag", "exactly one kind of change")
        return self


class CounterProposal(PlanPart):
    """Ett motförslag: ändringar som föreslås i en plan, åtgärd för åtgärd."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    title: Text = Field(alias="motförslag", description="Vad förslaget går ut på, i några ord.")
    base: Year = Field(alias="bas", description="Året för den plan som förslaget ändrar.")
    sender: Text = Field(alias="avsändare", description="Partiet, gruppen eller nämnden som lägger förslaget.")
    date: PlanDate | None = Field(None, alias="datum", description="Dagen för förslaget.")
    reason: Text | None = Field(None, alias="skäl", description="Varför förslaget läggs.")
    changes: tuple[ProposedChange, ...] = Field(
        alias="ändringar", strict=False, description="De föreslagna ändringarna."
    )
