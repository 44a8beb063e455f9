"""The list of the talks that are to be condensed to figures: what goes, for whoever approves it."""

import datetime as dt
from collections.abc import Mapping, Sequence

from app.content import CENTRE, LEFT, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.talks import Talk
from app.records.words import N, Tongue, said

_COLUMNS = (
    (N("序号"), 0.5, CENTRE),
    (N("编号"), 1.2, CENTRE),
    (N("谈话日期"), 1.1, CENTRE),
    (N("组织"), 2.6, LEFT),
    (N("谈话关系"), 1.4, CENTRE),
    (N("谈话方式"), 1.0, CENTRE),
    (N("谈话事由"), 1.6, CENTRE),
    (N("谈话人数"), 0.8, CENTRE),
    (N("对象人数"), 0.8, CENTRE),
    (N("立项数"), 0.7, CENTRE),
)
_SIGNERS = (N("经办人："), N("审批人："), N("日期："))
_WHAT = N(
    "保存期满：{day} 以前的谈话，共 {n} 次。归并后只留本表各栏（编号除外），姓名、谈话内容、"
    "不外传的内容、修改历史和草稿都不再保留，不能恢复。此前的备份里仍有原文，请按保管规定处理。"
)


def paper(
    talks: Sequence[Talk],
    items: Mapping[str, int],
    before: dt.date,
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """List talks without names and words; `items` says how many came of each."""
    say, title = tongue.say, tongue.say(N("谈话记录归并清单"))
    what = say(said(_WHAT, day=before, n=len(talks)))
    content = Content(
        title,
        (
            Title(title),
            Note(what),
            Table(
                tuple(Column(say(head), weight, align) for head, weight, align in _COLUMNS),
                tuple(
                    (str(n), *_row(talk, items.get(talk.uid, 0), tongue))
                    for n, talk in enumerate(talks, 1)
                ),
                empty=say(N("没有记录。")),
                wheres=tuple(talk.number or title for talk in talks),
            ),
            Signing(tuple(map(say, _SIGNERS))),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office),
        author=office,
        subject=title,
        made=made,
    )
    return laid(content)


def _row(talk: Talk, items: int, tongue: Tongue) -> tuple[str, ...]:
    def shown(name: str) -> str:
        return str(talk.field(name).kind.show(getattr(talk, name), tongue))

    partners = len(talk.partners) + len(talk.contacts) + bool(talk.others.strip())
    held = f"{talk.held:%Y-%m-%d}" if talk.held else ""
    return (
        talk.number,
        held,
        *(shown(name) for name in ("unit", "relation", "manner", "occasion")),
        *(str(n) for n in (len(talk.talkers), partners, items)),
    )
