"""The check digits of a unified social credit code."""

import re

from app.records.words import N, Said, said

LENGTH = 18
_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_BODY_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_SHAPE = re.compile(rf"[{_SIGNS}]{{18}}")
_REGION = slice(2, 8)
_BODY = slice(8, 16)
# The standard leaves these letters out because they look like the sign beside them.
_MISTAKEN = {"I": "1", "O": "0", "S": "5", "Z": "2", "V": "U"}


def body_check(body: str) -> str:
    """Return the check sign of the first 8 signs of an organisation code (GB 11714)."""
    total = sum(int(sign, 36) * weight for sign, weight in zip(body, _BODY_WEIGHTS, strict=True))
    return "0123456789X0"[11 - total % 11]


def credit_check(code: str) -> str:
    """Return the 18th sign of a credit code from its first 17 (GB 32100-2015)."""
    total = sum(_SIGNS.index(sign) * pow(3, place, 31) for place, sign in enumerate(code[:17]))
    return _SIGNS[(31 - total % 31) % 31]


def is_credit_code(code: str) -> bool:
    """Tell whether a code has the right signs and the right last one."""
    return bool(_SHAPE.fullmatch(code)) and credit_check(code) == code[17]


def credit_fault(code: str) -> Said | None:
    """Say what is wrong with a credit code, the first thing only; None for a right or no code.

    GB 32100-2015, 4.1 to 5: 18 signs without I, O, S, V and Z, of which 3 to 8 are the digits of
    a region, 9 to 17 an organisation code with its own check sign (GB 11714), the last a check.
    """
    if not code:
        return None
    if len(code) != LENGTH:
        return said(N("应为 {whole} 位，现在是 {n} 位。"), whole=LENGTH, n=len(code))
    return _wrong_sign(code) or _wrong_region(code) or _wrong_check(code)


def _wrong_sign(code: str) -> Said | None:
    for place, sign in enumerate(code, 1):
        if sign in _MISTAKEN:
            words = N("第 {n} 位是“{sign}”，代码里不用这个字母，是不是“{other}”？")
            return said(words, n=place, sign=sign, other=_MISTAKEN[sign])
        if sign not in _SIGNS:
            return said(N("第 {n} 位“{sign}”不是代码里的字符。"), n=place, sign=sign)
    return None


def _wrong_region(code: str) -> Said | None:
    if code[_REGION].isdigit():
        return None
    return said(N("第 3 至 8 位应是行政区划的数字，现在是“{signs}”。"), signs=code[_REGION])


def _wrong_check(code: str) -> Said | None:
    if credit_check(code) != code[17]:
        words = N("校验位不对：按前 17 位，末位应是“{sign}”。请逐位核对。")
        return said(words, sign=credit_check(code))
    if body_check(code[_BODY]) != code[16]:
        words = N("第 17 位不对：按第 9 至 16 位应是“{sign}”。请逐位核对。")
        return said(words, sign=body_check(code[_BODY]))
    return None
