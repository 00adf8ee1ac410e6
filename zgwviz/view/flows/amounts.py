"""Adding up amounts: only numbers of one unit are added, other amounts stay the words they are."""

import re
from collections.abc import Iterable
from decimal import Decimal

# A number as the Dutch or the English write it, and the unit behind it; "per kWh" begins with no number.
_AMOUNT = re.compile(r"(?P<before>[€$£]?)\s*(?P<number>\d+(?:[.,]\d+)*)\s*(?P<unit>.*)", re.DOTALL)


def total(amounts: Iterable[str]) -> tuple[str, ...]:
    """The sums of the amounts that are numbers, one for each unit, in the order in which units turn up."""
    sums: dict[tuple[str, str], Decimal] = {}
    for amount in amounts:
        found = _AMOUNT.fullmatch(amount.strip())
        number = _number(found["number"]) if found else None
        if found and number is not None:
            unit = found["before"], " ".join(found["unit"].split())
            sums[unit] = sums.get(unit, Decimal(0)) + number
    return tuple(
        f"{before}{' ' * bool(before)}{_said(number)} {unit}".strip() for (before, unit), number in sums.items()
    )


def _number(text: str) -> Decimal | None:
    """The number; None where a comma or a point could be read in two ways."""
    groups = re.split(r"[.,]", text)
    signs = re.findall(r"[.,]", text)
    if not signs:
        return Decimal(text)
    last = groups[-1]
    if len(signs) == 1 and len(last) != 3:
        return Decimal(f"{groups[0]}.{last}")
    if any(len(group) != 3 for group in groups[1:-1]):
        return None
    if len(set(signs)) == 1:
        # 1.200 and 1.200.000 are thousands; 1,200 is in Dutch a number with three decimals, in English thousands.
        return Decimal("".join(groups)) if len(last) == 3 and (signs[0] == "." or len(signs) > 1) else None
    return Decimal("".join(groups[:-1]) + f".{last}") if signs[-1] not in signs[:-1] else None


def _said(number: Decimal) -> str:
    """As the Dutch write it: 1.200.000,5."""
    text = f"{number:,f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", ".")
