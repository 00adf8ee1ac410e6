"""The words that an editor offers while a spec is typed, each with what it means."""

from zgwviz.model.kinds import KINDS
from zgwviz.model.vocabulary import STATUSES
from zgwviz.spec.schema import Offered
from zgwviz.style.icons import ICONS
from zgwviz.style.palette import DEFAULT, THEMES
from zgwviz.style.paper import MM, Paper, papers


def offered() -> Offered:
    """The words by their sort."""
    return {
        "kind": {word: f"{kind.name_nl} ({kind.name_en})" for word, kind in KINDS.items()},
        "status": {word: said.drawn("nl") for word, said in STATUSES.items()},
        "color": dict(THEMES[DEFAULT]),
        "icon": {word: KINDS[word].name_nl if word in KINDS else word for word in ICONS},
        "theme": dict.fromkeys(THEMES, "kleuren van de vijf lagen van NORA"),
        "paper": {name: _size(paper) for name, paper in papers().items()},
    }


def _size(paper: Paper) -> str:
    """How large a paper is, as people know it."""
    if paper.height is None:
        return f"{paper.width:.0f} px"
    if "slide" in paper.name:
        return "16:9" if paper.width > paper.height else "9:16"
    return f"{paper.width / MM:.0f} × {paper.height / MM:.0f} mm"
