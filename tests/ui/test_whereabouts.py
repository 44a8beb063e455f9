"""Synced and shared folders are known by their names and kinds."""

from pathlib import Path

import pytest

from app.ui.whereabouts import is_shared, is_synced


@pytest.mark.parametrize(
    "folder", ["/data/OneDrive - 商会/党建", "/data/我的坚果云", "D:/WPS Cloud Files/1"]
)
def test_synced_folders_are_known(folder):
    assert is_synced(Path(folder) / "支部.tongxin")


@pytest.mark.parametrize("path", ["/data/资料/支部.tongxin", "/data/资料/onedrive.tongxin"])
def test_other_folders_are_not(path):
    assert not is_synced(Path(path))


def test_network_paths_are_known(tmp_path):
    assert is_shared(Path("//server/党建/支部.tongxin"))
    assert not is_shared(tmp_path / "支部.tongxin")
