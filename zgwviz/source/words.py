"""A text in one or more languages."""

from typing import NamedTuple


class Words(NamedTuple):
    """Texts by language tag; a bare text stands under the empty tag and serves every language."""

    texts: tuple[tuple[str, str], ...] = ()

    def drawn(self, *languages: str) -> str:
        """The text in the first of `languages` that has one, else the bare one, else the first there is."""
        if len(self.texts) == 1:
            return self.texts[0][1]
        by_tag = dict(self.texts)
        for tag in (*languages, ""):
            if by_tag.get(tag):
                return by_tag[tag]
        return self.texts[0][1] if self.texts else ""

    @classmethod
    def bare(cls, text: str) -> "Words":
        """A text that serves every language."""
        return cls((("", text),))

    def __bool__(self) -> bool:
        return bool(self.texts)


def names_itself(version: str) -> bool:
    """Whether a version begins with the word for it: "Versie 1.0" needs none before it."""
    return version.casefold().startswith(("versie", "version"))
