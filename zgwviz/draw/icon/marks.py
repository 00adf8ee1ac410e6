"""Marks beside a name: something missing, where the thinking starts, and how far a thing is decided."""

_DIAMOND = (("b", "M12 4 L20 12 L12 20 L4 12 Z"),)

MARKS: dict[str, tuple[tuple[str, str], ...]] = {
    "warning": (("s", "M12 3.6 L21 20 H3 Z M12 9.6 V14"), ("f", "O12 17 1.2")),
    "start": (("s", "M5.4 3 V21"), ("b", "M5.4 4 H19.6 L16 8.6 L19.6 13.2 H5.4 Z")),
    "status": _DIAMOND,
    "status-proposed": (("d", "O12 12 8.6"),),
    "status-discussed": (
        (
            "s",
            "M7 16.4 V20.8 L12 16.4 H18 A18 13.4 3 3 90 0 A18 7 3 3 0 -90 A6 7 3 3 270 180 A6 13.4 3 3 180 90 Z",
        ),
        ("f", "O7.8 10.2 1.3 O12 10.2 1.3 O16.2 10.2 1.3"),
    ),
    "status-agreed": (("s", "M3 12.8 L7.4 17.2 L16 7.2 M12.2 16.8 L12.6 17.2 L21 7.2"),),
    "status-decided": (("f", "O12 12 9.2 M6.6 13 L10.8 17.1 L17.4 9.4 L15.8 8 L10.6 13.9 L8.2 11.4 Z"),),
    "status-deprecated": (("s", "O12 12 9 M12 6.8 V12 L15.6 14.2"),),
    "status-withdrawn": (("s", "M8 3.6 L3 8.6 L8 13.6 M3.6 8.6 H14.8 A14.8 14.6 6 6 -90 90 H8.6"),),
}
# For statuses of a spec's own, which nobody can draw beforehand.
OTHER_STATUSES: tuple[tuple[tuple[str, str], ...], ...] = (
    _DIAMOND,
    (("s", "R4 4 16 16 2"), ("f", "O12 12 3.2")),
    (("s", "M8.8 3.4 H15.2 V8.8 H20.6 V15.2 H15.2 V20.6 H8.8 V15.2 H3.4 V8.8 H8.8 Z"),),
    (("s", "O12 12 8.6"), ("f", "A12 12 8.6 8.6 90 270 Z")),
    (("f", "M12 3.1 L14.5 9.2 L21 9.7 L16 13.9 L17.6 20.3 L12 16.8 L6.4 20.3 L8 13.9 L3 9.7 L9.5 9.2 Z"),),
    (("b", "M4 6 H20 L12 19 Z"),),
)
