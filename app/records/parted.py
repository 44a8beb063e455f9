"""Text that holds several things: names in a list, and lines that say what is what."""

import re
from collections.abc import Container, Iterable, Mapping

# No comma: names of companies abroad have one.
_NAMES = re.compile(r"\s*[、；;\n]\s*")
_LINE = re.compile(r"\s*([^：:\s][^：:]{0,29}?)\s*[：:]\s*(\S.*?)\s*")


def names_in(text: str) -> tuple[str, ...]:
    """Return the names a text holds, parted by 、 or ; or line ends, each once."""
    return tuple(dict.fromkeys(name for name in _NAMES.split(text.strip()) if name))


def as_names(names: Iterable[str]) -> str:
    """Return names as one text."""
    return "、".join(dict.fromkeys(names))


def pairs_in(text: str) -> dict[str, str]:
    """Return what the lines of a text say: label → value, the first line of each label."""
    found: dict[str, str] = {}
    for line in text.split("\n"):
        if pair := _LINE.fullmatch(line):
            found.setdefault(pair[1], pair[2])
    return found


def without_pairs(text: str, labels: Container[str] | None = None) -> str:
    """Return the lines of a text that say none of these labels, or one that was said before."""
    seen: set[str] = set()
    kept = []
    for line in text.split("\n"):
        pair = _LINE.fullmatch(line)
        if pair and pair[1] not in seen and (labels is None or pair[1] in labels):
            seen.add(pair[1])
        else:
            kept.append(line)
    return "\n".join(kept)


def with_pairs(text: str, given: Mapping[str, str]) -> str:
    """Return a text whose lines say these values: in place, new ones last, empty ones gone."""
    left, kept = dict(given), []
    for line in text.split("\n") if text else ():
        pair = _LINE.fullmatch(line)
        if pair and pair[1] in left:
            value = left.pop(pair[1])
            line = f"{pair[1]}：{value}" if value != pair[2] else line
            if not value:
                continue
        kept.append(line)
    kept += [f"{label}：{value}" for label, value in left.items() if value]
    return "\n".join(kept)
