"""The kinds of change, series SD. A code is never renumbered and never used for another kind."""

from enum import Enum


class Kind(Enum):
    """A kind of change: its code, its name for programs, and its Swedish label.

    SD1 is about whole measures, SD2 names and texts, SD3 responsibility, SD4 time, SD5 targets and
    indicators, SD6 for whom and why, SD7 money, SD8 how far something has come, SD9 the rest.
    """

    ADDED = "SD130", "added", "Ny åtgärd"
    CONTINUED = "SD131", "continued", "Förs vidare"
    DROPPED = "SD132", "dropped", "Förs inte vidare"
    COMPLETED = "SD133", "completed", "Genomförd"
    HANDED_OVER = "SD134", "handed_over", "Övergår i ordinarie verksamhet"
    UNACCOUNTED = "SD135", "unaccounted", "Saknas utan redovisning"
    SPLIT = "SD136", "split", "Delad"
    MERGED = "SD137", "merged", "Sammanslagen"

    REWORDED = "SD210", "reworded", "Text omskriven"
    RENUMBERED = "SD211", "renumbered", "Nytt nummer"
    MOVED = "SD212", "moved", "Flyttad till ett annat område"
    RETITLED = "SD213", "retitled", "Ny rubrik"
    NUMBER_REMOVED = "SD220", "number_removed", "Tal utgår"
    NUMBER_ADDED = "SD221", "number_added", "Tal tillkommer"
    MODAL_WEAKENED = "SD222", "modal_weakened", "Mindre bindande ord"
    MODAL_STRENGTHENED = "SD223", "modal_strengthened", "Mer bindande ord"

    OWNER_CHANGED = "SD320", "owner_changed", "Annan ansvarig"
    OWNER_REMOVED = "SD321", "owner_removed", "Ansvarig utgår"
    OWNER_ADDED = "SD322", "owner_added", "Ansvarig tillkommer"
    LEVEL_CHANGED = "SD323", "level_changed", "Annan beslutsnivå"
    CONTROL_LOST = "SD324", "control_lost", "Kommunen råder mindre över åtgärden"
    CONTROL_GAINED = "SD325", "control_gained", "Kommunen råder mer över åtgärden"

    DEADLINE_LATER = "SD420", "deadline_later", "Senare datum, eller inget"
    DEADLINE_EARLIER = "SD421", "deadline_earlier", "Tidigare datum, eller ett nytt"
    DEADLINE_FOLLOWS_YEAR = "SD424", "deadline_follows_year", "Följer planåret"
    MILESTONE_REMOVED = "SD422", "milestone_removed", "Hållpunkt eller delmål utgår"
    MILESTONE_ADDED = "SD423", "milestone_added", "Hållpunkt eller delmål tillkommer"

    TARGET_WEAKENED = "SD520", "target_weakened", "Mindre långtgående mål"
    TARGET_STRENGTHENED = "SD521", "target_strengthened", "Mer långtgående mål"
    INDICATOR_REMOVED = "SD522", "indicator_removed", "Indikator utgår"
    INDICATOR_ADDED = "SD523", "indicator_added", "Indikator tillkommer"

    SCOPE_NARROWED = "SD620", "scope_narrowed", "Gäller färre platser eller personer"
    SCOPE_WIDENED = "SD621", "scope_widened", "Gäller fler platser eller personer"
    ORIENTATION_TO_COMPENSATORY = "SD622", "orientation_to_compensatory", "Från orsaker till verkningar"
    ORIENTATION_TO_STRUCTURAL = "SD623", "orientation_to_structural", "Från verkningar till orsaker"

    RESOURCES_DECREASED = "SD720", "resources_decreased", "Mindre pengar"
    RESOURCES_INCREASED = "SD721", "resources_increased", "Mer pengar"

    STATUS_CHANGED = "SD820", "status_changed", "Nytt läge"
    CORRECTED = "SD920", "corrected", "Rättelse"
    OTHER = "SD990", "other", "Annan uppgift"

    def __init__(self, code: str, word: str, label: str) -> None:
        self.code = code
        self.word = word
        self.label = label
