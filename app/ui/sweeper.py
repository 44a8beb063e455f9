"""Python's cyclic garbage, collected on the thread of the window."""

import gc

from PySide6.QtCore import QObject, QTimer

_SWEEP_MS = 5_000


class Sweeper(QObject):
    """Collect cyclic garbage on the thread of the window only.

    A collection in a worker would end widgets that sit in cycles on the wrong thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_SWEEP_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """Collect the oldest generation that is over its limit."""
        over = [a > b for a, b in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(over):
            gc.collect(max(n for n, each in enumerate(over) if each))
