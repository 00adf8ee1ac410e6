"""The legend of a process: what its signs and lines mean."""

from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.legend import Signs
from zgwviz.view.process.records import ProcessView
from zgwviz.view.words import say


def entries(view: ProcessView, tags: int, told: bool, measure: Measure) -> list[legend.Entry]:
    """The entries for what is drawn: `tags` notes a step, and `told` where steps go on in words."""
    language = measure.language
    # Events and contact moments have no corner to bear the mark of another spec.
    items = [
        step.item if step.sort == "step" else step.item._replace(origin="")
        for step in view.steps
        if step.sort != "junction"
    ]
    hidden = any(part.hidden for part in view.sections)
    found = legend.marks(view.head, items, Signs(hidden, coverage=False), measure)
    kinds = {tie.kind for tie in view.ties}
    for kind in ("triggering", "flow"):
        if kind in kinds:
            found.append(("relation", kind, say(f"legend-{kind}", language)))
    if any(step.sort == "contact" for step in view.steps):
        found.append(("process", "contact", say("legend-contact", language)))
    if tags:
        shown = {tag.how for step in view.steps for tag in step.tags}
        hows = ("read", "write", "read-write", "access", "deliver")
        found += [("process", how, say(f"tag-{how}", language)) for how in hows if how in shown]
    if told:
        found.append(("process", "next", say("legend-next", language)))
    if any(part.steers for part in view.sections):
        found.append(("relation", "serving", say("legend-steer", language)))
    return found
