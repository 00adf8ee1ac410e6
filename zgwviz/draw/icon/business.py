"""Icons of ArchiMate's business elements: plain outlines.

What recurs in other layers has a core there (application) or stands on a line (technology).
"""

BUSINESS: dict[str, tuple[tuple[str, str], ...]] = {
    "business-actor": (("s", "O12 6 3 M12 9 V15 M6 11.6 H18 M7 21 L12 15 L17 21"),),
    "business-role": (("s", "A17 12 4 7 0 360 Z M17 5 H7 A7 12 4 7 270 90 H17"),),
    "business-collaboration": (("s", "O9 12 6 O15 12 6"),),
    "business-interface": (("s", "O15 12 6 M3 12 H9"),),
    "business-process": (("s", "M3 9 H12 V4.4 L21 12 L12 19.6 V15 H3 Z"),),
    "business-function": (("s", "M5 8.5 L12 3 L19 8.5 V21 L12 15.5 L5 21 Z"),),
    "business-interaction": (("s", "A10 12 7 8 90 270 Z A14 12 7 8 -90 90 Z"),),
    "business-event": (("s", "M3 6 H15 A15 12 6 6 -90 90 H3 L7.5 12 Z"),),
    "business-service": (("s", "R3 6.5 18 11 5.5"),),
    "business-object": (("s", "R3 5 18 14 1.5 M3 9.6 H21"),),
    "contract": (("s", "R3 4 18 16 1.5 M3 8.4 H21 M3 15.6 H21"),),
    "representation": (
        (
            "s",
            "M4.5 3 H19.5 V18.6 C16.5 16.6 14.5 16.8 12 18.8 C9.5 20.8 7.5 21 4.5 19 Z M8.5 7.6 H15.5 M8.5 11.8 H15.5",
        ),
    ),
    "product": (("s", "R3 4 18 16 1.5"), ("b", "M3.5 4.5 H11.5 V9 H3.5 Z")),
}
