"""Cases: items that say the same, handled as one; whoever raised any of them is told."""

from collections.abc import Iterable

import attrs

from app.records.flow import OWES
from app.records.talks import Item
from app.rules.clock import Clock
from app.rules.promises import Standing

_RANK = {**dict.fromkeys(OWES.values(), 0), "tell": 1, "revisit": 2, "close": 3, "": 4}
LANES = ("answer", "carry_out", "tell", "revisit")


@attrs.frozen
class Matter:
    """Hold one thing to be handled: an item alone, or a case with all that were merged into it.

    It stands where the one of them stands that is farthest behind.
    """

    members: tuple[Standing, ...]

    @property
    def lead(self) -> Standing:
        """Return the item it goes by."""
        return self.members[0]

    @property
    def item(self) -> Item:
        """Return the item whose steps it goes by."""
        return self.members[0].item

    @property
    def behind(self) -> Standing:
        """Return the one farthest behind, the lead before others as far."""
        return min(self.members, key=lambda each: _RANK[each.promise])

    @property
    def promise(self) -> str:
        """Return what is still promised, "" when all is closed."""
        return self.behind.promise

    @property
    def state(self) -> str:
        """Return the state of the one farthest behind."""
        return self.behind.state

    @property
    def clock(self) -> Clock:
        """Return the clock of what is still promised."""
        return self.behind.clock

    @property
    def untold(self) -> tuple[str, ...]:
        """Return the voices to be told now, of all that were merged."""
        return tuple(uid for each in self.members for uid in each.untold)

    @property
    def is_open(self) -> bool:
        """Tell whether anything is still promised."""
        return self.promise != ""

    @property
    def lane(self) -> str:
        """Return the lane of the board it lies in, "" when it is closed."""
        rank = _RANK[self.promise]
        if rank == 0:
            return "answer" if self.promise == "answer" else "carry_out"
        return ("", "tell", "revisit", "revisit", "")[rank]


def matters(every: Iterable[Standing]) -> list[Matter]:
    """Gather standings into matters, in the order of what leads them, what was merged by age."""
    members: dict[str, list[Standing]] = {}
    heads: dict[str, Standing] = {}
    for each in every:
        if each.lead == each.item.uid:
            heads[each.lead] = each
        else:
            members.setdefault(each.lead, []).append(each)
    merged = {uid: sorted(found, key=_made) for uid, found in members.items()}
    return [Matter((head, *merged.get(uid, ()))) for uid, head in heads.items()]


def _made(each: Standing) -> tuple[int, str]:
    return each.item.id, each.item.uid
