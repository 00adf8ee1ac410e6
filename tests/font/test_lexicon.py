"""Words are cut where their parts meet, and nowhere else."""

from itertools import pairwise

import pytest

from zgwviz.font.lexicon import Lexicon, lexicon

MADE = Lexicon(
    frozenset(
        {"zaak", "zaken", "type", "catalogus", "component", "verblijf", "object", "paard", "kracht", "registratie"}
    ),
    11,
    {"vertrouwelijkheidaanduiding": "vertrouwelijkheid·aanduiding"},
)


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("Zaaktypecatalogus", "Zaak|type|catalogus"),
        ("verblijfsobject", "verblijfs|object"),
        ("paardenkracht", "paarden|kracht"),
        ("ZAAKREGISTRATIE", "ZAAK|REGISTRATIE"),
        ("Vertrouwelijkheidaanduiding", "Vertrouwelijkheid|aanduiding"),
        ("zaakverantwoording", "zaakverantwoording"),
        ("zaaks", "zaaks"),
        ("component", "component"),
        ("", ""),
    ],
)
def test_cut(word: str, pieces: str) -> None:
    seams = MADE.seams(word)
    places = [0, *seams, len(word)]
    assert "|".join(word[a:b] for a, b in pairwise(places)) == pieces


def test_fewest_parts_win() -> None:
    assert Lexicon(frozenset({"zaak", "type", "zaaktype", "lijst"}), 8, {}).seams("zaaktypelijst") == (8,)


def test_dutch_has_a_lexicon_by_any_tag_of_it() -> None:
    assert lexicon("nl-NL") is lexicon("nl")
    assert lexicon("nl").seams("Zaaktypecatalogus")[-1] == 8


@pytest.mark.parametrize("language", ["", "tlh", "../nl"])
def test_other_languages_have_none(language: str) -> None:
    assert lexicon(language).seams("Zaaktypecatalogus") == ()


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("enkelvoudiginformatieobject", "enkelvoudig|informatie|object"),
        ("Overigeregistratiecomponent", "Overige|registratie|component"),
        ("nietnatuurlijkpersoon", "niet|natuurlijk|persoon"),
        ("arbeidsongeschiktheidsverzekering", "arbeids|ongeschiktheids|verzekering"),
    ],
)
def test_names_of_the_field_are_cut_at_their_seams(word: str, pieces: str) -> None:
    places = [0, *lexicon("nl").seams(word), len(word)]
    assert "|".join(word[a:b] for a, b in pairwise(places)) == pieces
