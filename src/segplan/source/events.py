"""One pass over libyaml's events: the values, the tree of places, and the faults of the form.

The event interface is not recursive, so that deep nesting and aliases meet a limit with a place
instead of ending the process. ruamel.yaml.clib carries libyaml.
"""

import unicodedata
from typing import Any

from _ruamel_yaml import CParser
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from segplan.places import Position, Route, Span
from segplan.source import fault
from segplan.source.characters import forbidden_in_value
from segplan.source.fault import Fault, Related
from segplan.source.number_wording import is_read_differently, number_in_doubt
from segplan.source.scalars import Scalar, resolve
from segplan.source.syntax_wording import explain_syntax
from segplan.source.tree import Collection, Event, MappingNode, Node, SequenceNode, event_span

MAX_DEPTH = 30
MAX_EVENTS = 1_000_000
MAX_TEXT = 20_000
"""Characters in one text: more than ten pages."""

_QUOTATION_MARKS = ("'", '"')
_START_OF_FILE = Span(Position(0, 0), Position(0, 0))


class LimitPassedError(Exception):
    """Reading stopped at a limit; the fault has been noted."""


class EventReader:
    """Builds values and tree from the events of one text.

    Use it once, `EventReader(text).read()`. Then `root` holds the tree with its data, `faults`
    what was wrong, and `silenced` the routes that already have a fault, so that the schema need
    not complain about them again. `complete` tells whether the first document was read to its
    end. `scalars` holds the span of every scalar and whether it is quoted, when the text has tabs.
    """

    def __init__(self, text: str) -> None:
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self.silenced: set[Route] = set()
        self.scalars: list[tuple[Span, bool]] = []
        self.complete = False
        self._text = text
        self._decomposed = not unicodedata.is_normalized("NFC", text)
        self._has_tabs = "\t" in text
        self._stack: list[Collection] = []
        self._long_quotation: Span | None = None

    def read(self) -> None:
        """Read the whole text; a syntax fault or a limit ends it early."""
        try:
            self._read_events()
            self.complete = True
        except MarkedYAMLError as error:
            self.faults.append(explain_syntax(error, self._text, self._long_quotation))
        except LimitPassedError:
            pass

    def _read_events(self) -> None:
        next_event = CParser(self._text).get_event
        stack = self._stack
        count = 0
        while (event := next_event()) is not None:
            count += 1
            kind = type(event)
            if kind is ScalarEvent:
                self._add_scalar(event)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                stack.pop().end = event
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                node = MappingNode(event) if kind is MappingStartEvent else SequenceNode(event)
                self._refuse_properties(event)
                self._add(node, node.data)
                stack.append(node)
                if len(stack) > MAX_DEPTH:
                    self._stop(event, f"Nivåerna är fler än {MAX_DEPTH}", "Kontrollera indragen och klamrarna.")
            elif kind is AliasEvent:
                self._refuse_alias(event)
            elif kind is StreamEndEvent or (kind is DocumentStartEvent and self._is_second_document(event)):
                break
            if count > MAX_EVENTS:
                self._stop(event, "Filen har fler värden än en plan kan ha", "Kontrollera att det är rätt fil.")
        if self.root is None or (not isinstance(self.root, (MappingNode, SequenceNode)) and not self.root.value):
            self.faults.append(
                Fault(fault.EMPTY_FILE, _START_OF_FILE, "Filen är tom", "Skriv innehållet eller ta bort filen.")
            )

    def _is_second_document(self, event: Event) -> bool:
        if self.root is None:
            return False
        remedy = "Ta bort raden --- och låt varje plan stå i en egen fil."
        self._fault(fault.SEVERAL_DOCUMENTS, event, "Filen innehåller flera YAML-dokument", remedy)
        return True

    def _add_scalar(self, event: Event) -> None:
        style = event.style
        if len(event.value) > MAX_TEXT:
            self._stop(event, "Texten har fler än 20\u00a0000 tecken", "Korta texten. Kontrollera citattecknen.")
        if self._has_tabs or style in _QUOTATION_MARKS:
            self._note_quotation(event)
        has_properties = event.anchor is not None or event.ctag is not None
        parent = self._stack[-1] if self._stack else None
        if type(parent) is MappingNode and parent.pending is None and not has_properties:
            parent.pending = event
            return
        text: str = event.value
        if self._decomposed or style == '"':
            text = unicodedata.normalize("NFC", text)
        value: Scalar = text if style else resolve(text)
        if not has_properties:
            self._add(event, value)
            if value is text and not style and is_read_differently(text):
                self.faults.append(number_in_doubt(text, event_span(event), self._last_route()))
            return
        self._refuse_properties(event)
        self._add(event, "" if value is None else value)
        if not self._is_key(event):
            self.silenced.add(self._last_route())

    def _note_quotation(self, event: Event) -> None:
        span, is_quoted = event_span(event), event.style in _QUOTATION_MARKS
        if self._has_tabs:
            self.scalars.append((span, is_quoted))
        if is_quoted and span.start.line != span.end.line:
            self._long_quotation = span
        if event.style == '"' and (hidden := forbidden_in_value(event.value, span)):
            self.faults.append(hidden)

    def _add(self, node: Node, value: Any) -> None:
        """Put a value where it belongs: in the open collection, as its next key, or as the root."""
        if not self._stack:
            self.root = node
            return
        parent = self._stack[-1]
        if isinstance(parent, SequenceNode):
            parent.items.append(node)
            parent.data.append(value)
            if value is None:
                self._missing_value(node, self._last_route())
        elif parent.pending is not None:
            key, parent.pending = parent.pending, None
            self._add_pair(parent, key, node, value)
        else:
            parent.pending = node
            if isinstance(node, (MappingNode, SequenceNode)):
                remedy = "Skriv ett ord, kolon, blanksteg och värdet: rubrik: Läxhjälp."
                self._fault(fault.MALFORMED, node.start, "En nyckel måste vara ett ord", remedy)

    def _add_pair(self, parent: MappingNode, key: Event, node: Node, value: Any) -> None:
        parent.current = ""
        if type(key) is not ScalarEvent:
            return
        name: str = unicodedata.normalize("NFC", key.value)
        if name in parent.keys:
            related = ((event_span(parent.keys[name]), "första gången"),)
            remedy = "Ta bort den ena, eller slå ihop dem."
            self._fault(fault.DUPLICATE_KEY, key, f"Nyckeln {name} står två gånger", remedy, related)
            return
        parent.current = name
        parent.keys[name] = key
        parent.values[name] = node
        if value is not None:
            parent.data[name] = value
        elif parent.start.flow_style and not self._has_colon(key, node):
            self._stray_key(parent, key, name)
        else:
            self._missing_value(key, self._last_route())

    def _stray_key(self, parent: MappingNode, key: Event, name: str) -> None:
        """Say once for each { } that text in it has been cut into keys."""
        route = self._last_route()
        is_first = len(parent.keys) == 1
        self.silenced.add(route[:-1] if is_first else route)
        if parent.has_stray_key:
            return
        parent.has_stray_key = True
        what = "{ } omger nycklar, inte text" if is_first else "ett kommatecken inom { } delar texten"
        remedy = "Sätt texten inom citattecken, eller skriv nycklarna på egna rader."
        self._fault(fault.STRAY_KEY, key, f"”{name}” har blivit en egen nyckel: {what}", remedy)

    def _has_colon(self, key: Event, value: Event) -> bool:
        return ":" in self._text[key.end_mark.index : value.start_mark.index]

    def _last_route(self) -> Route:
        """The route of the value that was added last."""
        return tuple(
            len(outer.items) - 1 if isinstance(outer, SequenceNode) else outer.current for outer in self._stack
        )

    def _missing_value(self, event: Event, route: Route) -> None:
        self.silenced.add(route)
        what = f"{route[-1]} saknar värde" if isinstance(route[-1], str) else "En punkt i listan är tom"
        self._fault(
            fault.MISSING_VALUE, event, what, "Skriv ett värde, skriv okänt där det är tillåtet, eller ta bort raden."
        )

    def _refuse_properties(self, event: Event) -> None:
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._fault(
                fault.TAG,
                event,
                f"YAML-taggen {tag} är inte tillåten i planer",
                "Ta bort taggen. Ska värdet vara text: sätt det inom citattecken.",
            )
        if event.anchor is not None:
            self._fault(fault.ALIAS, event, f"Ankaret &{event.anchor} är inte tillåtet i planer", "Ta bort ankaret.")

    def _refuse_alias(self, event: Event) -> None:
        """Note the fault and go on with an empty text instead of the value that is pointed at."""
        self._fault(
            fault.ALIAS,
            event,
            f"Hänvisningen *{event.anchor} är inte tillåten i planer",
            f"Skriv ut värdet som står vid &{event.anchor}.",
        )
        if self._stack and isinstance(self._stack[-1], MappingNode) and self._stack[-1].pending is None:
            self._stack[-1].pending = event
            return
        self._add(ScalarEvent(None, None, (True, False), "", event.start_mark, event.end_mark, style='"'), "")
        self.silenced.add(self._last_route())

    def _is_key(self, event: Event) -> bool:
        return bool(self._stack) and isinstance(self._stack[-1], MappingNode) and self._stack[-1].pending is event

    def _fault(self, code: str, event: Event, message: str, remedy: str, related: Related = ()) -> None:
        self.faults.append(Fault(code, event_span(event), message, remedy, related))

    def _stop(self, event: Event, message: str, remedy: str) -> None:
        self._fault(fault.OVER_LIMIT, event, message, remedy)
        raise LimitPassedError
