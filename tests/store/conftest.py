from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.file import create, open_file
from app.store.rows import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "同心 50%?#.tongxin"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    made = create(path)
    yield made
    made.close()


@pytest.fixture
def reopened(path: Path):
    """Give a function that closes a store and opens its file again."""
    opened = []

    def again(store: Store, *, readonly: bool = False) -> Store:
        store.close()
        opened.append(open_file(path, readonly=readonly))
        return opened[-1]

    yield again
    for each in opened:
        each.close()
