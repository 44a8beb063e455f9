"""How a file of an older shape becomes one of today's; each step frozen once released."""

from pathlib import Path

from sqlite_utils import Migrations

from app.store.engine import Database, IntegrityError
from app.store.reshaping import reshape

migrations = Migrations("tongxin")
LATEST = 2


def _frozen(name: str) -> list[str]:
    text = (Path(__file__).parent / "shapes" / name).read_text(encoding="utf-8")
    return [line for line in text.split(";\n") if line.strip()]


@migrations()
def m0001_spine(db: Database) -> None:
    """Make the tables of the first release."""
    for line in _frozen("0001.sql"):
        db.execute(line)


@migrations()
def m0002_rules(db: Database) -> None:
    """Add what the rules of Party life, the two promises and the partnerships need."""
    reshape(db, _frozen("0002.sql"))
    if db.execute("PRAGMA foreign_key_check").fetchone():
        raise IntegrityError("database disk image is malformed")


def apply(db: Database) -> None:
    """Bring a file to today's shape; what fails is rolled back and stays pending."""
    # A table that is set up again would else take along whatever points at it.
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        migrations.apply(db)
    finally:
        db.execute("PRAGMA foreign_keys = ON")
    db.execute(f"PRAGMA user_version = {LATEST}")
