"""Operations to application services: the interface, a service per resource, and its operations as parts of that."""

from collections.abc import Iterator, Mapping

from zgwviz.exchange.gather import Concepts
from zgwviz.exchange.openapi.document import SCHEMAS, Document, entries, get, items, text, texts
from zgwviz.exchange.openapi.objects import described, exchanged
from zgwviz.exchange.openapi.schema import content
from zgwviz.exchange.openapi.sorts import Sort
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import GatheredElement, GatheredRelation, Property
from zgwviz.problem.records import Span
from zgwviz.source.node import Mapping as Table
from zgwviz.source.node import Node, Scalar
from zgwviz.source.words import Words

INTERFACE = "#"
SERVICE, OPERATION = "resource", "operatie"
_LONGEST = 80  # letters of a summary that may be a name


class Operations:
    """Makes the services of one document."""

    def __init__(self, document: Document, sorted_: Mapping[str, Sort], concepts: Concepts, reading: Reading) -> None:
        self._document = document
        self._sorts = sorted_
        self._concepts = concepts
        self._reading = reading
        self._services: set[str] = set()
        self._about = {
            text(tag, "name"): described(tag, tag.span, reading) for tag in items(get(document.root, "tags"))
        }

    def make(self, title: Words, span: Span) -> None:
        """The interface, and what it gives."""
        info = get(self._document.root, "info")
        self._concepts.claim(INTERFACE, span)
        self._concepts.elements.append(
            GatheredElement(
                id=INTERFACE,
                name=title,
                span=span,
                kind="application-interface",
                definition=described(info, span, self._reading),
                version=text(info, "version") or None,
            )
        )
        for path, method, operation in self._document.operations():
            self._operation(path, method, operation)

    def _operation(self, path: Scalar, method: Scalar, operation: Table) -> None:
        name = f"{method.text.upper()} {path.text}"
        if not self._concepts.claim(name, method.span):
            return
        summary = self._reading.text(text(operation, "summary"), method.span).rstrip(". ")
        said = text(operation, "operationId")
        drawn = summary if 0 < len(summary) <= _LONGEST and "\n" not in summary else said or name
        service, tag = self._service(path, operation)
        facts = (("method", method.text.upper()), ("path", path.text), ("operationId", said))
        self._concepts.elements.append(
            GatheredElement(
                id=name,
                name=Words.bare(self._reading.text(drawn, method.span)),
                span=method.span,
                kind="application-service",
                type=OPERATION,
                path=(tag,),
                definition=described(operation, method.span, self._reading),
                properties=tuple(Property(word, Words.bare(value)) for word, value in facts if value),
            )
        )
        self._relate(f"{service}->{name}", "composition", service, name, method.span)
        self._accesses(name, method.span, operation)

    def _service(self, path: Scalar, operation: Table) -> tuple[str, str]:
        """The service of the operation's first tag, or of the first word of its path; and that word."""
        tag = next(iter(texts(get(operation, "tags"))), "") or next(
            (part for part in path.text.split("/") if part and not part.startswith("{")), path.text or "/"
        )
        name = f"{INTERFACE}/tags/{tag}"
        if name not in self._services:
            self._services.add(name)
            self._concepts.claim(name, path.span)
            self._concepts.elements.append(
                GatheredElement(
                    id=name,
                    name=Words.bare(self._reading.text(tag, path.span) or name),
                    span=path.span,
                    kind="application-service",
                    type=SERVICE,
                    path=(tag,),
                    definition=self._about.get(tag, Words()),
                )
            )
            self._relate(f"{INTERFACE}->{name}", "assignment", INTERFACE, name, path.span)
        return name, tag

    def _accesses(self, name: str, span: Span, operation: Table) -> None:
        """What an operation reads and writes; one that gives back what it writes, writes."""
        written = self._objects(get(operation, "requestBody"))
        read = [
            one
            for key, answer in entries(get(operation, "responses"))
            if key.text.startswith("2")
            for one in self._objects(answer)
        ]
        for target in dict.fromkeys((*written, *read)):
            self._concepts.claim(f"{name}->{target}", span)
            self._concepts.relations.append(
                GatheredRelation(
                    f"{name}->{target}",
                    "access",
                    name,
                    SCHEMAS + target,
                    span,
                    access="write" if target in written else "read",
                )
            )

    def _objects(self, body: Node | None) -> tuple[str, ...]:
        return exchanged(self._held(self._document.followed(body)), self._document, self._sorts)

    def _held(self, body: Node | None) -> Iterator[str]:
        for _, media in entries(get(body, "content")):
            yield from content(get(media, "schema"), self._document).names

    def _relate(self, name: str, kind: str, source: str, target: str, span: Span) -> None:
        self._concepts.claim(name, span)
        self._concepts.relations.append(GatheredRelation(name, kind, source, target, span))
