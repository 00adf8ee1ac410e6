"""The ends of associations in UML 2: properties, owned by the association or by the class at the other side."""

from collections.abc import Iterator, Sequence

from zgwviz.exchange.xmi.extension import Beside
from zgwviz.exchange.xmi.features import number_of, typed
from zgwviz.exchange.xmi.records import Association, End, Told, Whole
from zgwviz.exchange.xmi.tags import everything, leads, mark
from zgwviz.source.xml import Tag

_WHOLES: dict[str, Whole] = {"shared": "shared", "composite": "composite"}


class Ends:
    """The properties of a file, and which of them are ends."""

    def __init__(self, tops: Sequence[Tag], beside: Beside) -> None:
        self._beside = beside
        self._properties: dict[str, Tag] = {}
        self._owners: dict[str, str] = {}
        # The properties that say themselves of which association they are an end.
        self._of: dict[str, list[str]] = {}
        self._named: set[str] = set()
        associations: set[str] = set()
        for top in tops:
            for each in everything(top):
                self._meet(each, associations)
        self._associations = associations

    def _meet(self, tag: Tag, associations: set[str]) -> None:
        own = mark(tag, "id")
        if mark(tag, "type").endswith((":Association", ":AssociationClass")) or tag.name == "Association":
            associations.add(own)
            self._named.update(_members(tag))
        for each in tag.inside:
            if each.name in {"ownedAttribute", "ownedEnd"} and (name := mark(each, "id")):
                self._properties.setdefault(name, each)
                self._owners[name] = own
                if of := each.get("association"):
                    self._of.setdefault(of, []).append(name)

    def is_end(self, tag: Tag) -> bool:
        """Whether a property of a class is an end of an association."""
        return mark(tag, "id") in self._named or tag.get("association") in self._associations

    def association(self, tag: Tag, told: Told, *, is_class: bool) -> Association:
        """The association that a tag is, with its ends in the order in which it is read."""
        own = mark(tag, "id")
        names = [
            *_members(tag),
            *(mark(each, "id") for each in tag.all("ownedEnd")),
            *self._of.get(own, ()),
        ]
        ends = [(name, self._end(name, tag)) for name in dict.fromkeys(names)]
        # In UML 2 a property says of its values that they are parts: the class at the other end is the whole.
        if len(ends) == 2:
            wholes = reversed([self._whole(name) for name, _ in ends])
            ends = [(name, end._replace(whole=whole)) for (name, end), whole in zip(ends, wholes, strict=True)]
        line = self._beside.lines.get(own, own)
        read = tuple(self._read(line, ends, own))
        if not is_class:
            return Association(own, tag.get("name") or "", tag.span, read, None, told)
        name = self._beside.labels.get(line, "")
        return Association(line if line != own else f"{own}/line", name, tag.span, read, own, told)

    def _end(self, name: str, around: Tag) -> End:
        """The end that a property is; one that there is not leads nowhere."""
        tag = self._properties.get(name)
        return End(typed(tag), tag.span, tag.get("name") or "", number_of(tag)) if tag else End(name, around.span)

    def _whole(self, name: str) -> Whole | None:
        tag = self._properties.get(name)
        return _WHOLES.get(tag.get("aggregation") or "") if tag else None

    def _read(self, line: str, ends: list[tuple[str, End]], own: str) -> Iterator[End]:
        """The ends from where an association starts: where Enterprise Architect says, else at its owner."""
        found = [end for _, end in ends]
        if len(ends) != 2:
            return iter(found)
        source = self._beside.ends.get(line, ("", ""))[0]
        owned = [self._owners.get(name) not in {own, None} for name, _ in ends]
        if source and found[0].at != found[1].at:
            turned = found[1].at == source
        elif ends[0][0].startswith("EAID_dst"):
            turned = True
        else:
            # The property that a class owns leads to the other end.
            turned = owned[0] and not owned[1]
        return reversed(found) if turned else iter(found)


def _members(tag: Tag) -> list[str]:
    return [*(tag.get("memberEnd") or "").split(), *(leads(each) for each in tag.all("memberEnd"))]
