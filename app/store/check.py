"""Whether the file is whole: pages, links, attachments, and search text against rows."""

import itertools
from collections.abc import Iterator

from app.records import RECORDS
from app.records.describe import Record
from app.records.words import N, Said, said
from app.store.engine import FileTrouble
from app.store.indexing import search_texts
from app.store.rows import Store
from app.store.shape import find_table
from app.store.words import COLUMNS


def check(store: Store) -> list[Said]:
    """Return what is wrong with the file, an empty list when all is whole; changes nothing."""
    try:
        pages = [row[0] for row in store.db.execute("PRAGMA integrity_check(20)").fetchall()]
    except FileTrouble:
        pages = ["malformed"]
    if pages != ["ok"]:
        return [said(N("文件有 {n} 处损坏，请从最近的备份打开。"), n=len(pages))]
    found = []
    broken = len(store.db.execute("PRAGMA foreign_key_check").fetchall())
    if broken:
        found.append(said(N("有 {n} 处链接指向不存在的记录。"), n=broken))
    for cls in RECORDS.values():
        label = said(cls.label)
        if wrong := _search(store, cls):
            found.append(said(N("{label}有 {n} 条的搜索文字与内容不符。"), label=label, n=wrong))
        if wrong := _unreadable(store, cls):
            found.append(said(N("{label}有 {n} 条的内容读不出来。"), label=label, n=wrong))
    return [*found, *_attachments(store)]


def _search(store: Store, cls: type[Record]) -> int:
    """Count the rows of one kind whose search text is not what it should be."""
    find = find_table(cls)
    store.db.execute(f"CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, {find}, instance)")
    try:
        rows = store.db.execute("SELECT doc, col, term FROM temp.seen ORDER BY doc, col, offset")
        kept = {
            key: " ".join(term for _, _, term in group)
            for key, group in itertools.groupby(rows, key=lambda row: (row[0], row[1]))
        }
    finally:
        store.db.execute("DROP TABLE temp.seen")
    asked = {key: text for key, text in _texts(store, cls) if text}
    wrong = (key for key in kept.keys() | asked.keys() if kept.get(key) != asked.get(key))
    return len({doc for doc, _ in wrong})


def _texts(store: Store, cls: type[Record]) -> Iterator[tuple[tuple[int, str], str]]:
    names = [f.name for f in cls.fields]
    own = ", ".join(f'"{f.name}"' if f.kind.column else "''" for f in cls.fields)
    for key, *values in store.db.execute(f'SELECT id, {own} FROM "{cls.table}"'):
        texts = search_texts(cls, dict(zip(names, values, strict=True)))
        yield from (((key, name), text) for name, text in zip(COLUMNS, texts, strict=True))


def _unreadable(store: Store, cls: type[Record]) -> int:
    """Count the rows of one kind that hold what no field of theirs could have been."""
    wrong = 0
    for (uid,) in store.db.execute(f'SELECT uid FROM "{cls.table}"').fetchall():
        try:
            store.get(cls, uid)
        except (TypeError, ValueError):
            wrong += 1
    return wrong


def _attachments(store: Store) -> list[Said]:
    lost = "SELECT count(*) FROM attachment WHERE digest NOT IN (SELECT digest FROM blob)"
    number = store.db.execute(lost).fetchone()[0]
    return [said(N("有 {n} 个附件缺少内容。"), n=number)] if number else []
