"""The status of what people take over from a source, which every imported folder declares."""

from collections.abc import Mapping

from zgwviz.exchange.folder.text import Value

# What NORA's expert group asks of processes of GEMMA: known by their own ids, and secured ("geborgd") in this spec.
ADOPTED = "geborgd"
STATUSES: Mapping[str, Value] = {ADOPTED: {"nl": "Geborgd", "en": "Adopted"}}
