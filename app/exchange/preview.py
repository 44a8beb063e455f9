"""What an import would do, row by row; looking writes nothing."""

import enum
import re
from collections import Counter
from collections.abc import Mapping, Sequence

import attrs

from app.exchange.cells import Cell, text_of
from app.exchange.columns import Way
from app.exchange.headings import Header, is_heading
from app.exchange.sheets import Sheet
from app.exchange.xlsx import Row
from app.records.describe import Record
from app.records.words import N, Said, said
from app.store.history import Binned

_FOOT = (
    "填表人", "审核人", "制表人", "填报人", "审批人", "经办人", "负责人", "合计", "总计", "小计",
    "注:", "注：", "备注:", "备注：", "说明:", "说明：", "填表说明", "填表日期", "制表日期",
    "制表单位", "填报单位", "统计人", "联系人:", "联系人：", "以上", "共计", "总数", "—完—",
    "（完）", "(完)", "（盖章", "(盖章",
)  # fmt: skip
_PAGE = re.compile(r"(第\d+页|共\d+页|第\d+页[,，/]?共\d+页|-\d+-|—\d+—|\d+/\d+)")
_TOTAL = re.compile(r"(总)?共?计?[:：]?\d+(家|户|个|条|名|位)(企业|会员|单位)?[。.]?")
_FEW = 3


class State(enum.Enum):
    """Say what a row is to the file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WRONG = "wrong"
    ALIKE = "alike"
    CONFLICT = "conflict"


@attrs.frozen
class Raw:
    """Hold one row as it was found, and what the user decided about it.

    ``target`` is the uid of the record it is about, ANEW for none of those that look alike, or
    one that lies in the recycle bin; ``ways`` say for a column what happens to the kept value.
    """

    number: int
    uid: str
    cells: Mapping[str, Cell]
    target: str = ""
    ways: Mapping[str, Way] = attrs.field(factory=dict, hash=False)


ANEW = "new"
_BINNED = "bin:"


def in_bin(uid: str) -> str:
    """Return the target that means: the record with this uid, out of the recycle bin."""
    return f"{_BINNED}{uid}"


def binned_uid(target: str) -> str:
    """Return the uid of a target in the recycle bin, "" for any other."""
    return target.removeprefix(_BINNED) if target.startswith(_BINNED) else ""


@attrs.frozen
class Line:
    """Say what one row would do.

    ``conflicts`` are the columns in which it contradicts what is kept, ``kept`` those in which
    it is not followed; ``alike`` and ``binned`` are the records it may be about, ``reason`` says
    why that is to be decided; ``more`` are parts of the record that come with it.
    """

    raw: Raw
    state: State
    record: Record | None = None
    base: Record | None = None
    changes: tuple[str, ...] = ()
    problems: tuple[tuple[str, Said], ...] = ()
    alike: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    reason: Said | None = None
    binned: tuple[Binned, ...] = ()
    restore: Binned | None = None
    more: tuple[Record, ...] = ()

    @property
    def ready(self) -> bool:
        """Tell whether the row can be imported."""
        return self.state in (State.NEW, State.CHANGED)


@attrs.define
class Preview:
    """Hold what an import would do, and what of the sheet it leaves out."""

    cls: type[Record]
    sheet: Sheet
    header: Header
    lines: list[Line]
    skipped: tuple[tuple[int, Said], ...] = ()
    # Words and links made for the rows, kept with those that use them.
    made: Mapping[str, Record] = attrs.field(factory=dict)

    def counts(self) -> dict[State, int]:
        """Return how many rows are in each state."""
        found = Counter(line.state for line in self.lines)
        return {state: found[state] for state in State}


def raws_of(
    cls: type[Record], sheet: Sheet, header: Header
) -> tuple[list[Raw], list[tuple[int, Said]]]:
    """Return the rows under the heading as they stand, and which were skipped and why."""
    mapped, raws, skipped = header.mapped, [], []
    required = [mapped[f.name] for f in cls.fields if f.required and f.name in mapped]
    for row in sheet.rows[header.at + 1 :]:
        cells = row.cells
        wide = len(cells)
        if why := _left_out(cells, required, row, header):
            skipped.append((row.number, why))
            continue
        given = {name: cells[at] if at < wide else None for name, at in mapped.items()}
        if row.more:
            given.update(
                {n: f"{given[n] or ''}{text}" for n, text in row.more.items() if n in given}
            )
        uid = cells[header.uid] if header.uid is not None and header.uid < wide else ""
        if any(cell is not None and text_of(cell).strip() for cell in given.values()):
            raws.append(Raw(row.number, str(uid or ""), given))
        else:
            skipped.append((row.number, said(N("认出的栏目里没有内容。"))))
    return raws, skipped


def _left_out(
    cells: Sequence[Cell], required: Sequence[int], row: Row, header: Header
) -> Said | None:
    first = next((cell for cell in cells if cell is not None and cell != ""), None)
    if isinstance(first, str) and first in header.heads and is_heading(row, header.heads):
        return said(N("重复的表头。"))
    words = "".join(text_of(first).split())
    count = sum(cell is not None and cell != "" for cell in cells)
    if count == 1 and (_PAGE.fullmatch(words) or _TOTAL.fullmatch(words)):
        return said(N("表尾：{words}"), words=words[:20])
    if not words.startswith(_FOOT):
        return None
    filled = sum(at < len(cells) and cells[at] not in (None, "") for at in required)
    if filled < len(required) or count <= _FEW:
        return said(N("表尾：{words}"), words=words[:20])
    return None
