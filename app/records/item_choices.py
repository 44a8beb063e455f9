"""The tables of choices of items, of what is done about them, and of how people were told."""

from app.records.words import N

ITEM_KINDS = {
    "opinion": N("意见"),
    "suggestion": N("建议"),
    "difficulty": N("困难"),
    "problem": N("问题"),
    "task": N("任务"),
}
ITEM_SOURCES = {
    "talk": N("谈心谈话"),
    "event": N("会议活动"),
    "opinion_sheet": N("征求意见表"),
    "forum": N("座谈会"),
    "visit": N("会员企业走访"),
    "letter": N("来信来电"),
    "inspection": N("上级检查"),
    "other": N("其他"),
}
ITEM_CATEGORIES = {
    "leading_body": N("班子建设"),
    "ideology": N("思想政治"),
    "business": N("业务服务"),
    "process": N("制度流程"),
    "member_service": N("会员服务"),
    "logistics": N("后勤保障"),
    "other": N("其他"),
}
STEP_KINDS = {
    "assigned": N("分办"),
    "waiting": N("等待"),
    "resumed": N("恢复办理"),
    "answered": N("回应"),
    "measure": N("拟定措施"),
    "carried_out": N("落实"),
    "declined": N("不采纳"),
    "told": N("告知本人"),
    "revisited": N("回访"),
    "closed": N("办结"),
    "reopened": N("复开"),
}
TELLING = {
    "in_person": N("当面"),
    "phone": N("电话"),
    "message": N("短信或微信"),
    "written": N("书面"),
    "meeting": N("会上"),
    "public": N("公开告示"),
}
RESULTS = {
    "solved": N("A 已解决"),
    "planned": N("B 正在解决或列入计划"),
    "not_now": N("C 暂不具备条件"),
    "reference": N("D 留作参考"),
    "lasting": N("长期坚持"),
}
LIMIT_STAGES = {
    "settle": N("回应或落实"),
    "tell": N("告知本人"),
    "revisit": N("回访"),
}
VERDICTS = {"satisfied": N("满意"), "partly": N("基本满意"), "not": N("不满意")}
