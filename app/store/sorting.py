"""The order of texts a reader expects: by pinyin, and numbers by their value."""

import re
from functools import lru_cache

_NUMERALS = "零一二三四五六七八九"
_RUN = "[零〇一二三四五六七八九十百]+"
# A numeral is a number after 第, before a stop or bracket, or alone; in a name it is a word.
_NUMBER = re.compile(rf"\d+|(?<=第){_RUN}|{_RUN}(?=[、．.)）])|^{_RUN}$", re.ASCII)
_MOST_DIGITS = 12


@lru_cache(maxsize=10_000)
def sort_key(text: str) -> bytes:
    """Return bytes that sort as a reader expects: 第二 after 第一, 10 after 9."""
    padded = _NUMBER.sub(lambda found: _value(found[0]).zfill(_MOST_DIGITS), text)
    # GB 18030 holds the common characters in the order of their pinyin.
    return padded.encode("gb18030", "replace")


def _value(run: str) -> str:
    if run.isascii():
        return run
    total = digit = 0
    for sign in run.replace("〇", "零"):
        if sign in _NUMERALS:
            digit = digit * 10 + _NUMERALS.index(sign) if "十" not in run else _NUMERALS.index(sign)
        else:
            total += (digit or 1) * (10 if sign == "十" else 100)
            digit = 0
    return str(total + digit)
