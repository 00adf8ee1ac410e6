"""Forms of what is written in one go: texts, numbers, flags, words of a list, links, dates, cardinalities."""

import re
from collections.abc import Callable, Container
from typing import TypeVar

from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping, Node, Scalar, Sequence
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.form import (
    ChoiceShape,
    EitherShape,
    FlagShape,
    Form,
    NumberShape,
    SharedShape,
    Sort,
    TableShape,
    TextShape,
    WordShape,
)

T = TypeVar("T")

ID = r"[A-Za-z_][A-Za-z0-9_.-]{0,79}"
# An element or group of another spec: the prefix that `uses` gives that spec, and its id there.
PREFIXED = rf"{ID}:{ID}"
ID_OR_PREFIXED = rf"({ID}:)?{ID}"
HASH = r"sha256-[0-9a-fA-F]{8,64}"
LANGUAGE = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
CARDINALITY = r"([0-9]{1,9}|\*)(\.\.([0-9]{1,9}|\*))?"
DATE = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
SCHEMES = ("http", "https", "mailto")

_LANGUAGE = re.compile(LANGUAGE)
_CARDINALITY = re.compile(CARDINALITY)
_DATE = re.compile(DATE)
_HASH = re.compile(HASH)
_TURNED = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069]")


_GLUED = re.compile(r"([A-Za-z_][A-Za-z0-9_.-]*):(?!//)(\S.*)")


def no_table(node: Node, found: Findings) -> None:
    """Keep that a table belongs where this text or list stands."""
    if type(node) is not Scalar:
        found.add("S018", node.span)
    elif not glued(node, None, found):
        found.add("S017", node.span)


def glued(node: Scalar, keys: Container[str] | None, found: Findings) -> bool:
    """Whether a text is a key (one of `keys`) and its value with no space behind the colon; kept as a problem."""
    match = _GLUED.fullmatch(node.text) if node.plain and ":" in node.text else None
    if not match or (keys is not None and match[1] not in keys):
        return False
    found.add("Y020", node.span, text=node.text, fixed=f"{match[1]}: {match[2]}")
    return True


def plain(node: Node, found: Findings) -> str | None:
    """The text of a scalar without white space around it; None with a problem where there is none."""
    if type(node) is not Scalar:
        found.add("S003" if type(node) is Sequence else "S016", node.span)
        return None
    text = node.text
    if text and not text[0].isspace() and not text[-1].isspace():
        return text
    text = text.strip()
    if not text:
        found.add("S014", node.span)
        return None
    return text


def within(node: Scalar, start: int, end: int) -> Span:
    """The place of a part of a text, or of all of it where quotes or lines make that hard to say."""
    span = node.span
    if node.lines:
        before = node.text[:start]
        column = start - (before.rfind("\n") + 1)
        line = node.lines.line + before.count("\n")
        return node.lines._replace(line=line, column=node.lines.column + column, width=max(end - start, 1))
    if not node.plain or span.width != len(node.text):
        return span
    return span._replace(column=span.column + start, width=max(end - start, 1))


def said(node: Node, found: Findings) -> Said[str] | None:
    """A text with its place."""
    text = plain(node, found)
    return None if text is None else Said(text, node.span)


def _words(node: Node, found: Findings) -> Words | None:
    """A text, or texts by language."""
    if type(node) is Mapping:
        texts = []
        for key, value in node.entries:
            if not _LANGUAGE.fullmatch(key.text):
                found.add("S010", key.span, word=key.text)
            elif (text := plain(value, found)) is not None:
                texts.append((key.text, text))
        if not node.entries:
            found.add("S014", node.span)
        return Words(tuple(texts)) if texts else None
    text = plain(node, found)
    return None if text is None else Words((("", text),))


TEXT: Form[str] = Form(plain, TextShape())
SAID: Form[Said[str]] = Form(said, TextShape())
WORDS: Form[Words] = Form(_words, SharedShape("words", EitherShape((TextShape(), TableShape(TextShape(), LANGUAGE)))))


def named(sort: Sort) -> Form[Said[str]]:
    """A word of one of the language's lists; whether it is one is the model's to say."""
    return Form(said, WordShape(sort))


def checked(check: Callable[[str, Span, Findings], T | None], pattern: str | None = None) -> Form[T]:
    """A text that `check` makes something of."""

    def read(node: Node, found: Findings) -> T | None:
        text = plain(node, found)
        return None if text is None else check(text, node.span, found)

    return Form(read, TextShape(pattern))


def number(least: int, most: int) -> Form[int]:
    """A whole number."""

    def check(text: str, span: Span, found: Findings) -> int | None:
        if re.fullmatch(r"-?\d{1,9}", text, re.ASCII) and least <= int(text) <= most:
            return int(text)
        found.add("S004", span, word=text, least=str(least), most=str(most))
        return None

    return Form(checked(check).read, NumberShape(least, most))


def _flag(text: str, span: Span, found: Findings) -> bool | None:
    if text in {"true", "false"}:
        return text == "true"
    meant = {"yes": "true", "ja": "true", "on": "true", "no": "false", "nee": "false", "off": "false"}
    found.add("S005", span, word=text, suggestion=meant.get(text.lower(), text.lower() if len(text) < 6 else ""))
    return None


FLAG: Form[bool] = Form(checked(_flag).read, FlagShape())


def choice(*words: str) -> Form[str]:
    """One of `words`."""
    known = dict.fromkeys(words)

    def check(text: str, span: Span, found: Findings) -> str | None:
        if text in known:
            return text
        found.unknown("S006", Said(text, span), known)
        return None

    return Form(checked(check).read, ChoiceShape(words))


def chosen(*words: str) -> Form[Said[str]]:
    """One of `words`, with its place."""
    form = choice(*words)

    def read(node: Node, found: Findings) -> Said[str] | None:
        text = form.read(node, found)
        return None if text is None else Said(text, node.span)

    return Form(read, form.shape)


def _date(text: str, span: Span, found: Findings) -> str | None:
    if _is_day(text):
        return text
    turned = _TURNED.fullmatch(text)
    meant = f"{turned[3]}-{turned[2]:0>2}-{turned[1]:0>2}" if turned else ""
    found.add("S012", span, word=text, meant=meant if _is_day(meant) else "", day=text if _DATE.fullmatch(text) else "")
    return None


def _is_day(text: str) -> bool:
    """Whether there is such a day, month or year."""
    from datetime import date

    if not _DATE.fullmatch(text):
        return False
    parts = [int(part) for part in text.split("-")]
    try:
        date(*[*parts, 1, 1][:3])
    except ValueError:
        return False
    return True


def address(text: str, span: Span, found: Findings) -> str | None:
    """`text` where it is an address of a kind that is followed."""
    scheme = _SCHEME.match(text)
    strange = scheme[1] if scheme and scheme[1].lower() not in SCHEMES else ""
    if strange or _UNSEEN.search(text):
        mended = text.replace(" ", "%20")
        found.add("S009", span, word=text, scheme=strange, mended="" if _UNSEEN.search(mended) else mended)
        return None
    return text


def cardinality(text: str, span: Span, found: Findings) -> str | None:
    """`text` where it is a number, `*`, or two with `..` between them, the second not less."""
    match = _CARDINALITY.fullmatch(text)
    low, high = (match[1], match[3]) if match else ("", None)
    upwards = match and not (high and high != "*" and (low == "*" or int(low) > int(high)))
    if upwards and (low != "*" or high is None):
        return text
    found.add("S011", span, word=text)
    return None


def _said_hash(text: str, span: Span, found: Findings) -> Said[str] | None:
    if _HASH.fullmatch(text):
        return Said(text, span)
    found.add("S023", span, word=text)
    return None


def _said_cardinality(text: str, span: Span, found: Findings) -> Said[str] | None:
    found_text = cardinality(text, span, found)
    return None if found_text is None else Said(found_text, span)


ISO_DATE: Form[str] = checked(_date, DATE)
LINK: Form[str] = checked(address)
CARDINAL: Form[str] = checked(cardinality, CARDINALITY)
SAID_CARDINAL: Form[Said[str]] = checked(_said_cardinality, CARDINALITY)
SAID_HASH: Form[Said[str]] = checked(_said_hash, HASH)
