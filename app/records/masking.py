"""Numbers that name a person for life, made unreadable wherever they are only shown."""

import re

# Six digits of a region, a birthday that can be one, three digits and the check character
# (GB 11643-1999); region and birthday keep a credit code, which is as long, out of it.
_IDENTITY = re.compile(
    r"(?<![0-9A-Za-z])([1-8]\d{5})([ -]?)((?:18|19|20)\d\d)"
    r"((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))([ -]?)(\d{3}[\dXx])(?![0-9A-Za-z])"
)


_NARROW = {ord("０") + n: ord("0") + n for n in range(10)}


def masked(text: str) -> str:
    """Return a text with every resident identity number in it masked: 110***********1234."""
    if len(text) < 18:
        return text
    parts, at = [], 0
    for found in _IDENTITY.finditer(text.translate(_NARROW)):
        parts += [text[at : found.start() + 3], "*" * 11]
        at = found.end() - 4
    return "".join([*parts, text[at:]])
