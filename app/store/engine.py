"""One SQLite for every system, set up so that what is said to be kept is on the disk."""

import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import sqlcipher3
import sqlcipher3.dbapi2 as dbapi

from app.records.words import Known, N, said
from app.store.sorting import sort_key

# sqlite-utils takes pysqlite3 where it finds it; this hands it the one SQLite of the program.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi)

from sqlite_utils import Database  # noqa: E402 - only now does it find the engine above

__all__ = [
    "Database",
    "DatabaseError",
    "FileTrouble",
    "IntegrityError",
    "connect",
    "disconnect",
    "plain_rows",
    "storable",
    "transaction",
    "trouble",
]

_log = logging.getLogger(__name__)
IntegrityError = dbapi.IntegrityError
DatabaseError = dbapi.DatabaseError
# The engine stumbles over its own message when that quotes damaged bytes.
FileTrouble = (DatabaseError, UnicodeDecodeError)

_PRAGMAS = (
    "foreign_keys = ON",
    "busy_timeout = 5000",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
)
# Every stroke in a filter sorts the names of all that is found anew.
_REMEMBERED, _SHORT = 1 << 17, 64


def _text(stored: bytes) -> str:
    # A pasted lone surrogate is no valid UTF-8, and yet it is what the user typed.
    try:
        return stored.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        # Only damage writes such bytes; the check that tells of it must not stumble over them.
        return stored.decode("utf-8", "replace")


def storable(value: object) -> object:
    """Return a value SQLite can take: text with lone surrogates goes in as its bytes."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogatepass")
    return value


def plain_rows(db: Database, sql: str, params: Sequence[object]) -> list[Any]:
    """Return all rows of a query, several times faster where no text is odd."""
    conn = db.conn
    conn.text_factory = str
    try:
        return list(conn.execute(sql, list(params)).fetchall())
    except (dbapi.OperationalError, UnicodeDecodeError):
        conn.text_factory = _text  # some text has lone surrogates
        return list(conn.execute(sql, list(params)).fetchall())
    finally:
        conn.text_factory = _text


def _gb() -> Callable[[object], bytes]:
    """Return what texts are sorted by; names are remembered as long as the connection lives."""
    remembered = lru_cache(_REMEMBERED)(sort_key)

    def key(text: object) -> bytes:
        words = str(text or "")
        return remembered(words) if len(words) <= _SHORT else sort_key(words)

    return key


def connect(path: Path, *, readonly: bool = False) -> Database:
    """Open a connection to an existing file; raise what SQLite raises."""
    mode = "ro" if readonly else "rw"
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    conn = dbapi.connect(uri, uri=True, isolation_level=None, cached_statements=512)
    conn.text_factory = _text
    conn.create_function("gb", 1, _gb(), deterministic=True)
    for pragma in _PRAGMAS:
        conn.execute(f"PRAGMA {pragma}")
    if not readonly:
        # TRUNCATE with FULL lost nothing in a power cut, and leaves one whole file to copy.
        conn.execute("PRAGMA journal_mode = TRUNCATE")
        conn.execute("PRAGMA synchronous = FULL")
    return Database(conn, execute_plugins=False)


def disconnect(db: Database, *, readonly: bool = False) -> None:
    """Close a connection and leave no empty journal beside the file."""
    try:
        if not readonly:
            db.conn.execute("PRAGMA journal_mode = DELETE")
    except dbapi.Error as error:
        # Closed twice, or locked or damaged, when an empty journal is the least of it.
        _log.debug("journal left: %s", type(error).__name__)
    finally:
        db.close()


_TROUBLES = (
    (
        "disk is full",
        N("磁盘已满，刚才的内容没有写进去。"),
        N("已存的资料完好；请腾出空间后再试。"),
    ),
    (
        "locked",
        N("文件正被另一个程序写入。"),
        N("已存的资料完好；请稍等片刻再试，或先关闭另一个程序。"),
    ),
    ("readonly", N("文件是只读的，不能写入。"), N("已存的资料完好；请另存到可写的位置再打开。")),
    (
        "unable to open",
        N("文件所在的文件夹不能写入。"),
        N("已存的资料完好；请把文件放到可写的文件夹再打开。"),
    ),
    ("disk i/o", N("磁盘读写出错。"), N("请检查磁盘或U盘，并从最近的备份打开。")),
    ("malformed", N("文件已损坏。"), N("请不要继续写入，并从最近的备份打开。")),
    ("not a database", N("文件已损坏或不是同心的资料文件。"), N("请从最近的备份打开。")),
)


def trouble(error: Exception) -> Known | None:
    """Turn an error of SQLite into a known trouble, or None when it is a bug of ours."""
    words = "malformed" if isinstance(error, UnicodeDecodeError) else str(error).lower()
    for mark, what, advice in _TROUBLES:
        if mark in words:
            return Known(said(what), said(advice))
    return None


@contextmanager
def transaction(db: Database, begin: str = "BEGIN IMMEDIATE") -> Iterator[Callable[[], None]]:
    """Do all or nothing; yield a function that gives the transaction up without an error."""
    kept = True

    def give_up() -> None:
        nonlocal kept
        kept = False

    begun = False
    try:
        db.conn.execute(begin)
        begun = True
        yield give_up
        db.conn.execute("COMMIT" if kept else "ROLLBACK")
    except BaseException as error:
        if begun and db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
        if isinstance(error, DatabaseError) and (known := trouble(error)):
            raise known from error
        raise
