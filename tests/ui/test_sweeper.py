"""Garbage in cycles is collected by the window, never by a worker."""

import gc

from app.ui.sweeper import Sweeper


def test_the_sweeper_takes_over_from_the_automatic_collection(qapp):
    sweeper = Sweeper(qapp)
    try:
        assert not gc.isenabled()

        class Knot:
            pass

        knots = [Knot() for _ in range(2000)]
        for knot in knots:
            knot.self = knot
        del knots, knot
        sweeper.sweep()
        assert not any(isinstance(each, Knot) for each in gc.get_objects())
    finally:
        gc.enable()
        sweeper.deleteLater()
