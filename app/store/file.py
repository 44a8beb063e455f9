"""Making, opening and refusing data files."""

import os
import struct
from collections.abc import Callable
from pathlib import Path

from app.records.words import Known, N, Said, said
from app.store import migrations
from app.store.backup import backup
from app.store.engine import Database, FileTrouble, connect, disconnect, transaction, trouble
from app.store.indexing import index_anew
from app.store.rows import Store
from app.store.shape import statements
from app.store.sight import NOBODY, operators_in_use

EXTENSION = ".tongxin"
APPLICATION_ID = 0x546F6E67
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
# A second of looking; most offices' files stay below it for years.
_LARGE = 64 << 20
_BETWEEN_LOOKS = 10_000
_FROM_BACKUP = N("文件没有被改动；请从最近的备份打开，或选别的文件。")


def create(path: Path) -> Store:
    """Make a new data file and open it; raise Known when something lies there already."""
    try:
        with path.open("xb"):
            pass
    except FileExistsError:
        raise taken(path) from None
    except OSError as error:
        raise _unwritable(path) from error
    db = _connect(path, readonly=False)
    try:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(db)
    except FileTrouble as error:
        disconnect(db)
        path.unlink()
        raise trouble(error) or error from error
    return Store(db, path)


def keep_data(path: Path) -> None:
    """Raise Known when what is about to be written over is a data file, whatever it is called."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except OSError:
        return
    ours = len(head) == _HEADER and struct.unpack_from(">I", head, 68)[0] == APPLICATION_ID
    if path.suffix.lower() == EXTENSION or (head.startswith(_MAGIC) and ours):
        raise taken(path)


def open_file(path: Path, *, readonly: bool = False, sound: bool = False) -> Store:
    """Open a data file, brought to today's shape; a write-protected one opens to be read.

    Where operators are in use nobody is signed in yet. A file known to be ``sound`` is not looked
    through page by page. Raises Known for what is no data file of ours, damaged, or from a newer
    program.
    """
    version = _look(path)
    readonly = readonly or not os.access(path, os.W_OK)
    db = _connect(path, readonly=readonly)
    try:
        if not sound:
            _check(db)
        if version < migrations.LATEST:
            if readonly:
                raise _older()
            backup(db, path, path.parent, said(N("升级前")))
            migrations.apply(db)
            with transaction(db):
                index_anew(db)
        _check_shape(db)
    except BaseException as error:
        disconnect(db, readonly=readonly)
        known = trouble(error) if isinstance(error, FileTrouble) else None
        if known is not None:
            raise known from error
        raise
    store = Store(db, path, readonly=readonly)
    if operators_in_use(db):
        store.look_as(NOBODY)
    return store


def is_large(path: Path) -> bool:
    """Tell whether looking through a file takes so long that somebody waits for it."""
    try:
        return path.stat().st_size > _LARGE
    except OSError:
        return False  # what is not there takes no time


def seal_of(path: Path) -> str:
    """Return what changes with every write: size, time, and SQLite's own count of changes.

    Raises OSError when the file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_HEADER)
        stat = os.fstat(file.fileno())
    return f"{stat.st_size} {stat.st_mtime_ns} {head[24:28].hex()}"


def look_through(path: Path, stopped: Callable[[], bool]) -> str:
    """Look at every page of a closed file and return its seal, "" when it was ``stopped``.

    Raises Known for what is wrong with the file.
    """
    _look(path)
    seal, halted = seal_of(path), False

    def halt() -> bool:
        nonlocal halted
        halted = halted or stopped()
        return halted

    db = _connect(path, readonly=True)
    try:
        db.conn.set_progress_handler(halt, _BETWEEN_LOOKS)
        _check(db)
    except Known:
        if halted:
            return ""
        raise
    finally:
        disconnect(db, readonly=True)
    return seal


def _connect(path: Path, *, readonly: bool) -> Database:
    try:
        return connect(path, readonly=readonly)
    except FileTrouble as error:
        raise trouble(error) or _damaged() from error


def _look(path: Path) -> int:
    """Read the head of a file before SQLite does and return the version of its shape."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise _refused(
            path, N("找不到“{name}”。"), N("请检查U盘或文件夹是否还在，或选别的文件。")
        ) from None
    except IsADirectoryError:
        raise _refused(
            path, N("“{name}”是文件夹，不是资料文件。"), N("请选择文件夹里的文件。")
        ) from None
    except OSError as error:
        raise _refused(
            path, N("“{name}”打不开，没有读取权限。"), N("请与管理电脑的人联系，或选别的文件。")
        ) from error
    if size == 0:
        raise _refused(path, N("“{name}”是空文件。"), _FROM_BACKUP)
    if not head.startswith(_MAGIC[: len(head)]) or len(head) < _HEADER:
        raise _refused(
            path,
            N("“{name}”不是同心的资料文件。"),
            N("文件没有被改动；请选扩展名为 .tongxin 的文件。"),
        )
    version, application = struct.unpack_from(">I4xI", head, 60)
    if application != APPLICATION_ID:
        raise _refused(
            path, N("“{name}”是别的程序的资料。"), N("文件没有被改动；请选同心的资料文件。")
        )
    if version > migrations.LATEST:
        raise _refused(
            path, N("“{name}”由更新版本的同心保存。"), N("文件没有被改动；请先升级本程序再打开。")
        )
    _whole(path, head, size)
    return int(version)


def _whole(path: Path, head: bytes, size: int) -> None:
    page, pages = struct.unpack_from(">H", head, 16)[0], struct.unpack_from(">I", head, 28)[0]
    journal = path.with_name(path.name + "-journal")
    # With a journal left by a crash SQLite repairs the length itself.
    busy = journal.exists() and journal.stat().st_size > 0
    if not busy and size < (65536 if page == 1 else page) * pages:
        raise _refused(path, N("“{name}”不完整，可能没有复制完。"), _FROM_BACKUP)


def _check(db: Database) -> None:
    try:
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    except FileTrouble as error:
        raise trouble(error) or _damaged() from error
    if found != "ok":
        raise _damaged()


def _check_shape(db: Database) -> None:
    # Damage inside the words of a table's description leaves every page well-formed.
    made = {row[0] for row in db.execute("SELECT sql FROM sqlite_master").fetchall()}
    if not made.issuperset(statements()):
        raise Known(said(N("文件的结构与本程序不符，可能已损坏。")), said(_FROM_BACKUP))


def _damaged() -> Known:
    return Known(said(N("文件已损坏。")), said(_FROM_BACKUP))


def taken(path: Path) -> Known:
    """Return the refusal to write over a file."""
    return Known(
        said(N("“{name}”已经存在。"), name=path.name),
        said(N("原有文件没有被改动；请换一个文件名。")),
    )


def _refused(path: Path, what: str, advice: str) -> Known:
    return Known(said(what, name=path.name), said(advice))


def _unwritable(path: Path) -> Known:
    what: Said = said(
        N("不能在“{folder}”里建立文件。"), folder=path.parent.name or str(path.parent)
    )
    return Known(what, said(N("请选择另一个文件夹，并看看磁盘是否已满。")))


def _older() -> Known:
    return Known(
        said(N("这是旧版本的文件，只读方式不能升级。")),
        said(N("文件没有被改动；请复制到可写的位置再打开。")),
    )
