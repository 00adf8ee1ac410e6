"""From what the files say to the model: every id looked up, every problem kept."""

from collections.abc import Sequence

from zgwviz.model.borrow import widened
from zgwviz.model.circles import check_circles
from zgwviz.model.elements import Elements, check_references
from zgwviz.model.gather import LayerDraft, gather
from zgwviz.model.home import housed, referred
from zgwviz.model.layers import layer
from zgwviz.model.looks import check_looks
from zgwviz.model.names import Names
from zgwviz.model.records import Layer, Model, Relation
from zgwviz.model.relations import relations
from zgwviz.model.selectors import check_selectors
from zgwviz.model.uses import Used, Uses
from zgwviz.model.vocabulary import Vocabulary, vocabulary
from zgwviz.problem.records import Problem
from zgwviz.source.findings import Findings
from zgwviz.spec.concepts import check as check_concepts
from zgwviz.spec.records import Spec


def build(spec: Spec, used: Sequence[Used] = ()) -> tuple[Model | None, tuple[Problem, ...]]:
    """The model that `spec` describes with those that it uses, None where there is an error among the problems."""
    found = Findings(once=spec.plate.file)
    uses = Uses(used, spec, found)
    names = Names(found)
    drafts = gather(spec, names, uses, found)
    words = widened(vocabulary(spec.plate, found), uses)
    elements = Elements(words, uses)
    elements.claim(drafts)
    for draft in drafts:
        for group in draft.groups:
            elements.add(draft, group)
    drafts = _housed(drafts, elements)
    layers = {draft.said.layer.value: layer(draft, elements.groups, names, found) for draft in drafts}
    check_references(elements, found)
    related = relations(elements, words)
    check_circles(elements.elements, related, found)
    check_selectors(spec.plate, layers, elements, words)
    check_looks(spec, found)
    for listed in spec.lists.values():
        check_concepts(listed, elements.elements, found)
    problems = found.problems()
    if any(problem.severity == "error" for problem in problems):
        return None, problems
    uses.check()
    problems = found.problems()
    return _model(spec, words, layers, elements, related), problems


def _housed(drafts: tuple[LayerDraft, ...], elements: Elements) -> tuple[LayerDraft, ...]:
    """The layers with what stands nowhere yet of the elements of other specs."""
    if not drafts or not elements.uses.elements:
        return drafts
    drafts = housed(drafts, elements, elements.uses)
    more = [(draft, group) for draft in drafts for group in draft.groups if group.added]
    for draft, group in more:
        elements.claim((draft._replace(groups=(group,)),))
        elements.add(draft, group)
        for name in elements.groups[group.said.id.value].elements:
            elements.elements[name] = referred(elements.elements[name])
    elements.settle()
    return drafts


def _model(
    spec: Spec,
    words: Vocabulary,
    layers: dict[str, Layer],
    elements: Elements,
    related: tuple[Relation, ...],
) -> Model:
    plate = spec.plate
    return Model(
        folder=spec.folder,
        title=plate.title,
        subtitle=plate.subtitle,
        language=plate.language,
        version=plate.version,
        status=plate.status,
        date=plate.date,
        owner=plate.owner,
        source=plate.source,
        license=plate.license,
        viewpoint=plate.viewpoint,
        theme=plate.theme.value if plate.theme else None,
        papers=tuple(paper.value for paper in plate.papers),
        layers=tuple(each for each in layers.values() if each.place == "layer"),
        pillars=tuple(each for each in layers.values() if each.place == "pillar"),
        roadmap=next((each for each in layers.values() if each.place == "roadmap"), None),
        groups=elements.groups,
        elements=elements.elements,
        relations=related,
        types=words.types,
        statuses=words.statuses,
        decisions=words.decisions,
        rules=plate.rules,
        views=plate.views,
        silences=plate.silence,
        uses=tuple(use for each in elements.uses.used.values() if (use := each.use)),
        lists=spec.lists,
    )
