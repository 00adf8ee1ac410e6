"""The door for Markdown: paragraphs, headings, lists, strong and stressed words, code and links, nothing else.

As CommonMark has them, https://spec.commonmark.org/; HTML and pictures are text, and `[[id]]` is a link by its id.
"""

from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.link import link
from markdown_it.token import Token

from zgwviz.problem.records import Span
from zgwviz.source.prose import Heading, Listing, Paragraph, Part, Run

# Whatever is not named here is text.
_RULES = (
    *("heading", "list", "newline", "escape", "backticks", "emphasis", "balance_pairs", "fragments_join"),
    *("entity", "link", "by_id"),
)
# No id with its words is longer.
_LONGEST = 300
# Where in a text something stands, by its first and last character, as a place in the file.
Places = Callable[[int, int], Span]


def read(text: str, place: Places) -> tuple[Part, ...]:
    """The parts of `text`, a text in Markdown; `place` gives the place of a part of it."""
    return tuple(_parts(iter(_parser().parse(text)), _Lines(text, place)))


def _parser() -> MarkdownIt:
    made = MarkdownIt("zero")
    made.inline.ruler.before("link", "by_id", _by_id)
    made.inline.ruler.at("link", _link)
    made.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005  (refused by name, not as text)
    made.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return made.enable(list(_RULES))


def _link(state: StateInline, silent: bool) -> bool:
    """A link as CommonMark has it, which remembers where it stands."""
    start, count = state.pos, len(state.tokens)
    if not link(state, silent):
        return False
    if not silent:
        opened = next(each for each in state.tokens[count:] if each.type == "link_open")
        opened.meta = {"at": start, "end": state.pos}
    return True


def _by_id(state: StateInline, silent: bool) -> bool:
    """`[[id]]`, or `[[id|words]]`."""
    start = state.pos
    end = state.src.find("]]", start + 2, start + _LONGEST) if state.src.startswith("[[", start) else -1
    inside = state.src[start + 2 : end] if end > 0 else ""
    if not inside.strip() or "[" in inside or "\n" in inside:
        return False
    if not silent:
        made = state.push("by_id", "", 0)
        target, _, words = inside.partition("|")
        made.content = words.strip()
        made.attrSet("href", target.strip())
        made.meta = {"at": start, "end": end + 2}
    state.pos = end + 2
    return True


class _Lines:
    """The lines of a text, to find where a part of a paragraph stands."""

    def __init__(self, text: str, place: Places) -> None:
        self._place = place
        self._lines = text.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def span(self, inline: Token, at: int, end: int) -> Span:
        """The place of what stands from `at` up to `end` in the words of `inline`."""
        content = inline.content
        line = (inline.map[0] if inline.map else 0) + content.count("\n", 0, at)
        begin = content.rfind("\n", 0, at) + 1
        stop = content.find("\n", at)
        said = content[begin : stop if stop >= 0 else None]
        # A line of a paragraph is a line of the text, but for signs and spaces around it.
        before = max(self._lines[line].find(said), 0) if line < len(self._lines) else 0
        start = self._starts[min(line, len(self._lines) - 1)] + before + at - begin
        return self._place(start, start + min(end - at, begin + len(said) - at))


def _parts(tokens: Iterator[Token], lines: _Lines, until: str = "") -> Iterator[Part]:
    """What stands before the token `until`, or all there is."""
    for token in tokens:
        if token.type == until:
            return
        if token.type in ("paragraph_open", "heading_open"):
            runs = tuple(_runs(next(tokens), lines))
            next(tokens)
            if runs:
                yield Heading(int(token.tag[1:]), runs) if token.type == "heading_open" else Paragraph(runs)
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            end = token.type.replace("open", "close")
            yield Listing(token.type.startswith("ordered"), tuple(_items(tokens, lines, end)))


def _items(tokens: Iterator[Token], lines: _Lines, end: str) -> Iterator[tuple[Part, ...]]:
    for token in tokens:
        if token.type == end:
            return
        yield tuple(_parts(tokens, lines, "list_item_close"))


def _runs(inline: Token, lines: _Lines) -> Iterator[Run]:
    """The words of a paragraph; those of a link are one run, however they are set."""
    strong = stressed = 0
    children: Sequence[Token] = inline.children or ()
    link: Token | None = None
    words = ""
    for token in children:
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                stressed += token.nesting
            case "link_open":
                link, words = token, ""
            case "link_close" | "by_id":
                opened = link or token
                span = lines.span(inline, opened.meta["at"], opened.meta["end"])
                said = token.content if token.type == "by_id" else words
                yield Run(said, bool(strong), bool(stressed), to=str(opened.attrGet("href") or ""), span=span)
                link = None
            case _:
                text = " " if token.type in ("softbreak", "hardbreak") else token.content
                if link:
                    words += text
                elif text:
                    yield Run(text, bool(strong), bool(stressed), token.type == "code_inline")
