"""Boxes found by where they are: kept on shelves of one height, so that only those near a place are looked at."""

from collections.abc import Iterator

from zgwviz.geometry import Box

HEIGHT = 48.0


class Shelves:
    """Boxes by number; a box stands on each shelf that it reaches."""

    def __init__(self, boxes: list[Box]) -> None:
        self.boxes: list[Box] = []
        self._shelves: dict[int, list[int]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """One more; its number is that of those before it."""
        for shelf in range(int(box.y // HEIGHT), int(box.bottom // HEIGHT) + 1):
            self._shelves.setdefault(shelf, []).append(len(self.boxes))
        self.boxes.append(box)

    def between(self, top: float, bottom: float) -> Iterator[int]:
        """The numbers of those that may reach into this range of heights, each once."""
        first = int(top // HEIGHT)
        for shelf in range(first, int(bottom // HEIGHT) + 1):
            for number in self._shelves.get(shelf, ()):
                if shelf == first or int(self.boxes[number].y // HEIGHT) == shelf:
                    yield number
