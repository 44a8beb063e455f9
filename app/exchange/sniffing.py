"""What a column holds, told by its cells where its heading does not say."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

import attrs

from app.exchange.cells import Cell, text_of
from app.exchange.reading import NOTHINGS
from app.exchange.sheets import Sheet
from app.records.describe import Field, Record
from app.records.kinds import Choice, Code, Day, Kind, MonthOnly, Text
from app.records.words import Problem, Say, plain
from app.rules.credit import credit_fault
from app.rules.regions import begins_with_region

_LOOKED_AT, _LOOKED_THROUGH = 200, 12
_FEWEST = 2
# What Excel made of a code it took for a number.
_MANGLED = re.compile(r"\d(\.\d+)?[eE]\+?17|9\d{17}")
_MOBILE = r"(\+?86)?[ -]?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(\.0)?"
_FIXED = r"(\+?86[ -]?)?(\(?0\d{2,3}\)?[ -]?)?[2-8]\d{6,7}([ -转]+\d{1,5})?"
_PHONE = re.compile(rf"{_MOBILE}|{_FIXED}|[48]00[ -]?\d{{3}}[ -]?\d{{4}}")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_WEB = re.compile(
    r"(https?://)?(www\.)?[\w-]+(\.[\w-]+)*\.(com|cn|net|org|gov|top|vip|cc)(\.cn)?(/\S*)?", re.I
)
_FIRM = re.compile(
    r".{2,}(公司|集团|厂|合作社|事务所|研究院|商行|中心|工作室|株式会社|Ltd\.?|Inc\.?|GmbH)", re.I
)
_ASIDE = re.compile(r"[(（].*?[)）]$")


@attrs.frozen
class _Look:
    """Say how many cells of a column must fit, and which headings allow the guess at all."""

    fits: Callable[[str], bool]
    share: float
    heading: re.Pattern[str]


_ANY = re.compile("")
_LOOKS: Mapping[str, _Look] = {
    "credit_code": _Look(lambda t: _is_code(t), 0.6, _ANY),
    "email": _Look(lambda t: bool(_MAIL.fullmatch(t)), 0.7, _ANY),
    "website": _Look(lambda t: bool(_WEB.fullmatch(t)), 0.7, _ANY),
    "name": _Look(
        lambda t: bool(_FIRM.fullmatch(_ASIDE.sub("", t))),
        0.7,
        re.compile(r"^$|企业|公司|单位|会员|名称|厂商|name|company|enterprise", re.I),
    ),
    "phone": _Look(
        lambda t: bool(_PHONE.fullmatch(t)),
        0.7,
        re.compile(r"^$|电话|手机|联系|号码|tel|phone|mobile|contact", re.I),
    ),
    "region": _Look(
        lambda t: len(t) <= 12 and bool(begins_with_region(t)),
        0.7,
        re.compile(r"^$|地|区|省|市|所在|region|city|province", re.I),
    ),
}


def sniffed(
    cls: type[Record],
    sheet: Sheet,
    at: int,
    heads: Sequence[str],
    fields: Sequence[str | None],
    says: Sequence[Say],
) -> dict[int, str]:
    """Return what columns without a known heading hold by their cells: column → field."""
    taken = {name for name in fields if name}
    free = {field.name: field for field in cls.fields if field.name not in taken}
    found: dict[int, str] = {}
    for column in _unknown(sheet, at, heads, fields):
        cells = _cells(sheet, at, column)
        head = heads[column] if column < len(heads) else ""
        name = _best(cls, cells, head, free, says)
        if name:
            found[column] = name
            del free[name]
    return found


def first_data_row(cls: type[Record], sheet: Sheet) -> int | None:
    """Return where a sheet without a heading begins: two rows alike that speak for themselves."""
    names = {field.name for field in cls.fields}
    looks = [look for name, look in _LOOKS.items() if name in names and name != "region"]

    def telling(at: int) -> set[int]:
        cells = map(_text, sheet.rows[at].cells)
        return {n for n, text in enumerate(cells) if text and any(k.fits(text) for k in looks)}

    for at in range(min(_LOOKED_THROUGH, len(sheet.rows) - 1)):
        if len(telling(at) & telling(at + 1)) > 0 and len(sheet.rows[at].cells) > 1:
            return at
    return None


def _unknown(
    sheet: Sheet, at: int, heads: Sequence[str], fields: Sequence[str | None]
) -> list[int]:
    wide = max((len(row.cells) for row in sheet.rows[at + 1 : at + 1 + _LOOKED_AT]), default=0)
    return [n for n in range(max(wide, len(heads))) if n >= len(fields) or fields[n] is None]


def _cells(sheet: Sheet, at: int, column: int) -> list[str]:
    rows = sheet.rows[at + 1 : at + 1 + _LOOKED_AT]
    texts = (_text(row.cells[column]) for row in rows if column < len(row.cells))
    return [text for text in texts if text and text not in NOTHINGS]


def _text(cell: Cell) -> str:
    return unicodedata.normalize("NFKC", text_of(cell)).strip()


def _best(
    cls: type[Record],
    cells: Sequence[str],
    head: str,
    free: Mapping[str, Field],
    says: Sequence[Say],
) -> str:
    if len(cells) < _FEWEST:
        return ""
    for name, look in _LOOKS.items():
        field = free.get(name)
        if field is None or not isinstance(field.kind, Text) or not look.heading.search(head):
            continue
        if name == "name" and cls.table != "enterprise":
            continue
        if sum(map(look.fits, cells)) >= look.share * len(cells):
            return name
    return _by_kind(cells, head, free, says)


def _by_kind(
    cells: Sequence[str], head: str, free: Mapping[str, Field], says: Sequence[Say]
) -> str:
    """Guess a field of choices by its words; a date only where the heading is part of its label."""
    for name, field in free.items():
        kind = field.kind
        if isinstance(kind, Choice):
            words = {say(label) for label in kind.of.values() for say in (plain, *says)}
            if all(cell in words for cell in cells):
                return name
        dated = isinstance(kind, Day | MonthOnly) and head and field.label[:2] in head
        if dated and all(_parses(kind, cell) for cell in cells):
            return name
    return ""


def _parses(kind: Kind, cell: str) -> bool:
    try:
        return kind.parse(cell) is not None
    except Problem:
        return False


def _is_code(text: str) -> bool:
    code = Code().parse(text)
    return credit_fault(code) is None or bool(_MANGLED.fullmatch(text))
