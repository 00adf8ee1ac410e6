"""A view on a paper: everything in it gets its place."""

from zgwviz.layout.bands import arrange as bands
from zgwviz.layout.means import Means
from zgwviz.layout.placement import Placement
from zgwviz.style.paper import Paper
from zgwviz.view.view import View


def arrange(view: View, paper: Paper, means: Means) -> Placement:
    """The view with coordinates, on `paper`."""
    return bands.arrange(view, paper, means.setter)
