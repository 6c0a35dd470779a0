"""Files as people write them: random data in random styles, with comments, empty lines and line ends."""

from typing import Any

from hypothesis import strategies as st

WORDS = [
    "Läxhjälp",
    "nej",
    "2023",
    "3.10",
    "~",
    "a: b",
    "x #y",
    "- z",
    "'citat'",
    '"rakt"',
    "null",
    "0123",
    "okänt",
    "ja",
]
WORDS += ["*stjärna", "&och", "!utrop", "%procent", "@namn", "`fnutt", "{klammer}", "[lista]", "a, b", "två  blanksteg"]
WORDS += [
    "Fler barn i Norrby lär sig simma före årskurs fyra: minst 120 elever, varav hälften på lov.",
    "yes",
    "12:30",
    "?",
]
texts = st.sampled_from(WORDS) | st.lists(st.sampled_from(WORDS), min_size=2, max_size=30).map(" ".join)
paragraphs = texts | st.lists(texts, min_size=2, max_size=3).map("\n".join)
scalars = st.sampled_from([0, 7, 2023, True]) | paragraphs
keys = st.sampled_from(["id", "nr", "rubrik", "mål", "områden", "å b", "plan", "tidplan"])
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(keys, inner, min_size=1, max_size=3),
    max_leaves=5,
)
mappings = st.dictionaries(keys, values, min_size=1, max_size=5)


class Writer:
    """Writes data as a file, in styles that are drawn; every comment has a number of its own."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.comments = 0

    def whole(self, data: dict[str, Any]) -> str:
        """Give the text of a file."""
        lines = [*self.mapping(data, 0), *self.between(0)]
        newline: str = self.draw(st.sampled_from(["\n", "\r\n"]))
        return newline.join(lines) + (newline if self.draw(st.booleans()) else "")

    def between(self, column: int) -> list[str]:
        """Give what may stand between two lines: nothing, an empty line, comments."""
        drawn = self.draw(st.sampled_from(["", "", "", "empty", "comment", "both"]))
        lines = [""] if drawn in ("empty", "both") else []
        return [*lines, " " * column + self.comment()] if drawn in ("comment", "both") else lines

    def comment(self) -> str:
        """Give the next comment."""
        self.comments += 1
        return f"# k{self.comments}: text"

    def trailing(self) -> str:
        """Give a comment after a value, or nothing."""
        return f"  {self.comment()}" if self.draw(st.integers(0, 5)) == 0 else ""

    def mapping(self, data: dict[str, Any], column: int) -> list[str]:
        """Give the lines of a mapping in block form."""
        lines: list[str] = []
        for key, value in data.items():
            lines += self.between(column) if lines else []
            head, below = self.value(value, column)
            lines += [f"{' ' * column}{key}:{head}", *below]
        return lines

    def value(self, value: Any, column: int) -> tuple[str, list[str]]:
        """Give what stands after a colon or dash, and the lines below."""
        if isinstance(value, (dict, list)) and self.draw(st.integers(0, 2)) == 0:
            return f" {self.flow(value)}{self.trailing()}", []
        if isinstance(value, dict):
            return self.trailing(), self.mapping(value, column + 2)
        if isinstance(value, list):
            inner = column + self.draw(st.sampled_from([2, 4]))
            return self.trailing(), self.items(value, inner)
        return self.scalar(value, column)

    def items(self, items: list[Any], column: int) -> list[str]:
        """Give the lines of a list in block form."""
        lines: list[str] = []
        for item in items:
            lines += self.between(column) if lines else []
            if isinstance(item, dict) and self.draw(st.booleans()):
                first, *rest = self.mapping(item, column + 2)
                lines += [f"{' ' * column}- {first.lstrip(' ')}", *rest]
            elif isinstance(item, (dict, list)):
                lines.append(f"{' ' * column}- {self.flow(item)}{self.trailing()}")
            else:
                head, below = self.scalar(item, column)
                lines += [f"{' ' * column}-{head}", *below]
        return lines

    def scalar(self, value: Any, column: int) -> tuple[str, list[str]]:
        """Give a text or number in a drawn style."""
        style = self.draw(st.sampled_from(["plain", "'", '"', ">-", "|-"]))
        if isinstance(value, str) and style in (">-", "|-") and value == value.strip() and "\n " not in value:
            if style == "|-":
                return f" |-{self.trailing()}", [" " * (column + 2) + line for line in value.split("\n")]
            if "\n" not in value and "  " not in value:
                words = value.split(" ")
                half = len(words) // 2
                parts = [" ".join(words[:half]), " ".join(words[half:])] if half else [value]
                return f" >-{self.trailing()}", [" " * (column + 2) + part for part in parts]
        return f" {self.inline(value, style)}{self.trailing()}", []

    def inline(self, value: Any, style: str) -> str:
        """Give a text or number on one line."""
        if not isinstance(value, str):
            return "true" if value is True else str(value)
        if style == "'" and "\n" not in value:
            return "'" + value.replace("'", "''") + "'"
        if style == "plain" and value.isalpha() and value not in ("null", "yes"):
            return value
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    def flow(self, value: Any) -> str:
        """Give a value inside { } or [ ]."""
        if isinstance(value, dict):
            return "{" + ", ".join(f"{key}: {self.flow(one)}" for key, one in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(one) for one in value) + "]"
        return self.inline(value, self.draw(st.sampled_from(["plain", "'", '"'])))


@st.composite
def files(draw: Any) -> tuple[str, dict[str, Any]]:
    """Give the text of a file and what it says."""
    data = draw(mappings)
    return Writer(draw).whole(data), data
