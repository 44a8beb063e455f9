"""Names found in running text: whole ones, given names, a surname before a title."""

import re
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

import attrs

T = TypeVar("T")
_COMPOUND = frozenset(
    re.findall(
        "..",
        "欧阳司马上官诸葛司徒夏侯东方皇甫尉迟公孙慕容令狐长孙宇文轩辕端木百里南宫呼延独孤"
        "拓跋申屠太史闻人万俟钟离东郭西门公羊澹台濮阳淳于单于赫连",
    )
)
_TITLES = (
    "同志", "书记", "副书记", "主任", "副主任", "委员", "组长", "会长", "副会长", "秘书长", "处长",
    "部长", "经理", "总经理", "厂长", "董事长", "老师", "先生", "女士", "局长", "科长",
)  # fmt: skip
# "王总" is a call, "每周总结" is none: what follows such a short call tells.
_SHORT_TITLES, _AFTER_A_CALL = (
    ("总", "工"),
    "，。、：；！？“”（）,.;:\n说讲谈提问答的和与在是也认表对想介反强要希建 ",
)
# Words that begin as one would call somebody by the surname.
_NO_NAMES = frozenset({"小时", "小学", "小组", "小于", "老师", "老年", "老家", "小项", "小车"})
_LEGAL = ("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "集团", "公司")
_LEAST_STEM = 3
_LONGEST = 40


@attrs.frozen
class Alias:
    """Hold one way to write a name; ``tail`` of it stays, ``before`` is what must follow it."""

    text: str
    tail: str = ""
    before: str = ""


def person_names(name: str, *, near: bool) -> Iterator[Alias]:
    """Yield the ways a person is written; ``near`` ones also by half a name and a title.

    Half a name alone is often an ordinary word, so it is looked for only of who is meant.
    """
    name = name.strip()
    if len(name) < 2:
        return
    yield Alias(name)
    if len(name) == 2:
        yield from (Alias(f"{name[0]}{space}{name[1]}") for space in "\u3000 ")
    surname, given = _parted(name)
    if len(given) >= 2:
        yield Alias(given) if near else Alias(f"{given}同志", "同志")
    if near:
        calls = [f"{surname}{title}" for title in _TITLES]
        calls += [f"{before}{surname}" for before in "老小"] if len(surname) == 1 else []
        yield from (Alias(call) for call in calls if call not in _NO_NAMES)
        yield from (Alias(f"{surname}{title}", before=_AFTER_A_CALL) for title in _SHORT_TITLES)


def firm_names(*names: str) -> Iterator[Alias]:
    """Yield the ways an enterprise is written: its names, and each without its legal form."""
    for name in (each.strip() for each in names):
        if len(name) >= 2:
            yield Alias(name)
        for form in _LEGAL:
            stem = name.removesuffix(form)
            if stem != name and len(stem) >= _LEAST_STEM:
                yield Alias(stem)
                break


def _parted(name: str) -> tuple[str, str]:
    at = 2 if name[:2] in _COMPOUND and len(name) > 2 else 1
    return name[:at], name[at:]


class Finder(Generic[T]):
    """Find many names in a text at once, the longest first wherever several begin."""

    def __init__(self, names: Iterable[tuple[Alias, T]]) -> None:
        self._by: dict[str, list[tuple[Alias, T]]] = {}
        known: set[str] = set()
        for alias, meant in names:
            # Of several who are written alike the first is meant.
            if alias.text not in known:
                known.add(alias.text)
                self._by.setdefault(alias.text[:2], []).append((alias, meant))
        for found in self._by.values():
            found.sort(key=lambda pair: -len(pair[0].text))

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Yield (start, end, what is meant), never two that overlap; a tail is left out."""
        at, last = 0, len(text) - 1
        while at < last:
            for alias, meant in self._by.get(text[at : at + 2], ()):
                end = at + len(alias.text)
                follows = not alias.before or text[end : end + 1] in alias.before
                if text.startswith(alias.text, at) and follows:
                    yield at, end - len(alias.tail), meant
                    at = end - 1
                    break
            at += 1

    def cut_off(self, text: str) -> int:
        """Return where the beginning of a name stands at the end of a text cut short, else -1."""
        for start in range(max(0, len(text) - _LONGEST), len(text) - 1):
            rest = text[start:]
            if any(alias.text.startswith(rest) for alias, _ in self._by.get(rest[:2], ())):
                return start
        return -1
