"""Diagram-as-code for layered architecture plates: from the purpose at the top to the information model."""

__version__ = "0.1.0"
