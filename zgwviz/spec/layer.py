"""What one file says of a layer."""

from zgwviz.spec.element import ELEMENTS, GROUPS
from zgwviz.spec.fields import Field, Values, many, record, values_of
from zgwviz.spec.form import Form
from zgwviz.spec.records import BandSpec
from zgwviz.spec.texts import SAID, WORDS, named
from zgwviz.spec.view import SAID_ID

_BAND = record(
    BandSpec,
    values_of(
        "band",
        {
            "id": Field(SAID_ID, needed=True),
            "name": Field(WORDS, needed=True),
            "question": Field(WORDS),
            "groups": Field(many(SAID), needed=True),
        },
    ),
)
LAYER: Form[Values] = values_of(
    "layer",
    {
        "layer": Field(SAID, needed=True),
        "name": Field(WORDS),
        "short": Field(WORDS),
        "question": Field(WORDS),
        "definition": Field(WORDS),
        "color": Field(named("color")),
        "bands": Field(many(_BAND)),
        "groups": Field(GROUPS),
        "elements": Field(ELEMENTS),
    },
)
