"""The tables of choices: stored key → label, in the order they are offered."""

from app.records.words import N

UNIT_KINDS = {
    "party_committee": N("党委"),
    "branch": N("党支部"),
    "group": N("党小组"),
    "central_study_group": N("理论学习中心组"),
    "youth_study_group": N("青年理论学习小组"),
    "branch_association": N("行业分会"),
    "special_committee": N("专门委员会"),
    "department": N("部门"),
}
GENDERS = {"male": N("男"), "female": N("女")}
STANDINGS = {
    "formal": N("正式党员"),
    "probationary": N("预备党员"),
    "development_target": N("发展对象"),
    "activist": N("入党积极分子"),
    "applicant": N("入党申请人"),
    "none": N("群众"),
}
PERSON_STATES = {
    "normal": N("正常"),
    "mobile": N("流动"),
    "lost": N("失联"),
    "suspended": N("停止党籍"),
    "transferred": N("已转出"),
    "reduced": N("已减员"),
}
EDUCATION = {
    "doctor": N("博士研究生"),
    "master": N("硕士研究生"),
    "bachelor": N("大学本科"),
    "college": N("大学专科"),
    "vocational": N("中等专科"),
    "senior": N("高中"),
    "other": N("其他"),
}
POSTS = {
    "committee_secretary": N("党委书记"),
    "committee_deputy": N("党委副书记"),
    "committee_member": N("党委委员"),
    "discipline_secretary": N("纪委书记"),
    "secretary": N("支部书记"),
    "deputy_secretary": N("支部副书记"),
    "organisation": N("组织委员"),
    "publicity": N("宣传委员"),
    "discipline": N("纪检委员"),
    "united_front": N("统战委员"),
    "youth": N("青年委员"),
    "group_leader": N("党小组组长"),
    "study_leader": N("学习组组长"),
    "study_secretary": N("学习秘书"),
    "president": N("会长"),
    "vice_president": N("副会长"),
    "secretary_general": N("秘书长"),
    "deputy_secretary_general": N("副秘书长"),
    "department_head": N("部门负责人"),
    "other": N("其他职务"),
}
# Who holds one of these in a unit sits on its committee.
COMMITTEE_POSTS = frozenset(
    {
        "committee_secretary", "committee_deputy", "committee_member", "discipline_secretary",
        "secretary", "deputy_secretary", "organisation", "publicity", "discipline", "united_front",
        "youth",
    }
)  # fmt: skip
SECRETARY_POSTS = frozenset({"committee_secretary", "secretary"})
REGULARITIES = {
    "theory": N("常态化抓好理论武装"),
    "party_rules": N("常态化落实党建制度"),
    "integration": N("常态化推进党建与业务深度融合"),
}
METHODS = {
    "study": N("党建+学习研讨"),
    "visit": N("党建+参观考察"),
    "business_skills": N("党建+业务提升"),
    "forum_exhibition": N("党建+论坛展览"),
    "ceremony": N("党建+仪式感染"),
}
LANES = {
    "resources": N("资源联享"),
    "activities": N("活动联办"),
    "business": N("业务联合"),
    "publicity": N("宣传联动"),
}
FIVE_ONES = {
    "study_exchange": N("理论学习交流"),
    "themed_practice": N("主题实践活动"),
    "business_forum": N("业务座谈"),
    "training": N("讲座培训"),
    "culture_sport": N("文体比赛"),
}
EVENT_KINDS = {
    "members_meeting": N("支部党员大会"),
    "committee_meeting": N("支委会"),
    "group_meeting": N("党小组会"),
    "party_class": N("党课"),
    "theme_day": N("主题党日"),
    "organisational_life": N("组织生活会"),
    "appraisal": N("民主评议党员"),
    "democratic_life": N("民主生活会"),
    "central_study": N("中心组学习"),
    "youth_study": N("青年理论学习"),
    "party_committee": N("党委会"),
    "joint_event": N("共建活动"),
    "business_event": N("业务活动"),
    "other": N("其他"),
}
PLAN_STATES = {"draft": N("草案"), "approved": N("已批准")}
PLAN_ITEM_STATES = {"planned": N("按计划"), "moved": N("已调整"), "dropped": N("已取消")}
TOGETHER = {
    "planned": N("一起谋划"),
    "deployed": N("一起部署"),
    "carried_out": N("一起落实"),
    "checked": N("一起检查"),
}
EVENT_STATES = {"draft": N("草稿"), "checked": N("已核对"), "final": N("已定稿")}
CHECKLISTS = {
    "organisational_life": N("组织生活会"),
    "democratic_life": N("民主生活会"),
    "re_election": N("换届选举"),
}
STAGE_TIMES = {"before": N("提前"), "on": N("当日"), "after": N("之后")}
SPANS = {"days": N("日"), "workdays": N("工作日"), "weeks": N("周"), "months": N("个月")}
STAGE_COUNTS = {
    "studies": N("会前学习"),
    "talks": N("会前谈心谈话"),
    "opinions": N("会前征求意见"),
    "rectification": N("会后整改事项"),
}
NORM_MEASURES = {
    "hours_member": N("党员每年学时"),
    "hours_leader": N("书记和班子成员每年学时"),
    "excellent_share": N("评为优秀的最高比例"),
    "term_committee": N("党委任期年数"),
    "term_branch": N("支部任期年数"),
    "committee_from": N("设支部委员会的正式党员数"),
    "committee_least": N("支部委员最少人数"),
    "committee_usual": N("支部委员通常人数上限"),
    "committee_most": N("支部委员一般上限"),
    "candidate_surplus": N("委员候选人多出的比例"),
}
RATINGS = {
    "excellent": N("优秀"),
    "qualified": N("合格"),
    "basic": N("基本合格"),
    "unqualified": N("不合格"),
}
ATTENDANCE = {
    "present": N("出席"),
    "absent": N("缺席"),
    "leave": N("请假"),
    "observer": N("列席"),
}
ABSENCE_REASONS = {
    "business_trip": N("出差"),
    "duty": N("公务冲突"),
    "sick": N("病假"),
    "personal": N("事假"),
    "maternity": N("产假"),
    "study_away": N("外出学习"),
    "posted": N("驻外或挂职"),
    "retired_away": N("退休居外地"),
    "other": N("其他"),
}
OUTCOMES = {
    "information": N("通报"),
    "decision": N("决议"),
    "task": N("任务"),
    "deferred": N("下次再议"),
}
VOTE_WAYS = {"hands": N("举手表决"), "ballot": N("无记名投票"), "voice": N("口头表决")}
EVENT_FORMS = {
    "discussion": N("集体研讨"),
    "lecture": N("专题辅导"),
    "led_reading": N("领学"),
    "film": N("观看影像"),
    "self_study": N("自学交流"),
    "reading": N("读书分享"),
    "democratic": N("民主议事"),
    "criticism": N("批评和自我批评"),
    "volunteering": N("志愿服务"),
    "visit": N("参观见学"),
    "oath": N("重温入党誓词"),
    "on_site": N("现场办公"),
    "other": N("其他"),
}
EXCLUSIONS = {
    "mental_illness": N("患有精神病或不能表达本人意志"),
    "abroad": N("自费出国半年以上"),
    "probation_penalty": N("受留党察看处分"),
    "sentence": N("正在服刑"),
    "bedridden": N("年老体弱卧床不起或长期患病生活不能自理"),
    "away": N("外出半年以上按规定应转而未转组织关系"),
    "retired_away": N("退休后回原籍居住未转组织关系"),
}
GUEST_ROLES = {
    "observer": N("列席人员"),
    "upper_body": N("上级代表"),
    "partner": N("企业人员"),
    "lecturer": N("外请主讲"),
    "applicant": N("入党申请人"),
    "other": N("来宾"),
}
VOTE_MATTERS = {
    "resolution": N("党员大会议事"),
    "committee": N("支委会议事"),
    "party_committee": N("党委会议事"),
    "admission": N("接收预备党员"),
    "confirmation": N("预备党员转正"),
    "election": N("选举"),
    "democratic_life": N("召开民主生活会"),
}
VOTERS = {
    "formal": N("有表决权的正式党员"),
    "committee": N("委员"),
    "everybody": N("应到人员"),
}
SHARES = {
    "half": N("二分之一"),
    "two_thirds": N("三分之二"),
    "three_quarters": N("四分之三"),
    "four_fifths": N("五分之四"),
    "all": N("全部"),
}
SHARE_BASES = {"due": N("应到人数"), "present": N("实到人数")}
CORRECTION_KINDS = {"amended": N("更正"), "reopened": N("退回草稿")}
RELATIONS = {
    "committee_members": N("支委之间"),
    "committee_member": N("支委与党员"),
    "members": N("党员之间"),
    "member_masses": N("党员与群众"),
    "leading_body": N("党委班子成员之间"),
    "leader_branch": N("班子成员与所在支部党员"),
    "enterprise": N("与会员企业"),
}
MANNERS = {
    "individual": N("个别谈心"),
    "collective": N("集体谈心"),
    "phone": N("电话"),
    "visit": N("走访"),
}
OCCASIONS = {
    "regular": N("日常谈心"),
    "post_change": N("岗位或工作变动"),
    "commended": N("受到表彰"),
    "punished": N("受到处分或批评"),
    "family": N("家庭变故或困难"),
    "setback": N("工作挫折"),
    "dispute": N("矛盾分歧"),
    "reported": N("群众有反映"),
    "appraisal": N("民主评议后反馈"),
    "transferred_in": N("组织关系转入"),
    "party_anniversary": N("政治生日"),
    "asked": N("本人约谈"),
    "before_meeting": N("民主（组织）生活会前"),
    "retiring": N("退休离任"),
    "other": N("其他"),
}
LISTS = {
    "occasion": N("谈话事由"),
    "secret_mark": N("涉密字样"),
}
TALK_READINGS = {
    "person": N("按人：每人与其中任何一人谈过"),
    "pair": N("按对：每两人之间都谈过"),
}
RETAINED = {"talk": N("谈心谈话")}
VISIBILITY = {
    "talker": N("仅谈话人和书记"),
    "committee": N("支部委员会"),
    "branch": N("支部"),
}
ENTERPRISE_SIZES = {
    "large": N("大型"),
    "medium": N("中型"),
    "small": N("小型"),
    "micro": N("微型"),
}
ENTERPRISE_STATES = {"member": N("在会"), "left": N("已退会"), "observer": N("非会员")}
PARTY_ORGS = {
    "committee": N("党委"),
    "general_branch": N("党总支"),
    "branch": N("党支部"),
    "joint_branch": N("联合党支部"),
    "none": N("尚未建立"),
}
MERGE_STATES = {"merged": N("已合并"), "undone": N("已分开")}
AGREEMENT_STATES = {"draft": N("起草"), "in_force": N("有效"), "ended": N("已终止")}
PERIODS = {
    "month": N("每月"),
    "quarter": N("每季度"),
    "half_year": N("每半年"),
    "year": N("每年"),
    "term": N("协议期内"),
}
RESOURCE_KINDS = {
    "place": N("场地"),
    "wall": N("展示墙"),
    "lecturer": N("讲师"),
    "course": N("课程"),
    "exhibition": N("展厅"),
    "other": N("其他"),
}
NEED_SIDES = {"supply": N("供给"), "demand": N("需求")}
NEED_STATES = {"open": N("征集中"), "met": N("已对接"), "withdrawn": N("已撤回")}
MATCH_STATES = {
    "recommended": N("已推荐"),
    "introduced": N("已引荐"),
    "talking": N("洽谈中"),
    "signed": N("已签约"),
    "failed": N("未成"),
}
FAILURE_CAUSES = {
    "price": N("价格未谈拢"),
    "quality": N("规格或资质不符"),
    "delivery": N("交期或数量不合"),
    "payment": N("付款条件未谈拢"),
    "withdrawn": N("一方改变计划"),
    "silent": N("一方没有回音"),
    "other": N("其他"),
}
MATCH_CRITERIA = {
    "products": N("产品词相同"),
    "alike": N("产品词相近"),
    "association": N("同属一个分会"),
    "region": N("地区相同"),
    "quantity": N("数量够用"),
    "window": N("时间重合"),
    "partner": N("共建单位"),
}
CHANNELS = {
    "website": N("网站"),
    "wechat": N("微信公众号"),
    "weibo": N("微博"),
    "app": N("客户端"),
    "newspaper": N("报刊"),
    "upper_body": N("上级媒体"),
    "other": N("其他"),
}
HOLIDAY_KINDS = {"holiday": N("放假"), "workday": N("调休上班")}
RULE_PERIODS = {
    "month": N("每月"),
    "quarter": N("每季度"),
    "half_year": N("每半年"),
    "year": N("每年"),
}
RULE_CONDITIONS = {
    "any": N("不限"),
    "committee": N("设支部委员会的"),
    "no_committee": N("不设支部委员会的"),
    "groups": N("有党小组的"),
    "no_groups": N("没有党小组的"),
}
