"""Icons of ArchiMate's application, technology and physical elements.

Where the notation has one picture for three layers, application's has a core and technology's stands on a line.
"""

SYSTEMS: dict[str, tuple[tuple[str, str], ...]] = {
    "application-component": (("s", "M7 7 V3.6 H21 V20.4 H7 V17.2 M7 13.6 V10.6 R3 7 8 3.6 0.6 R3 13.6 8 3.6 0.6"),),
    "application-collaboration": (
        ("s", "O9.6 12 6.6 O14.4 12 6.6"),
        ("f", "A9.6 12 6.6 6.6 -69 69 A14.4 12 6.6 6.6 111 249 Z"),
    ),
    "application-interface": (("s", "O15 12 6 M3 12 H9"), ("f", "O15 12 3")),
    "application-function": (
        ("s", "M5 8.5 L12 3 L19 8.5 V21 L12 15.5 L5 21 Z"),
        ("f", "M7.8 10 L12 6.6 L16.2 10 V15.8 L12 12.4 L7.8 15.8 Z"),
    ),
    "application-interaction": (("s", "A10 12 7 8 90 270 Z"), ("b", "A14 12 7 8 -90 90 Z")),
    "application-process": (
        ("s", "M3 8 H12 V3.4 L21 12 L12 20.6 V16 H3 Z"),
        ("f", "M5.6 10.7 H13.9 V8 L18 12 L13.9 16 V13.3 H5.6 Z"),
    ),
    "application-event": (
        ("s", "M3 6 H15 A15 12 6 6 -90 90 H3 L7.5 12 Z"),
        ("f", "M7.8 8.9 H15 A15 12 3.1 3.1 -90 90 H7.8 L10 12 Z"),
    ),
    "application-service": (("s", "R3 6.5 18 11 5.5"), ("f", "R6.6 9.8 10.8 4.4 2.2")),
    "data-object": (("s", "R3 5 18 14 1.5"), ("b", "M3.5 5.5 H20.5 V11 H3.5 Z")),
    "node": (("s", "M3 8 H16 V21 H3 Z L8 3 H21 V16 L16 21 M16 8 L21 3"),),
    "device": (("s", "R3 3.5 18 12 1.5 M9.4 15.5 L7 20.5 H17 L14.6 15.5"),),
    "system-software": (("s", "O9.4 14.6 6.4 A14.6 9.4 6.4 6.4 190 440"),),
    "technology-collaboration": (("s", "O9 8.8 5.8 O15 8.8 5.8 M4 20.4 H20"),),
    "technology-interface": (("s", "O15.2 8.8 5.8 M3 8.8 H9.4 M4 20.4 H20"),),
    "path": (
        ("d", "M7 12 H17.4"),
        ("s", "M7.4 7.4 L3 12 L7.4 16.6 M16.6 7.4 L21 12 L16.6 16.6"),
    ),
    "communication-network": (
        ("s", "M8 5.5 H18.5 L16 18.5 H5.5 Z"),
        ("f", "O8 5.5 2.7 O18.5 5.5 2.7 O16 18.5 2.7 O5.5 18.5 2.7"),
    ),
    "technology-function": (("s", "M5.5 7 L12 3 L18.5 7 V16.4 L12 12.4 L5.5 16.4 Z M4 20.4 H20"),),
    "technology-process": (("s", "M3 6.8 H12.5 V3 L21 9.2 L12.5 15.4 V11.6 H3 Z M4 20.4 H20"),),
    "technology-interaction": (("s", "A10.2 9 6.6 6 90 270 Z A13.8 9 6.6 6 -90 90 Z M4 20.4 H20"),),
    "technology-event": (("s", "M3 3.4 H15.4 A15.4 9 5.6 5.6 -90 90 H3 L7 9 Z M4 20.4 H20"),),
    "technology-service": (("s", "R3 4 18 10.6 5.3 M4 20.4 H20"),),
    "artifact": (("s", "M5 3 H14 L19 8 V21 H5 Z M14 3 V8 H19"),),
    "equipment": (
        (
            "s",
            (
                "M10.5 5.6 L10.7 3.1 H13.3 L13.5 5.6 L15.4 6.4 L17.4 4.8 L19.2 6.6 L17.6 8.6 L18.4 10.5 L20.9"
                " 10.7 V13.3 L18.4 13.5 L17.6 15.4 L19.2 17.4 L17.4 19.2 L15.4 17.6 L13.5 18.4 L13.3 20.9 H10.7"
                " L10.5 18.4 L8.6 17.6 L6.6 19.2 L4.8 17.4 L6.4 15.4 L5.6 13.5 L3.1 13.3 V10.7 L5.6 10.5 L6.4 8.6"
                " L4.8 6.6 L6.6 4.8 L8.6 6.4 Z"
            ),
        ),
        ("s", "O12 12 2.6"),
    ),
    "facility": (("s", "M3 20.5 V4 H7.4 V12.4 L14 8 V12.4 L21 8 V20.5 Z"),),
    "distribution-network": (("s", "M6.2 9 H17.8 M6.2 15 H17.8 M9 5 L3 12 L9 19 M15 5 L21 12 L15 19"),),
    "material": (
        ("s", "M12 3 L20 7.5 V16.5 L12 21 L4 16.5 V7.5 Z M12.4 7.4 L16.2 9.6 M7.8 10 V14.2 M12.4 16.6 L16.2 14.4"),
    ),
}
