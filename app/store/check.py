"""Whether the file is whole: pages, links, attachments, and search text against rows."""

from collections.abc import Iterator

from app.records import RECORDS
from app.records.describe import Record
from app.records.words import N, Said, said
from app.store.engine import FileTrouble
from app.store.indexing import kept_key, search_texts
from app.store.rows import Store
from app.store.shape import find_table, sort_table, sorted_text
from app.store.words import COLUMNS


def check(store: Store) -> list[Said]:
    """Return what is wrong with the file, an empty list when all is whole; changes nothing.

    It looks at everything, whoever is signed in: no word of a record is told.
    """
    try:
        pages = [row[0] for row in store.db.execute("PRAGMA integrity_check(20)").fetchall()]
    except FileTrouble:
        pages = ["malformed"]
    if pages != ["ok"]:
        return [said(N("文件有 {n} 处损坏，请从最近的备份打开。"), n=len(pages))]
    sight = store.sight
    store.look_as(None)
    try:
        return _check(store)
    finally:
        store.look_as(sight)


def _check(store: Store) -> list[Said]:
    found = []
    broken = len(store.db.execute("PRAGMA foreign_key_check").fetchall())
    if broken:
        found.append(said(N("有 {n} 处链接指向不存在的记录。"), n=broken))
    for cls in RECORDS.values():
        label = said(cls.label)
        if wrong := _search(store, cls) + _sorted(store, cls):
            found.append(said(N("{label}有 {n} 条的搜索文字与内容不符。"), label=label, n=wrong))
        if wrong := _unreadable(store, cls):
            found.append(said(N("{label}有 {n} 条的内容读不出来。"), label=label, n=wrong))
    return [*found, *_attachments(store)]


def _search(store: Store, cls: type[Record]) -> int:
    """Count the rows of one kind whose search text is not what it should be."""
    find = find_table(cls)
    kept: dict[int, int] = {}
    store.db.execute(f"CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, {find}, instance)")
    try:
        # As the index has them, by word and not by row: to sort them would fill the memory.
        for key, column, n, word in store.db.execute(
            "SELECT doc, col, offset, term FROM temp.seen"
        ):
            kept[key] = kept.get(key, 0) + _placed(column, n, word)
    finally:
        store.db.execute("DROP TABLE temp.seen")
    wrong = sum(kept.pop(key, 0) != asked for key, asked in _asked(store, cls))
    return wrong + len(kept)


def _sorted(store: Store, cls: type[Record]) -> int:
    """Count the rows of one kind whose place in the order is not what it should be."""
    name, sort = sorted_text(cls), sort_table(cls)
    if not name:
        return 0
    both = f'"{cls.table}" AS own LEFT JOIN "{sort}" AS kept ON kept.id = own.id'
    rows = store.db.execute(f'SELECT own."{name}", kept.key FROM {both}')
    wrong: int = sum(kept_key(text) != key for text, key in rows)
    left = f'SELECT count(*) FROM "{sort}" WHERE id NOT IN (SELECT id FROM "{cls.table}")'
    return wrong + int(store.db.execute(left).fetchone()[0])


def _asked(store: Store, cls: type[Record]) -> Iterator[tuple[int, int]]:
    """Yield the id of each row and the sum of what its words and their places hash to."""
    names = [f.name for f in cls.fields]
    own = ", ".join(f'"{f.name}"' if f.kind.column else "''" for f in cls.fields)
    for key, *values in store.db.execute(f'SELECT id, {own} FROM "{cls.table}"'):
        texts = search_texts(cls, dict(zip(names, values, strict=True)))
        columns = zip(COLUMNS, texts, strict=True)
        yield (
            key,
            sum(
                _placed(name, n, word)
                for name, text in columns
                for n, word in enumerate(text.split())
            ),
        )


def _placed(column: str, n: int, word: str) -> int:
    # Of one text: the hashes of tuples are so regular that sums of them meet by swapping words.
    return hash(f"{column} {n} {word}")


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
