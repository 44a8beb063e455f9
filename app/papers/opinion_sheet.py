"""The blank sheet on which opinions are asked for, filled in by hand, unsigned if one likes."""

import datetime as dt

from app.content import Cell, Content, Form, FormRow, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.records.words import N, Tongue, said

WIDTHS = (26, 56, 26, 57)
_ASPECTS = (
    N("政治方面"),
    N("思想方面"),
    N("作风方面"),
    N("纪律方面"),
    N("业务服务方面"),
    N("其他意见建议"),
)
_ASPECT_HEIGHT = 66.0
_NOTE = N("可以不署名。每条意见建议都会登记、答复；署名的，办理结果会当面或电话告知本人。")


def paper(tongue: Tongue, *, unit: str = "", office: str = "", made: dt.datetime) -> Paper:
    """Lay out the sheet on one page; the long cells grow to its foot."""
    say = tongue.say
    title = say(said(N("{unit}征求意见表"), unit=unit) if unit else N("征求意见表"))
    rows = [
        FormRow(
            (
                Cell(say(N("征求对象")), label=True),
                Cell(say(N("☐ 支部　☐ 党员　☐ 群众　☐ 会员企业")), 3),
            )
        ),
        FormRow(
            (
                Cell(say(N("对谁的意见")), label=True),
                Cell(say(N("☐ 班子　☐ 个人："))),
                Cell(say(N("填表日期")), label=True),
                Cell(""),
            )
        ),
        FormRow(
            (
                Cell(say(N("姓名或单位")), label=True),
                Cell(say(N("（可以不填）"))),
                Cell(say(N("联系电话")), label=True),
                Cell(say(N("（可以不填）"))),
            )
        ),
    ]
    for aspect in _ASPECTS:
        cells = (Cell(say(aspect), label=True), Cell("", 3, long=True))
        rows.append(FormRow(cells, _ASPECT_HEIGHT))
    rows.append(FormRow((Cell(say(N("说明")), label=True), Cell(say(_NOTE), 3))))
    blocks = (Title(title), Form(tuple(rows), WIDTHS, fills=True))
    return laid(Content(title, blocks, sheet="form", where=title, author=office, made=made))
