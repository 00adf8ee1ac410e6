"""Ids of one file: promises are kept, and no two are alike."""

import re

from hypothesis import given
from hypothesis import strategies as st

from zgwviz.write.ids import Ids


def test_an_element_keeps_its_id_whoever_comes_first() -> None:
    ids = Ids({"title", "layer-zaken"})
    assert ids.claim("title") == "title-2"
    assert ids.claim("layer-zaken") == "layer-zaken-2"
    assert ids.claim("layer-zaken", keep=True) == "layer-zaken"
    assert ids.claim("title", keep=True) == "title"


def test_drawn_twice_is_numbered_and_a_number_is_never_taken_from_another() -> None:
    ids = Ids({"zaak", "zaak-2"})
    assert [ids.claim("zaak", keep=True) for _ in range(3)] == ["zaak", "zaak-3", "zaak-4"]
    assert ids.claim("zaak-2", keep=True) == "zaak-2"


def test_what_is_no_id_is_made_one() -> None:
    assert [Ids(()).claim(wanted) for wanted in ("2-zaak", "een zaak", "é", "")] == ["_2-zaak", "een_zaak", "_", "_"]


@given(st.lists(st.text(st.sampled_from("ab-2. é"), max_size=4)))
def test_ids_are_valid_and_unique(wanted: list[str]) -> None:
    ids = Ids(wanted[::2])
    given_out = [ids.claim(one, keep=i % 3 == 0) for i, one in enumerate(wanted)]
    assert len(set(given_out)) == len(given_out)
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*", one) for one in given_out)
