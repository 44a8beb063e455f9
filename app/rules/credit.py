"""The check digits of a unified social credit code."""

import re

_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_BODY_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_SHAPE = re.compile(rf"[{_SIGNS}]{{18}}")


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
