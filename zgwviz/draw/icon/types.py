"""Icons of words that ArchiMate does not have, and the words that share one with an element."""

SAME: dict[str, str] = {
    "actor": "business-actor",
    "role": "business-role",
    "service": "business-service",
    "function": "business-function",
    "process": "business-process",
    "event": "business-event",
    "interaction": "business-interaction",
    "object": "business-object",
    "data": "data-object",
    "component": "application-component",
    "interface": "application-interface",
    "app-service": "application-service",
    "network": "communication-network",
    "tech-service": "technology-service",
}
TYPES: dict[str, tuple[tuple[str, str], ...]] = {
    "law": (
        ("s", "M12 3.4 V20.4 M7.5 20.6 H16.5 M5.5 6 H18.5 M2.9 14 L5.6 6.4 L8.4 14 M15.6 14 L18.4 6.4 L21.1 14"),
        ("f", "A5.6 14 3.4 3.6 0 180 Z A18.4 14 3.4 3.6 0 180 Z"),
    ),
    "policy": (("s", "M5 3 H17 L20.6 6.2 L17 9.4 H5 Z M19 12 H7 L3.4 15 L7 18 H19 Z M12 9.4 V12 M12 18 V21"),),
    "quality": (("s", "O12 9 6 M8.4 14.2 L7 21 L12 18.2 L17 21 L15.6 14.2"), ("f", "O12 9 2.6")),
    "implication": (("s", "M3 9 H15.4 M3 15 H15.4 M13 5 L20.4 12 L13 19"),),
    "term": (
        ("s", "M12 6.4 C10 5 7 4.4 3 4.4 V18 C7 18 10 18.6 12 20 C14 18.6 17 18 21 18 V4.4 C17 4.4 14 5 12 6.4 V20"),
    ),
    "it-capability": (
        ("s", "R3 3.4 18 13.2 1.5 M12 16.6 V20.6 M8 20.6 H16"),
        ("f", "R6.2 10.6 3 3.2 0.5 R10.5 8.4 3 5.4 0.5 R14.8 6.2 3 7.6 0.5"),
    ),
    "journey": (
        ("s", "O5.4 18.6 2.4 M8 18.6 H17 A17 15.3 3.3 3.3 90 -90 H7 A7 8.7 3.3 3.3 90 270 H15.6"),
        ("f", "O18.4 5.4 3.2"),
    ),
    "step": (("s", "M3 20.6 H9 V15.6 H15 V10.6 H21 M4.4 12.2 L12 4.4 M6.8 4 H12.4 V9.6"),),
    "building-block": (("s", "R3 9.4 18 10.6 1.2 M5.6 9.4 V5 H10 V9.4 M14 9.4 V5 H18.4 V9.4"),),
    "register": (("s", "A12 6 8 3 0 360 V18 A12 18 8 3 0 180 V6 M4 12 A12 12 8 3 180 0"),),
    "standard": (("f", "M2.4 2.6 V21.4 H21.4 Z M6 10.6 L13.2 17.8 H6 Z"),),
}
