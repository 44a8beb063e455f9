"""The log: written to the state folder, rotated when full, silent where it may not write."""

import logging

from app.ui.log import end_log, start_log


def test_the_log_begins_with_the_versions(tmp_path):
    writer = start_log(tmp_path)
    logging.info("step %s", 3)
    end_log(writer)
    text = (tmp_path / "tongxin.log").read_text("utf-8")
    assert "start 0.1.0, Qt 6." in text
    assert text.rstrip().endswith("INFO step 3")


def test_a_full_log_moves_aside_and_five_are_kept(tmp_path):
    for n in range(8):
        (tmp_path / "tongxin.log").write_text(f"{n}" * 1_000_001, "utf-8")
        end_log(start_log(tmp_path))
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["tongxin.log", *(f"tongxin.log.{n}" for n in range(1, 6))]
    assert (tmp_path / "tongxin.log.1").read_text("utf-8").startswith("7")


def test_a_folder_that_takes_no_file_is_no_reason_not_to_start(tmp_path):
    assert start_log(tmp_path / "nowhere") is None
    end_log(None)
