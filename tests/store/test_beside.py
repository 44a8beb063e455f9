"""Files written beside their place: whole or not at all, and never over a data file."""

import stat

import pytest

from app.records.words import Known
from app.store.beside import beside
from app.store.file import create


class StopError(Exception):
    pass


def test_what_is_written_takes_its_place(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("before")
    with beside(path) as draft:
        draft.write_text("after")
        assert path.read_text() == "before"
    assert path.read_text() == "after"
    assert list(tmp_path.iterdir()) == [path]


def test_what_fails_leaves_what_was_there(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("before")

    def fail():
        with beside(path) as draft:
            draft.write_text("half")
            raise StopError

    with pytest.raises(StopError):
        fail()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_others_may_read_it_as_they_may_read_any_new_file(tmp_path):
    (tmp_path / "any").touch()
    with beside(tmp_path / "a.txt"):
        pass
    modes = {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert len(modes) == 1


def test_a_name_may_be_as_long_as_the_disk_takes(tmp_path):
    path = tmp_path / ("a" * 251 + ".txt")
    with beside(path) as draft:
        draft.write_text("x")
    assert path.read_text() == "x"


@pytest.mark.parametrize("name", ["资料.tongxin", "资料.xlsx"])
def test_a_data_file_is_never_written_over(tmp_path, name):
    path = tmp_path / name
    create(path).close()
    before = path.read_bytes()
    with pytest.raises(Known, match="已经存在"), beside(path) as draft:
        draft.write_text("x")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
