"""From settings to the words that wordings are judged by."""

from segplan.configuration_file.find import Settings
from segplan.wording.additions import UnknownVerbError, extended
from segplan.wording.careful import is_notation
from segplan.wording.lexicon import Lexicon
from segplan.wording.vocabulary import Vocabulary


def vocabulary_of(settings: Settings) -> Vocabulary:
    """Give the words of a repository. Raises `UsageError` for words that cannot be used."""
    table = settings.values.wording
    for words, instead in table.careful.items():
        if not is_notation(words) or not instead.strip():
            message = f"”{words}” är inget ord att skriva med omsorg" if instead.strip() else f"”{words}” saknar råd"
            remedy = (
                "Skriv ordet till vänster, med * sist eller / mellan ord, och till höger det som ska stå i stället."
            )
            raise settings.fault(("wording", "careful", words), message, remedy, on_key=True)
    return Vocabulary(own_lexicon(settings), table.careful, table.careful_allowed, table.lix)


def own_lexicon(settings: Settings) -> Lexicon | None:
    """Give the lexicon with a repository's words; nothing when it adds none. Raises `UsageError` as above."""
    try:
        return extended(settings.values.wording.additions)
    except UnknownVerbError as error:
        message = f"Frasen börjar med ett okänt verb: {error.verb}"
        remedy = "Skriv verbet i grundform, och lägg till det i verbs om det böjs på -ar."
        raise settings.fault(("wording", "vague"), message, remedy) from None
