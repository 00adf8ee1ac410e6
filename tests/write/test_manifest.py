"""The manifest: what was drawn from what, and what may be removed."""

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zgwviz.write.manifest import Entry, Manifest, decode, encode, manifest, ours, stale

TEXTS = {"plate.yaml": b"zgwviz: 1", "1.yaml": b"layer: a", "../nora/1.yaml": b"layer: b"}
DRAWN = [("plate.svg", "plate", b"<svg/>"), ("plate-a3.png", "plate", b"png")]


def hashed(data: bytes) -> str:
    return sha256(data).hexdigest()


def made(**changed: bytes) -> Manifest:
    return manifest("0.1.0", TEXTS | changed, DRAWN)


def test_it_says_what_was_drawn_from_what() -> None:
    said = json.loads(encode(made()))
    assert said["zgwviz"] == "0.1.0"
    assert said["sources"] == {
        "../nora/1.yaml": hashed(b"layer: b"),
        "1.yaml": hashed(b"layer: a"),
        "plate.yaml": hashed(b"zgwviz: 1"),
    }
    assert said["files"] == {
        "plate-a3.png": {"view": "plate", "sha256": hashed(b"png")},
        "plate.svg": {"view": "plate", "sha256": hashed(b"<svg/>")},
    }


def test_it_is_the_same_in_whatever_order_it_was_made() -> None:
    assert encode(manifest("0.1.0", dict(reversed(TEXTS.items())), DRAWN[::-1])) == encode(made())
    assert encode(made()).endswith(b"}\n")


def test_it_is_read_back() -> None:
    assert decode(encode(made())) == made().files


def test_files_of_an_earlier_run_are_kept_with_the_spec_they_were_drawn_from() -> None:
    later = manifest("0.2.0", TEXTS | {"2.yaml": b""}, [("plate.svg", "plate", b"new")], kept=made().files)
    assert {entry.name: (entry.sha256, entry.spec) for entry in decode(encode(later))} == {
        "plate-a3.png": (hashed(b"png"), made().spec),
        "plate.svg": (hashed(b"new"), later.spec),
    }
    assert later.spec != made().spec


def test_what_is_no_longer_drawn_is_stale() -> None:
    old = [Entry(name, "plate", "", "") for name in ("plate.svg", "zaken.svg", "Plate-A3.png")]
    assert stale(old, made()) == ("zaken.svg",)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("plate.svg", True),
        ("group-zaken.v2-a3.png", True),
        ("../plate.svg", False),
        ("/etc/plate.svg", False),
        ("sub/plate.svg", False),
        ("sub\\plate.svg", False),
        ("C:plate.svg", False),
        (".svg", False),
        ("..svg", False),
        ("plate.yaml", False),
        ("svg", False),
        ("plate.svg\n", False),
        ("plate.svg\0", False),
        ("", False),
    ],
)
def test_only_files_that_are_ours_are_named(name: str, kept: bool) -> None:
    said = {"spec": "", "files": {name: {"view": "plate", "sha256": ""}}}
    assert [entry.name for entry in decode(json.dumps(said).encode())] == ([name] if kept else [])
    assert ours(name) is kept


@pytest.mark.parametrize(
    "text",
    [
        None,
        b"",
        b"{",
        b"[]",
        b"{}",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"spec": "", "files": []}',
        b'{"spec": "", "files": {"a.svg": 1}}',
        b'{"spec": "", "files": {"a.svg": {"view": "plate"}}}',
    ],
)
def test_a_manifest_that_is_missing_or_damaged_names_nothing(text: bytes | None) -> None:
    assert decode(text) == ()


KEYS = st.sampled_from(["spec", "files", "a.svg", "view", "sha256"])
JSON = st.recursive(st.none() | st.text(max_size=5), lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner))


@given(st.binary() | JSON.map(lambda said: json.dumps(said).encode()))
def test_whatever_it_says_it_is_harmless(text: bytes) -> None:
    entries = decode(text)
    assert all(ours(entry.name) for entry in entries)
    encode(manifest("", {}, [], entries))
