"""The numbers of the rules and the stages meetings and elections begin with, to be changed."""

from app.records.checklists import StageTemplate
from app.records.study import Norm
from app.records.words import N
from app.tabs.meetings import looks
from app.ui.desk import Desk
from app.ui.page import RecordPage
from app.ui.views import start_with


def norms(desk: Desk) -> RecordPage:
    """Return the page of the norms."""
    empty = N("还没有工作标准。学时、任期、比例等数字写在这里，附上依据，可按上级要求修改。")
    return start_with(RecordPage(desk, Norm, looks.NORM, empty=empty))


def stage_templates(desk: Desk) -> RecordPage:
    """Return the page of the stage templates."""
    empty = N("还没有阶段模板。民主生活会、组织生活会和换届的阶段写在这里，新开的清单照此列出。")
    return start_with(RecordPage(desk, StageTemplate, looks.STAGE_TEMPLATE, empty=empty))
