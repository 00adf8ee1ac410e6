"""PNG read back with another library: its size, its density, its words, and that its text is really drawn."""

import io
import re
from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops

from tests.write.made import FACES, INK, plate, scene
from zgwviz.geometry import Point
from zgwviz.scene.records import Scene, Text, Weight
from zgwviz.write.png import TooLarge, density, pixels, png
from zgwviz.write.svg import svg
from zgwviz.write.writers import WRITERS, Order, write


def nowhere(_scene: str) -> None:
    """No other scene is drawn."""


def picture(made: Scene, width: int = 480, dpi: float | None = None) -> Image.Image:
    data = png(svg(made, FACES, nowhere), FACES, width, dpi)
    assert isinstance(data, bytes)
    return Image.open(io.BytesIO(data))


def words(text: str, weight: Weight = 400) -> Scene:
    return scene(Text(Point(20, 300), text, 120.0, INK, 300.0, weight))


def dark(image: Image.Image) -> int:
    return sum(image.convert("L").histogram()[:128])


@pytest.mark.parametrize(
    ("made", "width", "height"),
    [
        (scene(), 1920, 1080),
        (scene(width=1190.55, height=841.89), 2800, 1980),
        (scene(unit="px", height=777.0), 9, 7),
    ],
)
def test_a_picture_has_the_width_that_was_asked_and_the_paper_s_ratio(made: Scene, width: int, height: int) -> None:
    assert picture(made, width).size == (width, height)


def test_density_is_noted_and_only_noted() -> None:
    plain, noted = picture(scene()), picture(scene(), dpi=144)
    assert "dpi" not in plain.info
    assert noted.info["dpi"] == pytest.approx((144, 144), abs=0.02)
    assert ImageChops.difference(plain.convert("RGB"), noted.convert("RGB")).getbbox() is None


@pytest.mark.parametrize("weight", [400, 600])
def test_text_is_really_drawn_and_in_its_weight(weight: Weight) -> None:
    assert dark(picture(scene())) == 0
    assert dark(picture(words("Zaak", weight))) > 1000
    assert dark(picture(words("Zaak", 600))) > 1.2 * dark(picture(words("Zaak", 400)))


def test_a_letter_that_the_font_lacks_leaves_the_others() -> None:
    assert dark(picture(words("Zaak 🗂 ארכיון"))) >= dark(picture(words("Zaak")))


def test_fonts_of_the_machine_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, object] = {}

    def note(**options: object) -> bytes:
        given.update(options)
        return b""

    monkeypatch.setattr("resvg_py.svg_to_bytes", note)
    png(svg(scene(), FACES, nowhere), FACES, 480, None)
    assert given["skip_system_fonts"] is True
    assert given["font_files"] == [FACES.regular, FACES.semibold]


def test_rules_for_the_focus_change_no_picture() -> None:
    drawing = svg(plate(), FACES, {"zaken": "zaken.svg"}.get)
    plain = re.sub(rb"a:focus-visible.*?\}", b"", drawing)
    assert len(plain) < len(drawing) - 100
    assert png(plain, FACES, 960, None) == png(drawing, FACES, 960, None)


def test_icons_have_the_ink_of_their_use() -> None:
    colors = {color for _, color in picture(plate(), 1920).convert("RGB").getcolors(1 << 20) or ()}
    assert (0x2B, 0x6E, 0x37) in colors


def test_the_same_bytes_every_run() -> None:
    drawing = svg(plate(), FACES, nowhere)
    assert png(drawing, FACES, 640, 96) == png(drawing, FACES, 640, 96)


@pytest.mark.parametrize(("width", "fits"), [(14_605, True), (14_606, False), (10**9, False)])
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_drawn(
    width: int, fits: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resvg_py.svg_to_bytes", lambda **_: b"drawn")
    found = png(svg(scene(), FACES, nowhere), FACES, width, None)
    assert found == b"drawn" if fits else found == TooLarge(width, round(width * 540 / 960))


def test_density_and_width_answer_each_other() -> None:
    screen = scene(unit="px", width=1600.0)
    assert (density(scene(), 1920), pixels(scene(), 144)) == (144, 1920)
    assert (density(screen, 1600), pixels(screen, 192)) == (96, 3200)


def test_writers_give_each_format_of_one_scene() -> None:
    made = plate("Zaak")
    found = write(Order(made, FACES, nowhere, 480), ["png", "svg"])
    assert list(found) == ["png", "svg"]
    assert found["svg"] == svg(made, FACES, nowhere)
    assert isinstance(found["png"], bytes)
    assert Image.open(io.BytesIO(found["png"])).info["dpi"] == pytest.approx((36, 36), abs=0.02)
    assert set(WRITERS) == {"svg", "png"}


def test_a_picture_carries_its_alternative_in_words() -> None:
    data = write(Order(plate('Eén <zaak> & "zo" 🗂\x00'), FACES, nowhere, 480), ["png"])["png"]
    assert isinstance(data, bytes)
    said = 'Eén <zaak> & "zo" 🗂'
    assert Image.open(io.BytesIO(data)).info.items() >= dict.fromkeys(("Title", "Description", "Source"), said).items()
    assert list(chunks(data))[:2] == [b"IHDR", b"pHYs"]


def chunks(data: bytes) -> Iterator[bytes]:
    """The kinds of the chunks, in order."""
    at = 8
    while at < len(data):
        yield data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4], "big")
