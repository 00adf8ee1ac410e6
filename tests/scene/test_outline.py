"""A scene as text: what a golden of it looks like."""

from tests.scene.made import INK, line, scene, text
from zgwviz.geometry import Point
from zgwviz.scene.outline import outline
from zgwviz.scene.records import Close, Curve, Group, Link, Move, Path

OUTLINE = """\
scene plate 400x200 pt nl "Titel"
  text 10,30 22 Titel
  layer layer-a "Laag A"
    rect 10,50 380x44 #ecf2ed
    group group-a "A"
      element zaak "Zaak, object" -> zaken
        rect 20,60 100x24 #ffffff
        use law 24,67 9x9
        text 40,75 9 zaak
      element wet
        rect 140,60 100x24 #ffffff
        use law 144,67 9x9
        text 160,75 9 wet
"""


def test_a_scene_is_a_line_a_shape() -> None:
    assert outline(scene()) == OUTLINE


def test_what_is_special_is_said() -> None:
    curve = Path((Move(Point(0, -0.04)), Curve(Point(1, 2), Point(3.25, 4), Point(5, 6)), Close()), stroke=INK)
    words = text(1.26, 9, "Zaak", 20.0)._replace(weight=600, anchor="middle")
    link = Group((curve, line((1, 2), (3, 4)), words), link=Link(url="https://example.org"), language="en")
    assert outline(scene(link)).splitlines()[-4:] == [
        "      g -> <https://example.org> [en]",
        "        path M0,0 C1,2 3.2,4 5,6 Z",
        "        path M1,2 L3,4",
        "        text 1.3,9 9 bold middle Zaak",
    ]


def test_a_text_that_is_read_upwards_says_so() -> None:
    words = text(1, 9, "Zaak", 20.0)._replace(upward=True)
    assert outline(scene(words)).splitlines()[-1] == "      text 1,9 9 upward Zaak"
