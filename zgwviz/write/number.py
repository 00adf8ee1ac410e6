"""Numbers as files say them: at most two decimals, no trailing zeros, no minus zero."""


def number(value: float) -> str:
    """`value` in plain decimals: `12.5`, `3`, `0`; ValueError where it is no finite number.

    A hundredth of a point is less than a printer's dot at 4,800 dpi.
    """
    text = f"{value:.2f}"
    if text[-1] == "0":
        text = text.rstrip("0").rstrip(".")
        if text == "-0":
            return "0"
    elif text[-1] in "fn":
        raise ValueError(f"no coordinate: {value}")
    return text


class Numbers(dict[float, str]):
    """How each number of one drawing is written, worked out once: in rows and columns most occur many times."""

    def __missing__(self, value: float) -> str:
        text = self[value] = number(value)
        return text
