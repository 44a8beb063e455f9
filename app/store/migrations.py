"""How a file of an older shape becomes one of today's; each step frozen once released."""

from pathlib import Path

from sqlite_utils import Migrations

from app.store.engine import Database

migrations = Migrations("tongxin")
LATEST = 1


def _frozen(name: str) -> list[str]:
    text = (Path(__file__).parent / "shapes" / name).read_text(encoding="utf-8")
    return [line for line in text.split(";\n") if line.strip()]


@migrations()
def m0001_spine(db: Database) -> None:
    """Make the tables of the first release."""
    for line in _frozen("0001.sql"):
        db.execute(line)


def apply(db: Database) -> None:
    """Bring a file to today's shape; what fails is rolled back and stays pending."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {LATEST}")
