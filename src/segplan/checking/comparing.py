"""Two plans as they were read, compared with everything that they were read with."""

from segplan.checking.loading import LoadedPlan
from segplan.checking.proposals import with_reasons
from segplan.diff import Comparison, compare


def compare_loaded(before: LoadedPlan, after: LoadedPlan) -> Comparison:
    """Compare two plans with the series, registers and words of the later one's repository.

    A later plan that was read alone is compared with those of the earlier. The reasons of a
    counter-proposal go with the changes that it makes.
    """
    source = before if after.alone else after
    found = compare(
        before.plan,
        after.plan,
        source.series,
        source.registers,
        documents=(before.name, after.name),
        known=source.profiles.vocabulary.lexicon,
    )
    return with_reasons(found, after.workspace, after.name)
