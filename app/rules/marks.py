"""Words that mark what must not be kept here, found in what is typed."""

from collections.abc import Iterable


def marks_in(text: str, marks: Iterable[str]) -> list[str]:
    """Return the marks that stand in a text, blanks aside, the longest of those that overlap."""
    bare = "".join(text.split())
    found = [mark for mark in marks if mark and "".join(mark.split()) in bare]
    return [mark for mark in found if not any(mark != other and mark in other for other in found)]
