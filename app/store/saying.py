"""Sentences kept in the file: source text and arguments, said again in the reader's language."""

import json
from typing import Any

from app.records.words import Said


def _plain(value: object) -> Any:
    if isinstance(value, Said):
        return {"text": value.text, "args": {k: _plain(v) for k, v in value.args.items()}}
    return value if isinstance(value, int | str) else str(value)


def packed(what: Said) -> str:
    """Return the JSON text of a sentence."""
    return json.dumps(_plain(what))


def _said(value: Any) -> Any:
    if isinstance(value, dict):
        return Said(value["text"], {k: _said(v) for k, v in value["args"].items()})
    return value


def unpacked(text: str) -> Said:
    """Return the sentence of a JSON text."""
    found = _said(json.loads(text))
    assert isinstance(found, Said)
    return found
