"""What to do for one element, and for the many of a group that lack the same."""

from zgwviz.problem.entry import Both


def for_each(advice: Both) -> tuple[Both, Both]:
    """The advice with how many of the group it is for, where that is given; and the advice alone."""
    en, nl = advice
    return Both(f'{en} ({{number}} of the group "{{group}}")', f'{nl} ({{number}} van de groep "{{group}}")'), advice
