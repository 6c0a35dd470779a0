"""Register `geografi`: the places that measures and indicator values speak of."""

from pydantic import Field

from segplan.model.base import PlanPart
from segplan.model.common import Origin, SourceReference
from segplan.model.values import Choice, FormatVersion, Identifier, Text, YesNo


class PlaceKind(Choice):
    """What sort of place an entry is. A valdistrikt is not a stadsdel, whatever its name."""

    DISTRICT = "stadsdel"
    ELECTORAL_DISTRICT = "valdistrikt"
    MUNICIPALITY = "kommun"
    CITY = "stad"
    URBAN_AREAS = "tätorter"
    COUNTRYSIDE = "landsbygd"
    STRONG_AREAS = "resursstarka_områden"
    SCHOOL = "skola"
    COUNTY = "län"
    COUNTRY = "riket"
    COMPARABLE = "jämförbara_kommuner"


class Picture(PlanPart):
    """En bild av en plats: målbild, nulägesbild, lägesbild eller problembild."""

    text: Text | None = Field(None, alias="text", description="Bilden med egna ord.")
    exists: YesNo | None = Field(None, alias="finns", description="Om en sådan bild är fastställd.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som säger det.")
    origin: Origin | None = Field(None, alias="ursprung", description="Varifrån bilden kommer.")


class GeographicPlace(PlanPart):
    """En plats eller jämförelsegrupp."""

    identifier: Identifier = Field(alias="id", description="Platsens id.")
    name: Text = Field(alias="namn", description="Platsens namn.")
    kind: PlaceKind = Field(alias="slag", description="Vad det är för plats.")
    part_of: Identifier | None = Field(None, alias="ingår_i", description="Platsen som den ligger i.")
    target_district: YesNo = Field(
        False, alias="utpekad", description="ja för de stadsdelar som planerna särskilt riktar sig till."
    )
    vision: Picture | None = Field(None, alias="målbild", description="Hur det ska bli.")
    present_state: Picture | None = Field(None, alias="nulägesbild", description="Hur det är.")
    situation: Picture | None = Field(None, alias="lägesbild", description="Vad som händer just nu.")
    problem_picture: Picture | None = Field(None, alias="problembild", description="Vad som är problemet.")
    source: SourceReference | None = Field(None, alias="källa", description="Handlingen som nämner platsen.")
    remark: Text | None = Field(None, alias="anmärkning", description="En upplysning om platsen.")


class GeographyRegister(PlanPart):
    """Registret geografi: platserna som åtgärder och indikatorvärden gäller."""

    format_version: FormatVersion = Field(alias="formatversion", description="Formatets version; nu 0.")
    places: tuple[GeographicPlace, ...] = Field(alias="platser", strict=False, description="Platserna.")
