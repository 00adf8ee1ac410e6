"""The font that is drawn: one family in two weights, from files that come with a package; never the machine's."""

from typing import NamedTuple


class Faces(NamedTuple):
    """A family by its name, and the paths of its regular (400) and semibold (600) TrueType files."""

    family: str
    regular: str
    semibold: str


def default() -> Faces:
    """Fira Sans, https://github.com/bBoxType/FiraSans, SIL Open Font License 1.1."""
    from fontpkg_fira_sans import FAMILY, ROOT

    files = f"{ROOT}/files/FiraSans-"
    return Faces(FAMILY, f"{files}Regular.ttf", f"{files}SemiBold.ttf")
