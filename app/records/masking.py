"""Numbers that name a person for life, made unreadable wherever they are only shown."""

import re

# Six digits of a region, a birthday that can be one, three digits and the check character
# (GB 11643-1999); the birthday keeps a credit code, which is as long, out of it.
_IDENTITY = re.compile(
    r"(?<![0-9A-Za-z])(\d{6})([ -]?)((?:18|19|20)\d\d)((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"
    r"([ -]?)(\d{3}[\dXx])(?![0-9A-Za-z])"
)


def masked(text: str) -> str:
    """Return a text with every resident identity number in it masked: 110***********1234."""
    if len(text) < 18:
        return text
    return _IDENTITY.sub(lambda found: found[1][:3] + "*" * 11 + found[6], text)
