"""PINs of operators: kept as salted digests, compared in constant time."""

import hashlib
import hmac
import secrets

SHORTEST, LONGEST = 4, 32
_COST, _BLOCK, _LANES = 2**14, 8, 1
_SALT = 16


def digest(pin: str) -> str:
    """Return what is kept of a PIN: the way it was made, a fresh salt, and the digest."""
    salt = secrets.token_bytes(_SALT)
    return f"scrypt${_COST}${_BLOCK}${_LANES}${salt.hex()}${_made(pin, salt).hex()}"


def matches(pin: str, kept: str) -> bool:
    """Tell whether a PIN is the one a digest was made of; False for what is no digest of ours."""
    parts = kept.split("$")
    head = ["scrypt", str(_COST), str(_BLOCK), str(_LANES)]
    if parts[:4] != head or len(parts) != 6:
        return False
    try:
        salt, made = bytes.fromhex(parts[4]), bytes.fromhex(parts[5])
    except ValueError:
        return False
    return hmac.compare_digest(_made(pin, salt), made)


def wait_after(failures: int) -> int:
    """Return how many seconds the next try has to wait after so many wrong ones in a row."""
    return 0 if failures < 3 else min(2 ** (failures - 2), 60)


def _made(pin: str, salt: bytes) -> bytes:
    word = pin.strip().encode("utf-8", "surrogatepass")
    return hashlib.scrypt(word, salt=salt, n=_COST, r=_BLOCK, p=_LANES)
