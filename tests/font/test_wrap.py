"""Texts are set in lines that fit, broken where it hurts least."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zgwviz.font.faces import default
from zgwviz.font.pieces import SEAM_LIKE
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Lines, Setter, _narrowest

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf")), max_size=120)


def joined(lines: Lines) -> str:
    """The text again, without its spaces."""
    return (
        "".join(line[:-1] if hyphen else line for line, hyphen in zip(lines.texts, lines.hyphens, strict=True))
        .replace(" ", "")
        .replace("\u00a0", "")
    )


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Zaak", 50, ["Zaak"]),
        ("Behandelen van een melding", 78, ["Behandelen van", "een melding"]),
        ("Zaak-\u00adtype", 200, ["Zaak-type"]),
        ("Proces- en zaaktype", 55, ["Proces- en", "zaaktype"]),
        ("zaak\n  type", 60, ["zaak type"]),
        ("Mijn\u00adomgeving\u00adsdienst", 70, ["Mijnomgeving-", "sdienst"]),
        ("Documentregistratiecomponent", 90, ["Document-", "registratie-", "component"]),
        ("", 50, []),
    ],
)
def test_lines(text: str, width: float, expected: list[str]) -> None:
    lines = SETTER.lines_at(text, 10, 400, width)
    assert list(lines.texts) == expected
    assert not lines.forced


def test_without_a_lexicon_capitals_tell_where_words_meet() -> None:
    assert Setter(RULER, "tlh").lines_at("qaDuchRegisters", 10, 400, 60).texts == ("qaDuch-", "Registers")


def test_a_no_break_space_does_not_break() -> None:
    assert SETTER.lines_at("1\u00a0Grondslagen", 10, 400, 75).texts == ("1\u00a0Grondslagen",)


def test_a_word_without_a_seam_is_broken_at_a_syllable_with_three_letters_on_each_side() -> None:
    lines = SETTER.lines_at("onomatopee", 10, 400, 40)
    assert lines.texts == ("onoma-", "topee")
    assert lines.forced


def test_only_the_word_that_must_be_broken_is_broken() -> None:
    lines = SETTER.lines_at("De gemeente hoort de onomatopeeachtigheid van de aanvrager", 10, 400, 90)
    assert sum(lines.hyphens) == 1


def test_a_break_never_stands_where_the_text_fits_without() -> None:
    assert SETTER.fit("Documentregistratiecomponent", 10, 400, 400, 3) == Lines(
        ("Documentregistratiecomponent",), (RULER.width("Documentregistratiecomponent", 10),), (False,), False
    )


def test_what_cannot_stand_on_so_many_lines_is_refused() -> None:
    assert SETTER.fit("Behandelen van een melding", 10, 400, 60, 2) is None
    assert SETTER.fit("onomatopee", 10, 400, 30, 9) is None


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.floats(1, 300), st.sampled_from([400, 600]))
def test_nothing_is_lost_and_all_fits_that_can(text: str, width: float, weight: int) -> None:
    lines = SETTER.lines_at(text, 10, weight, width)
    assert joined(lines) == "".join(text.replace("\u00ad", "").split())
    letters = max((RULER.width(letter + "-", 10, weight) for letter in text), default=0)
    assert all(wide <= max(width, letters * 2) + 1 for wide in lines.widths)
    assert [RULER.width(line, 10, weight) for line in lines.texts] == list(lines.widths)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.integers(1, 3), st.sampled_from([400, 600]))
def test_the_narrowest_width_is_enough_and_less_is_not(text: str, count: int, weight: int) -> None:
    width = SETTER.narrowest(text, 10, weight, count)
    lines = SETTER.fit(text, 10, weight, width, count)
    assert lines is not None
    assert len(lines.texts) <= count
    if width > 1:
        assert SETTER.fit(text, 10, weight, width - 0.1, count) is None


class _Counted(tuple[float, ...]):  # noqa: SLOT001  (a tuple has no room for slots)
    """Numbers that count how often one of them is asked for."""

    asked: int

    def __getitem__(self, place: int) -> float:  # type: ignore[override]
        self.asked = getattr(self, "asked", 0) + 1
        return super().__getitem__(place)


def test_a_very_long_name_is_not_set_in_every_way_there_is() -> None:
    text = "heel lang " * 400
    measured = SETTER._pieces(text, 400, SEAM_LIKE)
    starts = _Counted(measured.starts)
    found = _narrowest(measured._replace(starts=starts), 5)
    assert found == pytest.approx(RULER.width(text, 1.0, 400) / 5, rel=0.01)
    # Every pair of breaks would be more than a million.
    assert starts.asked < 200_000
