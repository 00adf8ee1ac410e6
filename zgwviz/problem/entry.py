"""The words of a problem: what is wrong, what to do, and its page in the manual, in two languages."""

from typing import NamedTuple


class Both(NamedTuple):
    """A text in English and in Dutch; `{name}` stands for the problem's argument of that name."""

    en: str
    nl: str


class Entry(NamedTuple):
    """One code: `hints` are what to do, the first one of which every argument is given is said; `page` explains."""

    message: Both
    page: Both
    hints: tuple[Both, ...] = ()
