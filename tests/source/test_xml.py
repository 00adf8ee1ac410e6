"""The door for XML: what is read, and what is refused with its place and without a fetch, a hang or a traceback."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zgwviz.problem.records import Problem, Span
from zgwviz.source import archive, xml
from zgwviz.source.xml import Tag, read
from zgwviz.source.xml_write import Out, document


def wrong(data: bytes) -> tuple[str, tuple[int, int] | None]:
    found = read(data, "f.xml")
    assert isinstance(found, Problem)
    return found.code, (found.span.line, found.span.column) if found.span else None


def right(data: bytes) -> Tag:
    found = read(data, "f.xml")
    assert isinstance(found, Tag), found
    return found


def test_a_tag_keeps_its_place_and_its_namespace() -> None:
    root = right(b'<m xmlns="u:x" xmlns:y="u:y">\n  <a y:t="1" t="2">zo <b/>is het</a>\n</m>')
    assert (root.name, root.space, root.text) == ("m", "u:x", "")
    inner = root.inside[0]
    assert inner.span == Span("f.xml", 2, 3)
    assert dict(inner.attributes) == {"{u:y}t": "1", "t": "2"}
    assert inner.text == "zo is het"
    assert inner.get("nee", "t") == "2"
    assert inner.first("b") == inner.inside[0]
    assert inner.first("c") is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "windows-1252", "iso-8859-15"])
def test_encodings_are_read_as_declared(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?><a>Café €</a>'
    assert right(text.encode(encoding)).text == "Café €"


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", "X005", (1, 1)),
        (b"<a>\n<b></b>\n", "X006", (3, 1)),
        (b"<a><b></a></b>", "X001", (1, 9)),
        (b"geen xml", "X001", (1, 1)),
        (b"<a>\n caf\xe9</a>", "X004", (2, 5)),
        (b'<?xml version="1.0" encoding="utf-16"?><a/>', "X004", (1, 31)),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "X004", (1, 1)),
        (b'<?xml version="1.0" encoding="big5"?><a/>', "X004", (1, 1)),
        (b"<a>\x01</a>", "X001", (1, 4)),
        (b"<a>&#1;</a>", "X001", (1, 4)),
        (b"<a>&wat;</a>", "X001", (1, 4)),
        (b"<a x='1' x='2'/>", "X001", (1, 10)),
        (b"<a/><b/>", "X001", (1, 5)),
        (b"<!DOCTYPE a><a/>", "X002", (1, 12)),
    ],
)
def test_what_is_wrong_has_a_code_and_a_place(data: bytes, code: str, place: tuple[int, int]) -> None:
    assert wrong(data) == (code, place)


def test_depth_number_and_size_have_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    assert right(b"<a>" * 100 + b"</a>" * 100).name == "a"
    assert wrong(b"<a>" * 101 + b"</a>" * 101) == ("X003", (1, 301))
    assert wrong(b"<a>" * 1_000_000)[0] == "X003"
    monkeypatch.setattr(xml, "MOST", 3)
    assert right(b"<a><b/><b/></a>").name == "a"
    assert wrong(b"<a><b/><b/><b/></a>") == ("X003", (1, 12))
    monkeypatch.setattr(xml, "LARGEST", 10)
    assert wrong(b"<a>     </a>") == ("X003", None)


@given(st.binary(max_size=80))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert isinstance(read(data, "f"), Tag | Problem)


@given(st.text(max_size=40), st.text(max_size=40))
def test_what_is_written_is_read_again(text: str, value: str) -> None:
    out = Out("a", {"x": value}, inside=(Out("b", text=text), Out("c")))
    kept = {ord(c): None for c in map(chr, range(0x10000)) if xml_cannot(c)}
    root = right(document(out).encode())
    assert root.attributes["x"] == value.translate(kept)
    written = text.translate(kept)
    assert root.inside[0].text == ("" if written.isspace() else written)


def xml_cannot(character: str) -> bool:
    """https://www.w3.org/TR/xml/#charsets."""
    code = ord(character)
    return (code < 32 and character not in "\t\n\r") or 0xD800 <= code < 0xE000 or code in {0xFFFE, 0xFFFF}


def zipped(name: str, data: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        made.writestr(name, data)
    return file.getvalue()


def test_a_member_of_a_zip_is_read_and_a_bomb_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped("model.xml", b"0" * 1000)
    assert archive.is_archive(data)
    assert archive.member(data, "model.xml", "f.zip") == b"0" * 1000
    monkeypatch.setattr(archive, "LARGEST", 999)
    bomb = archive.member(data, "model.xml", "f.zip")
    assert isinstance(bomb, Problem)
    assert bomb.code == "X003"
    missing = archive.member(data, "ander.xml", "f.zip")
    assert isinstance(missing, Problem)
    assert missing.code == "X008"


@pytest.mark.parametrize("cut", [10, 40, -30, -4])
def test_a_broken_zip_is_told_of(cut: int) -> None:
    found = archive.member(zipped("model.xml", b"0123456789" * 50)[:cut], "model.xml", "f.zip")
    assert isinstance(found, Problem)
    assert found.code == "X009"
