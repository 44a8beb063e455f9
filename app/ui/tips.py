"""Tips over widgets and cells, which show what users wrote."""

import html


def plain_tip(*lines: str) -> str:
    """Return a tip of these lines as they are; "" where none says anything.

    Qt guesses whether a tip is markup: said outright, user text stays text.
    """
    return f"<p>{'<br>'.join(map(html.escape, lines))}</p>" if any(lines) else ""
