"""What the words of a column mean, learnt once each, so that long lists are read by looking up."""

from collections.abc import Callable
from typing import Generic, TypeVar

from crmworkshop.exchange.tables import Cell

M = TypeVar("M")


class Meanings(Generic[M]):
    """Meanings of cells by what they say; what cannot be read is remembered with its reason."""

    def __init__(self, read: Callable[[Cell], M]) -> None:
        self._read = read
        self.known: dict[Cell, M] = {}
        self._refused: dict[Cell, str] = {}

    def of(self, cell: Cell) -> M:
        """The meaning of a cell. Raises ValueError with the reason if it has none."""
        if cell in self.known:
            return self.known[cell]
        if cell in self._refused:
            raise ValueError(self._refused[cell])
        try:
            meaning = self.known[cell] = self._read(cell)
        except ValueError as error:
            self._refused[cell] = str(error)
            raise
        return meaning
