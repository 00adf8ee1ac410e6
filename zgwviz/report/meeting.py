"""What a meeting is about: the open points, what rules ask, what was set aside; and the register of decisions."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zgwviz.check.facts import OPEN
from zgwviz.check.run import Verdict
from zgwviz.model.records import Decision, Element, Model
from zgwviz.problem.records import Problem
from zgwviz.problem.words import worded
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Document, Row, Run, Table, number, several, text
from zgwviz.source.words import Words

SETTLED = frozenset({"agreed", "decided"})
# Of all findings these are for a meeting: what the spec's own rules ask, what has no reason, what nothing carries.
ASKED = frozenset({"R001", "R002", "R003", "R010", "R011"})


class _Point(NamedTuple):
    """What has a status: an element, group or relation, by the element or group that it is about."""

    sort: str
    name: str
    link: str
    status: str
    at: Element | None
    owner: str | None
    decision: str | None
    elsewhere: bool = False


def points(model: Model, outcome: Verdict, since: Mapping[str, str], language: str) -> Document:
    """The open points; `since` are the days on which elements came into the text, where they are known."""
    names = Naming(model, language)
    found = [point for point in _points(names) if point.status in OPEN and not point.elsewhere]
    found.sort(key=lambda point: OPEN.index(point.status))
    counted = ", ".join(
        f"{sum(point.status == each for point in found)} {names.words(model.statuses[each])}" for each in OPEN
    )
    asked = [problem for problem in outcome.problems if problem.code in ASKED and problem.severity == "warning"]
    title = names.say("open-of", title=names.words(model.title))
    about = (*names.frame(), names.say("open-about", counted=counted, asked=str(len(asked))))
    tables = (_open(found, since, names), _asked(asked, names), _aside(outcome, names))
    return Document(title, language, about, tables, "open")


def _points(names: Naming) -> Iterator[_Point]:
    model = names.model
    for element in model.elements.values():
        status = element.status or ""
        there = element.elsewhere is not None
        said = (element.owner, element.decision, there)
        yield _Point("element", names.name(element), element.id, status, element, *said)
    for group in model.groups.values():
        yield _Point("group", names.words(group.name), group.id, group.status or "", None, None, None)
    for relation in model.relations:
        ends = [model.elements.get(end) for end in (relation.source, relation.target)]
        one, other = (names.name(end) if end else "…" for end in ends)
        label = names.words(relation.label) or names.verb(relation)
        name = f"{one} — {label} → {other}"
        yield _Point("relation", name, relation.id, relation.status or "", ends[0], None, relation.decision)


def _open(found: list[_Point], since: Mapping[str, str], names: Naming) -> Table:
    ids = ["point", "sort", "status", "layer", "group", "owner", "decision", *(["since-day"] if since else [])]
    rows = []
    for point in found:
        cells = [
            text(point.name),
            Cell((Run(names.say(point.sort)),), point.sort),
            names.status(point.status),
            names.layer(point.at) if point.at else text(""),
            names.group(point.at) if point.at else text(""),
            text(names.owner(point.owner)),
            _decision(names.model.decisions.get(point.decision or ""), names),
        ]
        if since:
            cells.append(text(since.get(point.at.id if point.at else "", "")))
        rows.append(Row(tuple(cells), f"{point.sort}:{point.link}"))
    return Table("open", names.say("open"), names.columns(*ids), tuple(rows), names.say("nothing-open"))


def _decision(decision: Decision | None, names: Naming) -> Cell:
    if decision is None:
        return Cell(())
    said = ", ".join(part for part in (decision.body or names.words(decision.subject), decision.date) if part)
    return Cell((Run(said or decision.id),), decision.id)


def _asked(asked: Sequence[Problem], names: Naming) -> Table:
    rows = []
    for problem in asked:
        message, hint = worded(problem, names.language)
        place = f"{problem.span.file}:{problem.span.line}" if problem.span else ""
        rows.append(Row((text(problem.code), text(message), text(hint), text(place))))
    columns = names.columns("code", "finding", "hint", "place")
    return Table("asked", names.say("asked"), columns, tuple(rows), names.say("nothing-asked"))


def _aside(outcome: Verdict, names: Naming) -> Table:
    silenced: dict[tuple[str, Words], list[Problem]] = {}
    for problem, silence in outcome.silenced:
        silenced.setdefault((silence.rule.value, silence.because), []).append(problem)
    rows = []
    for (rule, why), problems in silenced.items():
        more = f" (+{len(problems) - 1})" if len(problems) > 1 else ""
        first = worded(problems[0], names.language).message + more
        rows.append(Row((text(rule), text(first), text(names.words(why)), number(len(problems)))))
    columns = names.columns("code", "finding", "because", "findings", numbers=("findings",))
    return Table("aside", names.say("aside"), columns, tuple(rows), names.say("nothing-aside"))


def decisions(model: Model, language: str) -> Document:
    """The register of decisions: who decided what, when, and what rests on it; and what is settled without one."""
    names = Naming(model, language)
    resting: dict[str, list[_Point]] = {each: [] for each in model.decisions}
    loose = []
    for point in _points(names):
        if point.decision:
            resting[point.decision].append(point)
        elif point.status in SETTLED and not point.elsewhere:
            loose.append(point)
    rows = tuple(
        Row(
            (
                text(each.date or ""),
                text(each.body or ""),
                text(names.words(each.subject)),
                names.sources(each.source),
                number(len(resting[each.id])),
                several((Run(point.name) for point in resting[each.id]), [point.link for point in resting[each.id]]),
            ),
            each.id,
        )
        for each in sorted(model.decisions.values(), key=lambda each: (each.date or "", each.id))
    )
    columns = names.columns("date", "body", "subject", "source", "number", "rests", numbers=("number",))
    settled = tuple(
        Row((text(p.name), names.status(p.status), names.layer(p.at) if p.at else text(""), text(names.owner(p.owner))))
        for p in loose
    )
    tables = (
        Table("decisions", names.say("decisions"), columns, rows, names.say("nothing-decided")),
        Table(
            "undecided",
            names.say("undecided"),
            names.columns("point", "status", "layer", "owner"),
            settled,
            names.say("nothing-undecided"),
        ),
    )
    title = names.say("decisions-of", title=names.words(model.title))
    return Document(title, language, names.frame(), tables, "decisions")
