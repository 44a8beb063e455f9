"""What the command line says, in the language of the screen."""

import argparse
import codecs
import json
import os
import sys
from functools import cache
from typing import TextIO

from app.records.words import N, Said, Say

# Who runs many commands from a script may say which language their words are in.
VARIABLE = "TONGXIN_LANGUAGE"
# What argparse says of itself.
_ARGPARSE = {
    "usage: ": N("用法："),
    "positional arguments": N("参数"),
    "options": N("选项"),
    "subcommands": N("命令"),
    "show this help message and exit": N("显示这份说明"),
    "the following arguments are required: %s": N("缺少 %s"),
    "unrecognized arguments: %s": N("不认识的参数 %s"),
    "argument %(argument_name)s: %(message)s": N("%(argument_name)s：%(message)s"),
    "argument %s: ": "%s：",
    "invalid choice: %(value)r (choose from %(choices)s)": N("不能是 %(value)r，可选：%(choices)s"),
    "invalid %(type)s value: %(value)r": N("%(value)r 的格式不对"),
    "expected one argument": N("后面缺少内容"),
    "expected at least one argument": N("后面缺少内容"),
    "not allowed with argument %s": N("不能和 %s 同用"),
    "one of the arguments %s is required": N("要写 %s 之一"),
    "ignored explicit argument %r": N("不能带内容 %r"),
    "ambiguous option: %(option)s could match %(matches)s": N(
        "%(option)s 不明确，可能是 %(matches)s"
    ),
}


@cache
def _say() -> Say:
    from app.ui.language import chosen, say_in
    from app.ui.memory import Memory

    return say_in(os.environ.get(VARIABLE) or chosen(Memory.of_user()))


def say(text: str | Said) -> str:
    """Say a text in the language of the screen."""
    return _say()(text)


def teach_argparse() -> None:
    """Let argparse say its own words in our language; it knows no other way than gettext."""

    def translated(text: str) -> str:
        return say(_ARGPARSE.get(text, text))

    vars(argparse)["_"] = translated


def tell(text: str | Said) -> None:
    """Say what came out."""
    _write(sys.stdout, text)


def tell_data(data: object) -> None:
    """Give data as JSON that every reader decodes alike, whatever a console's encoding is."""
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    narrow = codecs.lookup(encoding).name != "utf-8"
    tell(json.dumps(data, ensure_ascii=narrow, indent=1))


def sorry(text: str | Said) -> None:
    """Say what is in the way."""
    _write(sys.stderr, text)


def _write(stream: TextIO | None, text: str | Said) -> None:
    # A Windows program that has no console has nowhere to say anything.
    if stream is not None:
        stream.write(f"{say(text)}\n")
        stream.flush()
