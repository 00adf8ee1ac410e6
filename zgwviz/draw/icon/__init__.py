"""Icons: a picture for each kind, type word and mark, in a square of 24 × 24."""

from zgwviz.draw.icon.build import symbol
from zgwviz.draw.icon.table import WORDS

__all__ = ["WORDS", "symbol"]
