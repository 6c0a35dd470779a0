"""Table `[wording]`."""

from pydantic import Field

from segplan.configuration.table import Table, Words
from segplan.wording.additions import Additions
from segplan.wording.lexicon import INVESTIGATION, POSITION, PROMOTION, REVIEW, SOFT, STRENGTHENING
from segplan.wording.readability import HARD_FROM


class VagueTable(Table):
    """Egna fraser utan resultat, efter familj; så skrivs de: docs/wording.md."""

    position: Words = Field((), description="Att ta ställning eller överväga (SP301).")
    review: Words = Field((), description="Att se över (SP302).")
    investigation: Words = Field((), description="Att utreda utan att lämna något (SP303).")
    promotion: Words = Field((), description="Att verka för (SP304).")
    strengthening: Words = Field((), description="Att stärka, utveckla eller fortsätta (SP305).")
    soft: Words = Field((), description="Tomma insatser och mjuka mål (SP306).")


class BodiesTable(Table):
    """Egna organ och roller i grundform, också för sammansättningar."""

    political: Words = Field((), description="Organ av folkvalda, som områdesstyrelse.")
    administrative: Words = Field((), description="Enheter och funktioner i förvaltningen, som servicecentrum.")
    external: Words = Field((), description="Parter utanför kommunen, som hyresgästorganisation.")


class WordingTable(Table):
    """Hur formuleringar bedöms: ord som läggs till eller tas bort ur ordlistan."""

    vague: VagueTable = Field(default_factory=VagueTable.model_construct, description="Egna fraser utan resultat.")
    allowed: Words = Field((), description="Verb i grundform som inte ska märkas, som säkerställa.")
    hedges: Words = Field((), description="Egna förbehåll, som om andan faller på.")
    verbs: Words = Field((), description="Egna verb på -ar i grundform, så att alla former känns igen.")
    bodies: BodiesTable = Field(default_factory=BodiesTable.model_construct, description="Egna organ och roller.")
    careful: dict[str, str] = Field(
        {},
        description="Egna ord att skriva med omsorg (SP317), med det som ska stå i stället: problemskol* = ”skolans namn”.",
    )
    careful_allowed: Words = Field(
        (), alias="careful-allowed", description="Ord ur segplans lista för SP317 som får användas, som hemlösa."
    )
    lix: int = Field(HARD_FROM, ge=30, le=100, description="Läsbarhetsindex (LIX) från vilket SP316 ger ett råd.")

    @property
    def additions(self) -> Additions:
        """The table as the analysis takes it."""
        vague = self.vague
        return Additions(
            vague=tuple(
                (family, phrases)
                for family, phrases in (
                    (POSITION, vague.position),
                    (REVIEW, vague.review),
                    (INVESTIGATION, vague.investigation),
                    (PROMOTION, vague.promotion),
                    (STRENGTHENING, vague.strengthening),
                    (SOFT, vague.soft),
                )
                if phrases
            ),
            allowed=self.allowed,
            hedges=self.hedges,
            verbs=self.verbs,
            political=self.bodies.political,
            administrative=self.bodies.administrative,
            external=self.bodies.external,
        )
