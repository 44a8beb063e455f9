<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>%(argument_name)s：%(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>%(option)s 不明确，可能是 %(matches)s</source>
        <translation>ambiguous option %(option)s: it could be %(matches)s</translation>
    </message>
    <message>
        <source>%(value)r 的格式不对</source>
        <translation>%(value)r has the wrong shape</translation>
    </message>
    <message>
        <source>--audience 只用于谈话记录表和意见建议的各种表，不能与 --private 同用</source>
        <translation>--audience goes with the talk form and the papers of items only, and not with --private</translation>
    </message>
    <message>
        <source>--private 只用于谈话记录表和共建档案</source>
        <translation>--private is for talk forms and partner files only</translation>
    </message>
    <message>
        <source>0—7 个工作日</source>
        <translation>0–7 working days</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>30 天内到期</source>
        <translation>Ends within 30 days</translation>
    </message>
    <message>
        <source>30 天内应办</source>
        <translation>Due within 30 days</translation>
    </message>
    <message>
        <source>31 至 60 天到期</source>
        <translation>Ends in 31 to 60 days</translation>
    </message>
    <message>
        <source>31—90 个工作日</source>
        <translation>31–90 working days</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>60 天内没有到期的共建协议。</source>
        <translation>No partnership agreement expires within 60 days.</translation>
    </message>
    <message>
        <source>61 至 90 天到期</source>
        <translation>Ends in 61 to 90 days</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8—30 个工作日</source>
        <translation>8–30 working days</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>90 个工作日以上</source>
        <translation>Over 90 working days</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>A 已解决</source>
        <translation>A – solved</translation>
    </message>
    <message>
        <source>B 正在解决或列入计划</source>
        <translation>B – being solved or planned</translation>
    </message>
    <message>
        <source>C 暂不具备条件</source>
        <translation>C – not possible yet</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>D 留作参考</source>
        <translation>D – kept for reference</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel 工作簿（.xlsx）或 CSV 都可以，标题行、合计和填表人会自动认出。</source>
        <translation>Excel workbooks (.xlsx) and CSV both do; title rows, totals and signature rows are recognised.</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN 不对，请再输一次。</source>
        <translation>The PIN is not right; try again.</translation>
    </message>
    <message>
        <source>PIN 只挡住旁人随手翻看：文件没有加密，会用工具的人仍能读出内容。</source>
        <translation>A PIN only keeps onlookers out: the file is not encrypted, and whoever has the tools can still read it.</translation>
    </message>
    <message>
        <source>PIN 摘要</source>
        <translation>PIN digest</translation>
    </message>
    <message>
        <source>PIN 要有 {least} 到 {most} 位。</source>
        <translation>A PIN has {least} to {most} characters.</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Word 副本</source>
        <translation>Word copy</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>{all}，已选 {n} 条</source>
        <translation>{all}, {n} selected</translation>
    </message>
    <message>
        <source>{as_of}&#x3000;内容摘要 {digest}</source>
        <translation>{as_of}   digest {digest}</translation>
    </message>
    <message>
        <source>{check}：{state}</source>
        <translation>{check}: {state}</translation>
    </message>
    <message>
        <source>{code}（待核对）</source>
        <translation>{code} (to be checked)</translation>
    </message>
    <message>
        <source>{count}，{check}：{state}</source>
        <translation>{count}, {check}: {state}</translation>
    </message>
    <message>
        <source>{days}上班</source>
        <translation>{days} worked</translation>
    </message>
    <message>
        <source>{days}开展</source>
        <translation>held {days}</translation>
    </message>
    <message>
        <source>{day} {name}：{state}</source>
        <translation>{day} {name}: {state}</translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{day} 不是工作日，请核对日期。</source>
        <translation>{day} is no working day. Check the date.</translation>
    </message>
    <message>
        <source>{day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{day} 已办</source>
        <translation>Done on {day}</translation>
    </message>
    <message>
        <source>{day} 已办，迟 {n} 天</source>
        <translation>Done on {day}, {n} days late</translation>
    </message>
    <message>
        <source>{day} 已经登记为“{name}”，同一天只能有一条。请改那一条，或改这里的日期。</source>
        <translation>{day} is already entered as &quot;{name}&quot;, and a day can stand here only once. Please change that entry, or the date here.</translation>
    </message>
    <message>
        <source>{day} 是周一至周五，本来就上班；请核对日期，或改选“放假”。</source>
        <translation>{day} lies between Monday and Friday and is worked anyway. Please check the date, or choose &quot;Day off&quot;.</translation>
    </message>
    <message>
        <source>{day} 的办理记录</source>
        <translation>Steps of {day}</translation>
    </message>
    <message>
        <source>{day}“{title}”没有主题</source>
        <translation>{day} &quot;{title}&quot; has no theme</translation>
    </message>
    <message>
        <source>{day}前完成</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{day}（{weekday}）</source>
        <translation>{day} ({weekday})</translation>
    </message>
    <message>
        <source>{day}（{weekday}）{time}</source>
        <translation>{day} ({weekday}) {time}</translation>
    </message>
    <message>
        <source>{done}/{all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{done}/{wanted}</source>
        <translation>{done}/{wanted}</translation>
    </message>
    <message>
        <source>{due}
列席：{guests}</source>
        <translation>{due}
Observers: {guests}</translation>
    </message>
    <message>
        <source>{d}日</source>
        <translation>{d}</translation>
    </message>
    <message>
        <source>{d}日休</source>
        <translation>{d} off</translation>
    </message>
    <message>
        <source>{fault}可以先存着，列表和档案里会标出。</source>
        <translation>{fault} It can be kept; lists and papers will mark it.</translation>
    </message>
    <message>
        <source>{field}：{old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>{file}：{n} 条</source>
        <translation>{file}: {n}</translation>
    </message>
    <message>
        <source>{firm}联系人{mark}</source>
        <translation>{firm}, contact {mark}</translation>
    </message>
    <message>
        <source>{firm}：{one}已办 {n} 次</source>
        <translation>{firm}: {one} held {n} times</translation>
    </message>
    <message>
        <source>{firm}：{one}未办</source>
        <translation>{firm}: {one} not held</translation>
    </message>
    <message>
        <source>{first}{then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{first}&#x3000;{second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{first}&#x3000;{second}&#x3000;{third}</source>
        <translation>{first}; {second}; {third}</translation>
    </message>
    <message>
        <source>{first}、{rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first}是“{one}”的，{second}却是“{other}”的，请选是哪一条。</source>
        <translation>The {first} is that of &quot;{one}&quot;, the {second} that of &quot;{other}&quot;. Please choose which one it is.</translation>
    </message>
    <message>
        <source>{first}暨{next}</source>
        <translation>{first} and {next}</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first}，{rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first}，最迟 {last}</source>
        <translation>{first}, at the latest {last}</translation>
    </message>
    <message>
        <source>{for_} : {against} : {neither}</source>
        <translation>{for_} : {against} : {neither}</translation>
    </message>
    <message>
        <source>{head}（按内容认出）</source>
        <translation>{head} (by content)</translation>
    </message>
    <message>
        <source>{held}/{times}</source>
        <translation>{held}/{times}</translation>
    </message>
    <message>
        <source>{held}/{times}，还差 {n} 次</source>
        <translation>{held}/{times}, {n} to go</translation>
    </message>
    <message>
        <source>{hello}，{office}</source>
        <translation>{hello}, {office}</translation>
    </message>
    <message>
        <source>{kind} Alt+{n}</source>
        <translation>{kind} Alt+{n}</translation>
    </message>
    <message>
        <source>{kind} · {number}</source>
        <translation>{kind} · {number}</translation>
    </message>
    <message>
        <source>{kind}要一步一步办，不能拖到这一栏。</source>
        <translation>{kind}: it goes step by step and cannot be dragged to this lane.</translation>
    </message>
    <message>
        <source>{kind}（{about}）</source>
        <translation>{kind} ({about})</translation>
    </message>
    <message>
        <source>{label} {n}</source>
        <translation>{label} {n}</translation>
    </message>
    <message>
        <source>{label}“{title}”的“{field}”合并后又改过，保持现在的内容。</source>
        <translation>&quot;{field}&quot; of the {label} &quot;{title}&quot; was changed after the merge and stays as it is.</translation>
    </message>
    <message>
        <source>{label}台账</source>
        <translation>{label}: ledger</translation>
    </message>
    <message>
        <source>{label}有 {n} 条的内容读不出来。</source>
        <translation>{label}: the content of {n} records cannot be read.</translation>
    </message>
    <message>
        <source>{label}有 {n} 条的搜索文字与内容不符。</source>
        <translation>{label}: the search text of {n} records does not match their content.</translation>
    </message>
    <message>
        <source>{label}（{n} 条以上）</source>
        <translation>{label} (more than {n})</translation>
    </message>
    <message>
        <source>{label}（{n} 条）</source>
        <translation>{label} ({n})</translation>
    </message>
    <message>
        <source>{label}：</source>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>{label}：{names}。</source>
        <translation>{label}: {names}.</translation>
    </message>
    <message>
        <source>{label}：{old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>{label}：{value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}：{what}</source>
        <translation>{label}: {what}</translation>
    </message>
    <message>
        <source>{label}：{words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{label}：已存“{old}”，表里“{new}”</source>
        <translation>{label}: kept &quot;{old}&quot;, sheet &quot;{new}&quot;</translation>
    </message>
    <message>
        <source>{lines}
纸上会用“□”代替，资料里的字不变。</source>
        <translation>{lines}
On paper &quot;□&quot; stands in their place; the words in the file stay as they are.</translation>
    </message>
    <message>
        <source>{measure} {n} 学时：{source}</source>
        <translation>{measure}: {n} hours; {source}</translation>
    </message>
    <message>
        <source>{measure} {n} 学时：{source}（惯例或地方规定）</source>
        <translation>{measure}: {n} hours; {source} (practice or local rule)</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month:02}-{day:02}</translation>
    </message>
    <message>
        <source>{month}没有安排</source>
        <translation>{month}: nothing arranged</translation>
    </message>
    <message>
        <source>{month}第{n}周</source>
        <translation>{month}, week {n}</translation>
    </message>
    <message>
        <source>{month}，日期未定</source>
        <translation>{month}, day open</translation>
    </message>
    <message>
        <source>{m} 月</source>
        <translation>Month {m}</translation>
    </message>
    <message>
        <source>{m} 月</source>
        <comment>grid</comment>
        <translation>{m}</translation>
    </message>
    <message>
        <source>{m}月{d}日</source>
        <translation>{m:02}-{d:02}</translation>
    </message>
    <message>
        <source>{m}月{d}日前</source>
        <translation>by {m}-{d}</translation>
    </message>
    <message>
        <source>{names}等 {n} 人</source>
        <translation>{names} and others, {n} in all</translation>
    </message>
    <message>
        <source>{name} {state}</source>
        <translation>{name} {state}</translation>
    </message>
    <message>
        <source>{name} — {state} — 同心</source>
        <translation>{name} — {state} — Tongxin</translation>
    </message>
    <message>
        <source>{name} — 登入 — 同心</source>
        <translation>{name} — Sign in — Tongxin</translation>
    </message>
    <message>
        <source>{name} 各栏合计 {n} 票，有效票 {valid} 票，请核对。</source>
        <translation>{name}: {n} votes in all, but {valid} valid ballots; please check.</translation>
    </message>
    <message>
        <source>{name} 的 PIN</source>
        <translation>PIN of {name}</translation>
    </message>
    <message>
        <source>{name}-没有导入的行</source>
        <translation>{name}-rows left out</translation>
    </message>
    <message>
        <source>{name}{often}</source>
        <translation>{name} {often}</translation>
    </message>
    <message>
        <source>{name}{often}（{where}）</source>
        <translation>{name} {often} ({where})</translation>
    </message>
    <message>
        <source>{name}{year}年工作年历</source>
        <translation>{name}: year planner {year}</translation>
    </message>
    <message>
        <source>{name}{year}年度计划执行情况表</source>
        <translation>{name}: plan and fact {year}</translation>
    </message>
    <message>
        <source>{name}{year}年度计划空缺情况表</source>
        <translation>{name}: gaps in planning {year}</translation>
    </message>
    <message>
        <source>{name}&#x3000;{code}&#x3000;{day} 并入，转入 {n} 条记录</source>
        <translation>{name}&#x3000;{code}&#x3000;merged on {day}, {n} records moved</translation>
    </message>
    <message>
        <source>{name}休{days}</source>
        <translation>{name} off {days}</translation>
    </message>
    <message>
        <source>{name}共建档案</source>
        <translation>Partnership file of {name}</translation>
    </message>
    <message>
        <source>{name}放假</source>
        <translation>{name}, day off</translation>
    </message>
    <message>
        <source>{name}（{duty}）</source>
        <translation>{name} ({duty})</translation>
    </message>
    <message>
        <source>{name}（{number}）：</source>
        <translation>{name} ({number}):</translation>
    </message>
    <message>
        <source>{name}（{n} 行）</source>
        <translation>{name} ({n} rows)</translation>
    </message>
    <message>
        <source>{name}（{n} 页）</source>
        <translation>{name} ({n} pages)</translation>
    </message>
    <message>
        <source>{name}（{n} 项）</source>
        <translation>{name} ({n} entries)</translation>
    </message>
    <message>
        <source>{name}（{why}）</source>
        <translation>{name} ({why})</translation>
    </message>
    <message>
        <source>{name}（不公开）</source>
        <translation>{name} (not public)</translation>
    </message>
    <message>
        <source>{name}（不计入应到）</source>
        <translation>{name} (not counted as due)</translation>
    </message>
    <message>
        <source>{name}（书记或委员）</source>
        <translation>{name} (committee)</translation>
    </message>
    <message>
        <source>{name}（只读） — 同心</source>
        <translation>{name} (read-only) — Tongxin</translation>
    </message>
    <message>
        <source>{name}（已撤销）</source>
        <translation>{name} (undone)</translation>
    </message>
    <message>
        <source>{name}（无表决权）</source>
        <translation>{name} (no vote)</translation>
    </message>
    <message>
        <source>{name}，电话：{phone}</source>
        <translation>{name}, phone {phone}</translation>
    </message>
    <message>
        <source>{name}：{label} {n} 条</source>
        <translation>{name}: {n} records, {label}</translation>
    </message>
    <message>
        <source>{name}：{often}（{source}{article}）</source>
        <translation>{name}: {often} ({source}{article})</translation>
    </message>
    <message>
        <source>{name}：{often}（《{source}》{article}）</source>
        <translation>{name}: {often} ({source} {article})</translation>
    </message>
    <message>
        <source>{name}：{often}（惯例，参照《{source}》{article}）</source>
        <translation>{name}: {often} (custom, after {source} {article})</translation>
    </message>
    <message>
        <source>{name}：{relation}不适用</source>
        <translation>{name}: {relation}, does not apply</translation>
    </message>
    <message>
        <source>{name}：{relation}已谈，上次 {last}</source>
        <translation>{name}: {relation}, held, last on {last}</translation>
    </message>
    <message>
        <source>{name}：{relation}待谈</source>
        <translation>{name}: {relation}, due</translation>
    </message>
    <message>
        <source>{name}：{relation}缺</source>
        <translation>{name}: {relation}, missed</translation>
    </message>
    <message>
        <source>{name}：计入学时的活动</source>
        <translation>{name}: events that count</translation>
    </message>
    <message>
        <source>{number} {kind}：Ctrl+点击或 Alt+Enter 打开</source>
        <translation>{number} {kind}: Ctrl+click or Alt+Enter opens it</translation>
    </message>
    <message>
        <source>{number} · {kind}</source>
        <translation>{number} · {kind}</translation>
    </message>
    <message>
        <source>{number} · {kind} · {day} · 提出人 {voices} · 办理记录 {steps}</source>
        <translation>{number} · {kind} · {day} · voices: {voices} · steps: {steps}</translation>
    </message>
    <message>
        <source>{number} · {kind} · {names}</source>
        <translation>{number} · {kind} · {names}</translation>
    </message>
    <message>
        <source>{number} 办理：{kind}</source>
        <translation>{number} handled: {kind}</translation>
    </message>
    <message>
        <source>{number}.{theme}。{parts}。</source>
        <translation>{number}. {theme}. {parts}.</translation>
    </message>
    <message>
        <source>{number}、{heading}</source>
        <translation>{number}. {heading}</translation>
    </message>
    <message>
        <source>{n} 个工作日</source>
        <translation>{n} working days</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} 人未学，共 {all} 人</source>
        <translation>{n} of {all} not yet</translation>
    </message>
    <message>
        <source>{n} 件</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} 件各记一步</source>
        <translation>A step for each of {n}</translation>
    </message>
    <message>
        <source>{n} 件现在不能“{kind}”，不改动：{numbers}</source>
        <translation>{n} cannot take &quot;{kind}&quot; now and stay as they are: {numbers}</translation>
    </message>
    <message>
        <source>{n} 份</source>
        <translation>{n} copies</translation>
    </message>
    <message>
        <source>{n} 份，已过期 {late} 份</source>
        <translation>{n} ({late} expired)</translation>
    </message>
    <message>
        <source>{n} 分</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>{n} 处空缺，{open} 处还没有写明原因。</source>
        <translation>{n} gaps, {open} without a reason yet.</translation>
    </message>
    <message>
        <source>{n} 处空缺，都写明了原因。</source>
        <translation>{n} gaps, each with its reason.</translation>
    </message>
    <message>
        <source>{n} 天</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{n} 家</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} 年</source>
        <translation>{n} years</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>{n} 条不能改，原因在表里</source>
        <translation>{n} cannot be changed (see the table)</translation>
    </message>
    <message>
        <source>{n} 条以上</source>
        <translation>More than {n}</translation>
    </message>
    <message>
        <source>{n} 条并入 {number}</source>
        <translation>{n} merged into {number}</translation>
    </message>
    <message>
        <source>{n} 条本来就是这样</source>
        <translation>{n} are so already</translation>
    </message>
    <message>
        <source>{n} 条要点，{bare} 条还没有计划事项。</source>
        <translation>{n} points, {bare} without a plan item yet.</translation>
    </message>
    <message>
        <source>{n} 条要点，都有计划事项。</source>
        <translation>{n} points, each with a plan item.</translation>
    </message>
    <message>
        <source>{n} 条，逾期 {late} 条</source>
        <translation>{n} ({late} overdue)</translation>
    </message>
    <message>
        <source>{n} 次</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} 次活动</source>
        <translation>Events: {n}</translation>
    </message>
    <message>
        <source>{n} 次谈话保存期满</source>
        <translation>The time of {n} talks is over</translation>
    </message>
    <message>
        <source>{n} 次，其中 {drafts} 次未定稿</source>
        <translation>{n}, {drafts} of them not final</translation>
    </message>
    <message>
        <source>{n} 项</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>{n} 项待开</source>
        <translation>{n} due</translation>
    </message>
    <message>
        <source>{n} 项待开，{late} 项逾期</source>
        <translation>{n} due, {late} late</translation>
    </message>
    <message>
        <source>{n} 项，已办 {held}</source>
        <translation>{n} items, {held} done</translation>
    </message>
    <message>
        <source>{n}.{title}</source>
        <translation>{n}. {title}</translation>
    </message>
    <message>
        <source>{n}.{title}（{speaker}）</source>
        <translation>{n}. {title} ({speaker})</translation>
    </message>
    <message>
        <source>{n}人</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n}周</source>
        <translation>wk {n}</translation>
    </message>
    <message>
        <source>{n}天没有动静</source>
        <translation>Quiet for {n} days</translation>
    </message>
    <message>
        <source>{n}月</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n}次</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>{n}（不符）</source>
        <translation>{n} (does not fit)</translation>
    </message>
    <message>
        <source>{office}
这里是“{file}”里的全部资料，{day} 从“同心”取出。不需要本程序也能查看。

{tables}
“{attachments}”文件夹里是全部附件，按所属记录分放；附件表的“{place}”一栏写明每个文件的位置。

各表最后一栏（已隐藏，表头 tongxin:uid）是记录的编号，请不要改动：
把表格再导入“同心”时，凭它认出同一条记录。
不外传的谈话内容没有取出，它只留在资料文件里。
</source>
        <translation>{office}
Here is everything in &quot;{file}&quot;, taken out of Tongxin on {day}. It can be read without the program.

{tables}
The folder &quot;{attachments}&quot; holds all attachments, sorted by the record they belong to; the column &quot;{place}&quot; of the attachment table says where each file lies.

The last column of every table (hidden, headed tongxin:uid) is the number of the record. Please leave it as it is:
when a table is imported into Tongxin again, the same record is known by it.
What was said in confidence in talks was not taken out; it stays in the data file only.
</translation>
    </message>
    <message>
        <source>{one} 和 {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>{one}和{other}上次在 {last}</source>
        <translation>{one} and {other}: last on {last}</translation>
    </message>
    <message>
        <source>{one}和{other}没有谈过</source>
        <translation>{one} and {other}: never</translation>
    </message>
    <message>
        <source>{one}和{other}这一年谈过 {n} 次</source>
        <translation>{one} and {other}: {n} talks this year</translation>
    </message>
    <message>
        <source>{one}；{other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{ours}与{theirs}自{since}起开展共建，其间共办活动{n}次。</source>
        <translation>{ours} and {theirs} have been partners since {since}; {n} events were held in that time.</translation>
    </message>
    <message>
        <source>{parts}。</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{parts}，共 {n} 条</source>
        <translation>{parts}; {n} in all</translation>
    </message>
    <message>
        <source>{part}：{words}</source>
        <translation>{part}: {words}</translation>
    </message>
    <message>
        <source>{period} {name}</source>
        <translation>{period} {name}</translation>
    </message>
    <message>
        <source>{period} {name}：{state}（{why}）</source>
        <translation>{period} {name}: {state} ({why})</translation>
    </message>
    <message>
        <source>{period} {name}：{state}，已开 {done}/{all}</source>
        <translation>{period} {name}: {state}, {done}/{all} held</translation>
    </message>
    <message>
        <source>{period} {name}：{state}，已开 {done}/{all}，应在 {day} 前</source>
        <translation>{period} {name}: {state}, {done}/{all} held, by {day}</translation>
    </message>
    <message>
        <source>{period}{name}</source>
        <translation>{period} {name}</translation>
    </message>
    <message>
        <source>{period}{times}次</source>
        <translation>{period}: {times}</translation>
    </message>
    <message>
        <source>{per} {times} 次 · {since} 至 {until}</source>
        <translation>{per}: {times} · {since} to {until}</translation>
    </message>
    <message>
        <source>{place}，原文“{before}”，更正为“{after}”。理由：{reason}（{when}）</source>
        <translation>{place}: &quot;{before}&quot; corrected to &quot;{after}&quot;. Reason: {reason} ({when})</translation>
    </message>
    <message>
        <source>{place}，补充“{after}”。理由：{reason}（{when}）</source>
        <translation>{place}: added &quot;{after}&quot;. Reason: {reason} ({when})</translation>
    </message>
    <message>
        <source>{post}{names}</source>
        <translation>{post} {names}</translation>
    </message>
    <message>
        <source>{promise}，逾期 {n} 个工作日</source>
        <translation>{promise}, {n} working days overdue</translation>
    </message>
    <message>
        <source>{rate} {percent}</source>
        <translation>{rate} {percent}</translation>
    </message>
    <message>
        <source>{rating} {n} 人</source>
        <translation>{rating}: {n}</translation>
    </message>
    <message>
        <source>{relation} {done}/{asked} 人</source>
        <translation>{relation} {done}/{asked}</translation>
    </message>
    <message>
        <source>{role}{mark}</source>
        <translation>{role} {mark}</translation>
    </message>
    <message>
        <source>{row} · {column}</source>
        <translation>{row} · {column}</translation>
    </message>
    <message>
        <source>{side}（盖章）：</source>
        <translation>{side} (seal):</translation>
    </message>
    <message>
        <source>{since} 至 {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message>
        <source>{since} 起</source>
        <translation>From {since} on</translation>
    </message>
    <message>
        <source>{since}—{until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>{source}</source>
        <translation>{source}</translation>
    </message>
    <message>
        <source>{source}{article}</source>
        <translation>{source} {article}</translation>
    </message>
    <message>
        <source>{source}：{all}。</source>
        <translation>{source}: {all}.</translation>
    </message>
    <message>
        <source>{state} · {promise}</source>
        <translation>{state} · {promise}</translation>
    </message>
    <message>
        <source>{state}&#x3000;{unit}&#x3000;{period}&#x3000;{rule}&#x3000;应在 {day} 前，已开 {done}/{all}</source>
        <translation>{state}  {unit}  {period}  {rule}  by {day}, {done}/{all} held</translation>
    </message>
    <message>
        <source>{state}（{n} 天）</source>
        <translation>{state} ({n} days)</translation>
    </message>
    <message>
        <source>{state}：已开 {done}/{all}</source>
        <translation>{state}: {done}/{all} held</translation>
    </message>
    <message>
        <source>{state}；应备未备 {n} 项</source>
        <translation>{state}; {n} papers due are missing</translation>
    </message>
    <message>
        <source>{sum}；下一步：{name}</source>
        <translation>{sum}; next: {name}</translation>
    </message>
    <message>
        <source>{theme}（{owner}）</source>
        <translation>{theme} ({owner})</translation>
    </message>
    <message>
        <source>{title}“{name}”</source>
        <translation>{title} &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{title}典型案例材料</source>
        <translation>{title}: good case</translation>
    </message>
    <message>
        <source>{title}到会情况表</source>
        <translation>{title} attendance sheet</translation>
    </message>
    <message>
        <source>{title}民主评议结果汇总表</source>
        <translation>{title}: results of the appraisal</translation>
    </message>
    <message>
        <source>{title}测评票</source>
        <translation>{title}: ballots</translation>
    </message>
    <message>
        <source>{title}的通知</source>
        <translation>Notice of {title}</translation>
    </message>
    <message>
        <source>{title}签到表</source>
        <translation>Sign-in sheet: {title}</translation>
    </message>
    <message>
        <source>{title}表</source>
        <translation>{title}: table</translation>
    </message>
    <message>
        <source>{title}计票单</source>
        <translation>{title}: tally sheet</translation>
    </message>
    <message>
        <source>{title}记录</source>
        <translation>Minutes: {title}</translation>
    </message>
    <message>
        <source>{title}阶段清单</source>
        <translation>{title}: checklist</translation>
    </message>
    <message>
        <source>{title}（{day}）</source>
        <translation>{title} ({day})</translation>
    </message>
    <message>
        <source>{title}（{n} 张）</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>{title}（不公开）</source>
        <translation>{title} (not public)</translation>
    </message>
    <message>
        <source>{title}：整栏“{label}”</source>
        <translation>{title}: the whole of &quot;{label}&quot;</translation>
    </message>
    <message>
        <source>{title}：整栏“{label}”（{n} 字）</source>
        <translation>{title}: the whole of &quot;{label}&quot; ({n} characters)</translation>
    </message>
    <message>
        <source>{title}：照片</source>
        <translation>{title}: photos</translation>
    </message>
    <message>
        <source>{unit} 是组织的决议代字，{year} 是年份，{n} 是当年第几号。</source>
        <translation>{unit} is the unit&apos;s code in decision numbers, {year} the year, {n} the running number of the year.</translation>
    </message>
    <message>
        <source>{unit}{year}年{month}月{kind}</source>
        <translation>{unit} {year}-{month} {kind}</translation>
    </message>
    <message>
        <source>{unit}{year}年{month}月工作安排表</source>
        <translation>{unit}: work schedule, {year}-{month:02}</translation>
    </message>
    <message>
        <source>{unit}{year}年{name}</source>
        <translation>{unit}: {name} {year}</translation>
    </message>
    <message>
        <source>{unit}{year}年{quarter}{kind}</source>
        <translation>{unit} {year} {quarter} {kind}</translation>
    </message>
    <message>
        <source>{unit}{year}年会议记录簿</source>
        <translation>{unit}: minutes book {year}</translation>
    </message>
    <message>
        <source>{unit}{year}年学时表</source>
        <translation>{unit}: study hours {year}</translation>
    </message>
    <message>
        <source>{unit}{year}年应开会议落实情况表</source>
        <translation>{unit}: required meetings {year}</translation>
    </message>
    <message>
        <source>{unit}{year}年度{kind}</source>
        <translation>{unit} {year} {kind}</translation>
    </message>
    <message>
        <source>{unit}{year}年度工作计划</source>
        <translation>{unit}: work plan {year}</translation>
    </message>
    <message>
        <source>{unit}{year}年度工作计划调整表</source>
        <translation>{unit}: changes to the work plan {year}</translation>
    </message>
    <message>
        <source>{unit}{year}年度工作计划（草案）</source>
        <translation>{unit}: work plan {year} (draft)</translation>
    </message>
    <message>
        <source>{unit}{year}年考勤表</source>
        <translation>{unit}: attendance {year}</translation>
    </message>
    <message>
        <source>{unit}免开{name}</source>
        <translation>Exempt {unit} from {name}</translation>
    </message>
    <message>
        <source>{unit}决〔{year}〕{n}号</source>
        <translation>{unit} decision [{year}] no. {n}</translation>
    </message>
    <message>
        <source>{unit}名册（{day}）</source>
        <translation>{unit}: roster ({day})</translation>
    </message>
    <message>
        <source>{unit}征求意见表</source>
        <translation>Opinion form of {unit}</translation>
    </message>
    <message>
        <source>{unit}换届工作清单</source>
        <translation>{unit}: re-election checklist</translation>
    </message>
    <message>
        <source>{unit}日历</source>
        <translation>{unit}: calendar</translation>
    </message>
    <message>
        <source>{unit}：{state}</source>
        <translation>{unit}: {state}</translation>
    </message>
    <message>
        <source>{verdict} {n}</source>
        <translation>{verdict} {n}</translation>
    </message>
    <message>
        <source>{what}{advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>{what}（{n}份）</source>
        <translation>{what} ({n})</translation>
    </message>
    <message>
        <source>{who} · {state}</source>
        <translation>{who} · {state}</translation>
    </message>
    <message>
        <source>{who}办理</source>
        <translation>with {who}</translation>
    </message>
    <message>
        <source>{who}应到 {due} 人，到会 {present} 人，{asked}，人数不足（{basis}）</source>
        <translation>{who}: {due} due, {present} present, {asked}: too few ({basis})</translation>
    </message>
    <message>
        <source>{who}应到 {due} 人，到会 {present} 人，{asked}，正好相等，请留意（{basis}）</source>
        <translation>{who}: {due} due, {present} present, {asked}: exactly that many, please note ({basis})</translation>
    </message>
    <message>
        <source>{who}应到 {due} 人，到会 {present} 人，{asked}，符合（{basis}）</source>
        <translation>{who}: {due} due, {present} present, {asked}: enough ({basis})</translation>
    </message>
    <message>
        <source>{words}。</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{words}（{day}）</source>
        <translation>{words} ({day})</translation>
    </message>
    <message>
        <source>{words}（并案 {n} 条）</source>
        <translation>{words} (case of {n})</translation>
    </message>
    <message>
        <source>{year} 年“五个一”</source>
        <translation>&quot;Five ones&quot; of {year}</translation>
    </message>
    <message>
        <source>{year} 年没有年度计划</source>
        <translation>No plan for {year}</translation>
    </message>
    <message>
        <source>{year} 年还没有录入上级要点。</source>
        <translation>No work points entered for {year} yet.</translation>
    </message>
    <message>
        <source>{year}{part}</source>
        <translation>{part} {year}</translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}-{month:02}-{day:02}</translation>
    </message>
    <message>
        <source>{year}年“五个一”完成情况</source>
        <translation>Five ones held in {year}</translation>
    </message>
    <message>
        <source>{year}年党建共建情况报告</source>
        <translation>Partnership report {year}</translation>
    </message>
    <message>
        <source>{year}年共建活动台账</source>
        <translation>Ledger of joint activities {year}</translation>
    </message>
    <message>
        <source>{year}年宣传报道登记表</source>
        <translation>Publicity register {year}</translation>
    </message>
    <message>
        <source>{year}年度</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{y} 年</source>
        <translation>{y}</translation>
    </message>
    <message>
        <source>{y}年</source>
        <translation>{y}</translation>
    </message>
    <message>
        <source>{y}年{m}月</source>
        <translation>{m}/{y}</translation>
    </message>
    <message>
        <source>× 缺 {count}</source>
        <translation>× missed {count}</translation>
    </message>
    <message>
        <source>“{check}”的会议活动</source>
        <translation>Events of &quot;{check}&quot;</translation>
    </message>
    <message>
        <source>“{kind}”要写明{field}。</source>
        <translation>&quot;{kind}&quot; must say: {field}.</translation>
    </message>
    <message>
        <source>“{label}”不能由您改：请找谈话人、书记或管理操作人的人。</source>
        <translation>&quot;{label}&quot; is not yours to change: ask the talker, the secretary or whoever looks after the operators.</translation>
    </message>
    <message>
        <source>“{label}”合并后又改过，保持现在的内容。</source>
        <translation>&quot;{label}&quot; was changed after the merge and stays as it is.</translation>
    </message>
    <message>
        <source>“{label}”所指的记录已删除，没有带回。</source>
        <translation>What &quot;{label}&quot; pointed to is gone and was not brought back.</translation>
    </message>
    <message>
        <source>“{label}”所指的记录已被删除，请重新选择。</source>
        <translation>The record &quot;{label}&quot; points to has been deleted; please choose again.</translation>
    </message>
    <message>
        <source>“{last}”早于“{first}”，请核对。</source>
        <translation>&quot;{last}&quot; is earlier than &quot;{first}&quot;; please check.</translation>
    </message>
    <message>
        <source>“{matter}”不能因“{reason}”不计入应到：{who}（{basis}）。</source>
        <translation>For &quot;{matter}&quot; nobody is left out because &quot;{reason}&quot;: {who} ({basis}).</translation>
    </message>
    <message>
        <source>“{name}”不完整或已损坏，读不出来。</source>
        <translation>&quot;{name}&quot; is incomplete or damaged and cannot be read.</translation>
    </message>
    <message>
        <source>“{name}”不完整，可能没有复制完。</source>
        <translation>&quot;{name}&quot; is incomplete; it may not have been copied whole.</translation>
    </message>
    <message>
        <source>“{name}”不是 .xlsx 工作簿。</source>
        <translation>&quot;{name}&quot; is not an .xlsx workbook.</translation>
    </message>
    <message>
        <source>“{name}”不是 Excel 工作簿，或者已经损坏。</source>
        <translation>&quot;{name}&quot; is not an Excel workbook, or it is damaged.</translation>
    </message>
    <message>
        <source>“{name}”不是同心的资料文件。</source>
        <translation>&quot;{name}&quot; is not a Tongxin data file.</translation>
    </message>
    <message>
        <source>“{name}”也用这个代码，可能是同一家。</source>
        <translation>&quot;{name}&quot; has this code too; it may be the same enterprise.</translation>
    </message>
    <message>
        <source>“{name}”免开…</source>
        <translation>Exempt from &quot;{name}&quot;…</translation>
    </message>
    <message>
        <source>“{name}”其实是网页，不是 Excel 工作簿。</source>
        <translation>&quot;{name}&quot; is really a web page, not an Excel workbook.</translation>
    </message>
    <message>
        <source>“{name}”太大，一次放不下。</source>
        <translation>&quot;{name}&quot; is too big to be taken in at once.</translation>
    </message>
    <message>
        <source>“{name}”已经分开了。</source>
        <translation>&quot;{name}&quot; is parted already.</translation>
    </message>
    <message>
        <source>“{name}”已经在名录里了。</source>
        <translation>&quot;{name}&quot; is in the register already.</translation>
    </message>
    <message>
        <source>“{name}”已经存在。</source>
        <translation>&quot;{name}&quot; already exists.</translation>
    </message>
    <message>
        <source>“{name}”已经存在，而且不是样例。</source>
        <translation>&quot;{name}&quot; already exists and is not a sample.</translation>
    </message>
    <message>
        <source>“{name}”打不开。</source>
        <translation>&quot;{name}&quot; cannot be opened.</translation>
    </message>
    <message>
        <source>“{name}”打不开，没有读取权限。</source>
        <translation>&quot;{name}&quot; cannot be opened: no permission to read it.</translation>
    </message>
    <message>
        <source>“{name}”是别的程序的资料。</source>
        <translation>&quot;{name}&quot; belongs to another program.</translation>
    </message>
    <message>
        <source>“{name}”是文件夹，不是资料文件。</source>
        <translation>&quot;{name}&quot; is a folder, not a data file.</translation>
    </message>
    <message>
        <source>“{name}”是旧的 .xls 格式。</source>
        <translation>&quot;{name}&quot; is in the old .xls format.</translation>
    </message>
    <message>
        <source>“{name}”是空文件。</source>
        <translation>&quot;{name}&quot; is empty.</translation>
    </message>
    <message>
        <source>“{name}”由更新版本的同心保存。</source>
        <translation>&quot;{name}&quot; was saved by a newer version of Tongxin.</translation>
    </message>
    <message>
        <source>“{name}”的内容不在这个文件里。</source>
        <translation>The content of &quot;{name}&quot; is not in this file.</translation>
    </message>
    <message>
        <source>“{name}”的引号不成对，读不下去。</source>
        <translation>The quotation marks in &quot;{name}&quot; do not pair; it cannot be read on.</translation>
    </message>
    <message>
        <source>“{name}”的文字编码认不出来。</source>
        <translation>The text encoding of &quot;{name}&quot; is not known.</translation>
    </message>
    <message>
        <source>“{name}”要导入到哪里？</source>
        <translation>Where is &quot;{name}&quot; to go?</translation>
    </message>
    <message>
        <source>“{name}”解开后大得不正常，为安全起见没有读取。</source>
        <translation>&quot;{name}&quot; unpacks to an abnormal size and was not read, for safety.</translation>
    </message>
    <message>
        <source>“{name}”设了打开密码。</source>
        <translation>&quot;{name}&quot; has an opening password.</translation>
    </message>
    <message>
        <source>“{name}”超过 {most} MB，太大了。</source>
        <translation>&quot;{name}&quot; is over {most} MB, too big.</translation>
    </message>
    <message>
        <source>“{name}”这种文件不直接打开。</source>
        <translation>This kind of file is not opened directly: &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>“{name}”里含有可疑的 XML 实体，为安全起见没有读取。</source>
        <translation>&quot;{name}&quot; holds suspicious XML entities and was not read, for safety.</translation>
    </message>
    <message>
        <source>“{name}”里没有一行资料。</source>
        <translation>&quot;{name}&quot; has not a single row of data.</translation>
    </message>
    <message>
        <source>“{raw}”不在可选项里，可选：{all}。</source>
        <translation>&quot;{raw}&quot; is not among the choices: {all}.</translation>
    </message>
    <message>
        <source>“{raw}”不是整数，请只写数字。</source>
        <translation>&quot;{raw}&quot; is not a whole number; please write digits only.</translation>
    </message>
    <message>
        <source>“{raw}”不是有效日期，请写成 2026-11-23 这样的年月日。</source>
        <translation>&quot;{raw}&quot; is not a valid date; please write year, month and day like 2026-11-23.</translation>
    </message>
    <message>
        <source>“{raw}”不是有效月份，请写成 2026-11 这样的年月。</source>
        <translation>&quot;{raw}&quot; is not a valid month; please write year and month like 2026-11.</translation>
    </message>
    <message>
        <source>“{raw}”没有写年份，请写成 2026-11-23 这样的年月日。</source>
        <translation>&quot;{raw}&quot; has no year. Please write year, month and day, such as 2026-11-23.</translation>
    </message>
    <message>
        <source>“{raw}”看不出是 1 月还是 10 月，请写成 2026-01 这样。</source>
        <translation>&quot;{raw}&quot; could be January or October; please write it like 2026-01.</translation>
    </message>
    <message>
        <source>“{raw}”看不出是还是否，请写“是”或“否”。</source>
        <translation>&quot;{raw}&quot; is neither yes nor no; please write 是 or 否.</translation>
    </message>
    <message>
        <source>“{raw}”超过 15 位，Excel 已把后面的数字改掉，请按原件重填并设为文本格式。</source>
        <translation>&quot;{raw}&quot; is longer than 15 digits: Excel has changed the last ones. Please type it again from the original, as text.</translation>
    </message>
    <message>
        <source>“{raw}”里的时刻不对，请写成 14:30 这样的时和分。</source>
        <translation>The time in &quot;{raw}&quot; is wrong; please write hour and minute like 14:30.</translation>
    </message>
    <message>
        <source>“{theme}”原计划 {first}，现调到 {now}。</source>
        <translation>&quot;{theme}&quot; was planned for {first}, now moved to {now}.</translation>
    </message>
    <message>
        <source>“{theme}”已调到{when}，按 Ctrl+Z 可撤销。</source>
        <translation>&quot;{theme}&quot; moved to {when}; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>“{title}”不能并到自己的下面：并案绕成了一圈。</source>
        <translation>&quot;{title}&quot; cannot be merged under itself: the case would go round in a circle.</translation>
    </message>
    <message>
        <source>“{title}”已定稿，不能直接改动；请在它的页面用“补正”写明理由再改。</source>
        <translation>&quot;{title}&quot; is final and cannot be changed directly. Use &quot;Correct&quot; on its page and give a reason.</translation>
    </message>
    <message>
        <source>“{title}”有匿名的提出人，不能连着谈话：请先断开“来自谈话”。</source>
        <translation>&quot;{title}&quot; has an anonymous voice and cannot be linked to a talk: clear &quot;From talk&quot; first.</translation>
    </message>
    <message>
        <source>“{title}”还不能办结：{owed}。请先办完这一步，再办结。</source>
        <translation>&quot;{title}&quot; cannot be closed yet: {owed}. Finish that step first, then close it.</translation>
    </message>
    <message>
        <source>“{title}”还用在{label}“{holder}”里，不能删除；请先改那一条。</source>
        <translation>&quot;{title}&quot; is still used in {label} &quot;{holder}&quot; and cannot be deleted; please change that one first.</translation>
    </message>
    <message>
        <source>“{title}”还用在您看不到的谈话里，不能删除。</source>
        <translation>&quot;{title}&quot; is still used in a talk you may not see, so it cannot be deleted.</translation>
    </message>
    <message>
        <source>“{title}”：{words}</source>
        <translation>&quot;{title}&quot;: {words}</translation>
    </message>
    <message>
        <source>“{unit}”{year} 年已有计划，把 {n} 项中勾选的 {chosen} 项加进去。</source>
        <translation>&quot;{unit}&quot; has a plan for {year}: the {chosen} ticked of {n} items are added to it.</translation>
    </message>
    <message>
        <source>“{unit}”没有 {year} 年的年度计划。</source>
        <translation>&quot;{unit}&quot; has no plan for {year}.</translation>
    </message>
    <message>
        <source>“{unit}”的计划还没有批准稿，没有可对照的内容。</source>
        <translation>The plan of &quot;{unit}&quot; has no approved version yet to compare with.</translation>
    </message>
    <message>
        <source>“五个一”完成情况</source>
        <translation>Five ones held</translation>
    </message>
    <message>
        <source>“五个一”开展情况</source>
        <translation>Five ones</translation>
    </message>
    <message>
        <source>“党建+”五种方法和三个常态化的覆盖：</source>
        <translation>Coverage of the five methods and the three regularities:</translation>
    </message>
    <message>
        <source>← → 换栏&#x3000;Enter 打开&#x3000;空格 办下一步&#x3000;菜单键 更多</source>
        <translation>← → lanes&#x3000;Enter open&#x3000;Space next step&#x3000;Menu key more</translation>
    </message>
    <message>
        <source>↑↓ 选择&#x3000;Enter 打开&#x3000;Esc 关闭</source>
        <translation>↑↓ choose, Enter opens, Esc closes</translation>
    </message>
    <message>
        <source>→ {d}日</source>
        <translation>→ {d}</translation>
    </message>
    <message>
        <source>√ 出席&#x3000;△ 请假&#x3000;× 缺席&#x3000;○ 列席&#x3000;— 不计入应到&#x3000;空格：不在名册</source>
        <translation>√ present   △ on leave   × absent   ○ observer   — not counted   blank: not on the roster</translation>
    </message>
    <message>
        <source>√ 已办，▲ 逾期，○ 本月待办，× 已取消；斜纹“休”为放假，“班”为调休上班，圈起的日子有安排</source>
        <translation>√ done, ▲ late, ○ to do this month, × cancelled; hatched &quot;off&quot;: holiday, &quot;on&quot;: make-up workday, circled: planned</translation>
    </message>
    <message>
        <source>√ 已谈 {n} 次</source>
        <translation>√ held {n}</translation>
    </message>
    <message>
        <source>▲ 还没有计划事项</source>
        <translation>▲ no plan item yet</translation>
    </message>
    <message>
        <source>○ 待谈</source>
        <translation>○ due</translation>
    </message>
    <message>
        <source>○ 待谈 {count}</source>
        <translation>○ due {count}</translation>
    </message>
    <message>
        <source>● 这一年谈过几次&#x3000;○ 更早谈过&#x3000;· 还没有谈过&#x3000;Enter 打开谈过的，或开始一次谈话</source>
        <translation>● talks held this year&#x3000;○ talked earlier&#x3000;· not talked yet&#x3000;Enter opens a talk held, or begins one</translation>
    </message>
    <message>
        <source>☐ 支部&#x3000;☐ 党员&#x3000;☐ 群众&#x3000;☐ 会员企业</source>
        <translation>☐ branch&#x3000;☐ member&#x3000;☐ other people&#x3000;☐ enterprise</translation>
    </message>
    <message>
        <source>☐ 班子&#x3000;☐ 个人：</source>
        <translation>☐&#xa0;leading body ☐&#xa0;person:</translation>
    </message>
    <message>
        <source>✓ {words}</source>
        <translation>✓ {words}</translation>
    </message>
    <message>
        <source>✓ 已办；斜纹放假，方框调休上班，圆点有安排；拖动或按 Ctrl+方向键调整</source>
        <translation>✓ done; hatched: holiday, framed: make-up workday, dot: planned; drag or press Ctrl+arrow to move</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>〇一二三四五六七八九</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>《{source}》：{all}。</source>
        <translation>{source}: {all}.</translation>
    </message>
    <message>
        <source>《{title}》{number}：有效期{since}至{until}，{state}。</source>
        <translation>&quot;{title}&quot;{number}, valid {since} to {until} ({state}).</translation>
    </message>
    <message>
        <source>〔更正{numbers}〕</source>
        <translation> [correction {numbers}]</translation>
    </message>
    <message>
        <source>一个人用这台电脑，不必打开登入。几个人共用时打开：每次打开文件先选自己、输 PIN，谈话按可见范围只给谈话人、记录人、书记或支委、党员看；名单、查找、统计、导出和报表都照此办理。</source>
        <translation>One person alone needs no sign-in. Where several share the computer, switch it on: whoever opens the file says who he is and gives the PIN, and a talk is shown only to talker, recorder and secretary, or as far as its visibility goes. Lists, search, figures, exports and papers all keep to that.</translation>
    </message>
    <message>
        <source>一个组织的年度材料要用 --unit 指定组织</source>
        <translation>the papers of a unit&apos;s year need --unit</translation>
    </message>
    <message>
        <source>一人不用填</source>
        <translation>Leave empty for one</translation>
    </message>
    <message>
        <source>一句话，可不填；回车保存</source>
        <translation>one line, optional; Enter keeps it</translation>
    </message>
    <message>
        <source>一同删除</source>
        <translation>Deleted along with it</translation>
    </message>
    <message>
        <source>一家</source>
        <translation>One enterprise</translation>
    </message>
    <message>
        <source>一方改变计划</source>
        <translation>One side changed its plans</translation>
    </message>
    <message>
        <source>一方没有回音</source>
        <translation>One side did not answer</translation>
    </message>
    <message>
        <source>一次性事项</source>
        <translation>One-off item</translation>
    </message>
    <message>
        <source>一直有效</source>
        <translation>Always in force</translation>
    </message>
    <message>
        <source>一起检查</source>
        <translation>Checked together</translation>
    </message>
    <message>
        <source>一起检查日期</source>
        <translation>Date checked together</translation>
    </message>
    <message>
        <source>一起落实</source>
        <translation>Carried out together</translation>
    </message>
    <message>
        <source>一起落实日期</source>
        <translation>Date carried out together</translation>
    </message>
    <message>
        <source>一起谋划</source>
        <translation>Designed together</translation>
    </message>
    <message>
        <source>一起谋划日期</source>
        <translation>Date designed together</translation>
    </message>
    <message>
        <source>一起部署</source>
        <translation>Arranged together</translation>
    </message>
    <message>
        <source>一起部署日期</source>
        <translation>Date arranged together</translation>
    </message>
    <message>
        <source>丁方</source>
        <translation>Party D</translation>
    </message>
    <message>
        <source>三个常态化</source>
        <translation>Regularity</translation>
    </message>
    <message>
        <source>三分之二</source>
        <translation>two thirds</translation>
    </message>
    <message>
        <source>三审</source>
        <translation>Three reviews</translation>
    </message>
    <message>
        <source>三审（初审/复审/终审）</source>
        <translation>Reviews (first/second/final)</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>上午好</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>上半年</source>
        <translation>First half of</translation>
    </message>
    <message>
        <source>上半年</source>
        <comment>alone</comment>
        <translation>1st half</translation>
    </message>
    <message>
        <source>上半年开展</source>
        <translation>Held, 1st half</translation>
    </message>
    <message>
        <source>上半年情况</source>
        <translation>Status, 1st half</translation>
    </message>
    <message>
        <source>上半年计划</source>
        <translation>Planned, 1st half</translation>
    </message>
    <message>
        <source>上年已取消</source>
        <translation>Cancelled last year</translation>
    </message>
    <message>
        <source>上次 {day}</source>
        <translation>last on {day}</translation>
    </message>
    <message>
        <source>上次会议</source>
        <translation>Last meeting</translation>
    </message>
    <message>
        <source>上次谈话</source>
        <translation>Last talk</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>上移（Alt+上）</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>上级代表</source>
        <translation>From the upper body</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Upper Party body</translation>
    </message>
    <message>
        <source>上级媒体</source>
        <translation>Media of the superior body</translation>
    </message>
    <message>
        <source>上级检查</source>
        <translation>Inspection by the superior body</translation>
    </message>
    <message>
        <source>上级组织</source>
        <translation>Superior unit</translation>
    </message>
    <message>
        <source>上级组织不能是它自己。</source>
        <translation>A unit cannot be its own superior.</translation>
    </message>
    <message>
        <source>上级组织或公开文件名称</source>
        <translation>Name of the superior body or the public document</translation>
    </message>
    <message>
        <source>上级要点</source>
        <translation>Work points of the superior body</translation>
    </message>
    <message>
        <source>上级要点</source>
        <comment>list</comment>
        <translation>Superior body&apos;s points</translation>
    </message>
    <message>
        <source>上级要点</source>
        <comment>short</comment>
        <translation>Points</translation>
    </message>
    <message>
        <source>上级要点和计划空缺</source>
        <translation>Work points and gaps</translation>
    </message>
    <message>
        <source>上面的必填项填好后，就可以在这里添加。</source>
        <translation>Once the required fields above are filled in, entries can be added here.</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>下一步：{title}（{day} 前）</source>
        <translation>Next: {title} (by {day})</translation>
    </message>
    <message>
        <source>下一步：{title}（应在 {day} 前，已逾期）</source>
        <translation>Next: {title} (was due by {day}, overdue)</translation>
    </message>
    <message>
        <source>下一步：{title}（本期还差 {n} 次，{day} 前）</source>
        <translation>Next: {title} ({n} more this period, by {day})</translation>
    </message>
    <message>
        <source>下午好</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>下半年</source>
        <translation>Second half of</translation>
    </message>
    <message>
        <source>下半年</source>
        <comment>alone</comment>
        <translation>2nd half</translation>
    </message>
    <message>
        <source>下半年开展</source>
        <translation>Held, 2nd half</translation>
    </message>
    <message>
        <source>下半年情况</source>
        <translation>Status, 2nd half</translation>
    </message>
    <message>
        <source>下半年计划</source>
        <translation>Planned, 2nd half</translation>
    </message>
    <message>
        <source>下次再议</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>下次再议。</source>
        <translation>Deferred.</translation>
    </message>
    <message>
        <source>下次谈话</source>
        <translation>Next talk</translation>
    </message>
    <message>
        <source>下次谈话日期</source>
        <translation>Date of next talk</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>下移（Alt+下）</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>不公开企业名称</source>
        <translation>Keep enterprise name private</translation>
    </message>
    <message>
        <source>不再把“{event}”作为“{check}”的佐证</source>
        <translation>No longer take &quot;{event}&quot; as evidence of &quot;{check}&quot;</translation>
    </message>
    <message>
        <source>不再用的名称记入“曾用名”</source>
        <translation>Keep the name that goes as a former name</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Unqualified</translation>
    </message>
    <message>
        <source>不合格票</source>
        <translation>Unqualified votes</translation>
    </message>
    <message>
        <source>不在名册里才填</source>
        <translation>If not on the roster</translation>
    </message>
    <message>
        <source>不在名册里的人</source>
        <translation>Person not on the roster</translation>
    </message>
    <message>
        <source>不在里面的</source>
        <translation>Not in the paper</translation>
    </message>
    <message>
        <source>不填</source>
        <translation>No reason</translation>
    </message>
    <message>
        <source>不填则为全部党组织</source>
        <translation>Empty: all Party bodies</translation>
    </message>
    <message>
        <source>不填则如：一支决〔2026〕3号</source>
        <translation>If left empty, such as: B1 decision [2026] no. 3</translation>
    </message>
    <message>
        <source>不填就是一直有效</source>
        <translation>Empty: always in force</translation>
    </message>
    <message>
        <source>不外传的内容</source>
        <translation>Confidential content</translation>
    </message>
    <message>
        <source>不定日期</source>
        <translation>Day open</translation>
    </message>
    <message>
        <source>不导入的栏目：{names}。</source>
        <translation>Columns not imported: {names}.</translation>
    </message>
    <message>
        <source>不改：{names}</source>
        <translation>left as is: {names}</translation>
    </message>
    <message>
        <source>不是同一家</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>不用模板</source>
        <translation>No template</translation>
    </message>
    <message>
        <source>不能写入“{name}”。</source>
        <translation>Cannot write to &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>不能办</source>
        <translation>Cannot be done</translation>
    </message>
    <message>
        <source>不能和 %s 同用</source>
        <translation>not allowed with %s</translation>
    </message>
    <message>
        <source>不能在“{folder}”里建立文件。</source>
        <translation>Cannot create files in &quot;{folder}&quot;.</translation>
    </message>
    <message>
        <source>不能导入的 {n} 行另存…</source>
        <translation>Save {n} rows left out…</translation>
    </message>
    <message>
        <source>不能导入的原因</source>
        <translation>Why it cannot be imported</translation>
    </message>
    <message>
        <source>不能带内容 %r</source>
        <translation>takes no value, not %r</translation>
    </message>
    <message>
        <source>不能并到自己的下面，请选另一条。</source>
        <translation>It cannot be merged under itself; choose another one.</translation>
    </message>
    <message>
        <source>不能恢复“{title}”：它的“{label}”已被删除，请先从回收站恢复那一条。</source>
        <translation>&quot;{title}&quot; cannot be restored: its &quot;{label}&quot; has been deleted. Please restore that one from the bin first.</translation>
    </message>
    <message>
        <source>不能撤销：{label}“{title}”后来又改过。先看它的历史，再决定放回哪一项。</source>
        <translation>Cannot undo: {label} &quot;{title}&quot; was changed later. Look at its history first, then decide what to put back.</translation>
    </message>
    <message>
        <source>不能撤销：{label}“{title}”后来用到了这条记录。</source>
        <translation>Cannot undo: {label} &quot;{title}&quot; has used this record since.</translation>
    </message>
    <message>
        <source>不能是 %(value)r，可选：%(choices)s</source>
        <translation>cannot be %(value)r, choose from %(choices)s</translation>
    </message>
    <message>
        <source>不计入应到</source>
        <translation>Not counted as due</translation>
    </message>
    <message>
        <source>不计入应到 {n}</source>
        <translation>Not counted as due {n}</translation>
    </message>
    <message>
        <source>不计入应到的原因</source>
        <translation>Why not counted as due</translation>
    </message>
    <message>
        <source>不计入应到：</source>
        <translation>Not counted as due: </translation>
    </message>
    <message>
        <source>不认识的参数 %s</source>
        <translation>unknown argument %s</translation>
    </message>
    <message>
        <source>不论多久</source>
        <translation>Any age</translation>
    </message>
    <message>
        <source>不设支部委员会的</source>
        <translation>Without a branch committee</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>不适用的阶段请写一句原因。</source>
        <translation>Please give the reason why a stage does not apply, in one line.</translation>
    </message>
    <message>
        <source>不选就是全部制度</source>
        <translation>None chosen: all rules</translation>
    </message>
    <message>
        <source>不选就是各种类型</source>
        <translation>Leave empty for every kind</translation>
    </message>
    <message>
        <source>不采纳</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>不采纳要写明理由。</source>
        <translation>Declining needs a reason.</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>不限就不填；每年第四季度填 10</source>
        <translation>Empty: no limit; 10 for the year&apos;s last quarter</translation>
    </message>
    <message>
        <source>不限就不填；每年第四季度填 12</source>
        <translation>Empty: no limit; 12 for the year&apos;s last quarter</translation>
    </message>
    <message>
        <source>不需</source>
        <translation>None</translation>
    </message>
    <message>
        <source>与{day}“{title}”的记录 {n}% 相同，请核对是否照抄。</source>
        <translation>{n}% the same as the record of {day} &quot;{title}&quot;. Check that it was not copied.</translation>
    </message>
    <message>
        <source>与“{titles}”相像</source>
        <translation>Looks like &quot;{titles}&quot;</translation>
    </message>
    <message>
        <source>与会员企业</source>
        <translation>With enterprises</translation>
    </message>
    <message>
        <source>与所选职务不同才填</source>
        <translation>Only if different from the post chosen</translation>
    </message>
    <message>
        <source>与摘要值一致，没有被改动</source>
        <translation>Fits its digest: unaltered</translation>
    </message>
    <message>
        <source>与摘要值不一致，内容被改动过</source>
        <translation>Does not fit its digest: altered</translation>
    </message>
    <message>
        <source>与曾用名相同</source>
        <translation>same as a former name</translation>
    </message>
    <message>
        <source>与第 {n} 行是同一条记录，内容不同。</source>
        <translation>About the same record as row {n}, but different.</translation>
    </message>
    <message>
        <source>与第 {n} 行相同。</source>
        <translation>Same as row {n}.</translation>
    </message>
    <message>
        <source>与计划不一致的事项：</source>
        <translation>What went otherwise than planned:</translation>
    </message>
    <message>
        <source>专门委员会</source>
        <translation>Special committee</translation>
    </message>
    <message>
        <source>专题辅导</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>丙方</source>
        <translation>Party C</translation>
    </message>
    <message>
        <source>业务座谈</source>
        <translation>Business forum</translation>
    </message>
    <message>
        <source>业务服务</source>
        <translation>Business service</translation>
    </message>
    <message>
        <source>业务服务方面</source>
        <translation>On business services</translation>
    </message>
    <message>
        <source>业务活动</source>
        <translation>Business event</translation>
    </message>
    <message>
        <source>业务联合</source>
        <translation>Business cooperation</translation>
    </message>
    <message>
        <source>丢弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>丢弃样例</source>
        <translation>Discard the sample</translation>
    </message>
    <message>
        <source>丢弃样例文件“{name}”？</source>
        <translation>Discard the sample file &quot;{name}&quot;?</translation>
    </message>
    <message>
        <source>两家都留</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>两笔账</source>
        <translation>Two promises</translation>
    </message>
    <message>
        <source>两遍输入的不一样，请再输一遍。</source>
        <translation>The two do not match; type it again.</translation>
    </message>
    <message>
        <source>个别谈心</source>
        <translation>One-to-one talk</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>中心组各位成员：</source>
        <translation>To the members of the central study group:</translation>
    </message>
    <message>
        <source>中心组学习</source>
        <translation>Central group study</translation>
    </message>
    <message>
        <source>中等专科</source>
        <translation>Secondary vocational</translation>
    </message>
    <message>
        <source>临近</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>主持/主讲</source>
        <translation>Chair / speaker</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>主持人签字：</source>
        <translation>Signature of chair:</translation>
    </message>
    <message>
        <source>主营产品</source>
        <translation>Main products</translation>
    </message>
    <message>
        <source>主要任务</source>
        <translation>Main tasks</translation>
    </message>
    <message>
        <source>主要内容</source>
        <translation>Main content</translation>
    </message>
    <message>
        <source>主讲</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>主讲与学时</source>
        <translation>Speaker and hours</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>主题党日</source>
        <translation>Theme day</translation>
    </message>
    <message>
        <source>主题实践活动</source>
        <translation>Themed practice</translation>
    </message>
    <message>
        <source>举手表决</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>之后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>乙方</source>
        <translation>Party B</translation>
    </message>
    <message>
        <source>乙方{n}</source>
        <translation>Party B{n}</translation>
    </message>
    <message>
        <source>乙方联系人</source>
        <translation>Contact of party B</translation>
    </message>
    <message>
        <source>也列出还没到提醒时间的待开会议</source>
        <translation>also list what is due and not within its warning time yet</translation>
    </message>
    <message>
        <source>书记</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>书记和班子成员每年学时</source>
        <translation>Hours a year, secretaries and committee members</translation>
    </message>
    <message>
        <source>书记或委员</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>书面赞成</source>
        <translation>Written approvals</translation>
    </message>
    <message>
        <source>事假</source>
        <translation>Personal leave</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>二分之一</source>
        <translation>one half</translation>
    </message>
    <message>
        <source>互评</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>五个一</source>
        <translation>Five ones</translation>
    </message>
    <message>
        <source>五个一完成情况</source>
        <translation>Five ones held</translation>
    </message>
    <message>
        <source>五分之四</source>
        <translation>four fifths</translation>
    </message>
    <message>
        <source>交期或数量不合</source>
        <translation>Delivery or quantity did not fit</translation>
    </message>
    <message>
        <source>产假</source>
        <translation>Maternity leave</translation>
    </message>
    <message>
        <source>产品词</source>
        <translation>Product words</translation>
    </message>
    <message>
        <source>产品词相同</source>
        <translation>Same product words</translation>
    </message>
    <message>
        <source>产品词相同 {n} 个：{words}</source>
        <translation>{n} product words the same: {words}</translation>
    </message>
    <message>
        <source>产品词相近</source>
        <translation>Similar product words</translation>
    </message>
    <message>
        <source>产品词相近：{word}</source>
        <translation>Similar product word: {word}</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>人员</source>
        <comment>list</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>人员对会议的出席、请假、缺席，附出席率。</source>
        <translation>Who was present, on leave or absent at which meeting, with the share.</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人数、表决、议定事项都对得上，没有要留意的地方。</source>
        <translation>Numbers, votes and decisions agree. There is nothing to look at.</translation>
    </message>
    <message>
        <source>人数（商会/企业）</source>
        <translation>People (chamber/enterprise)</translation>
    </message>
    <message>
        <source>什么都没有写入：请先改正有错的行，或把它们从表里去掉。</source>
        <translation>Nothing was written: please mend the wrong rows first, or take them out of the sheet.</translation>
    </message>
    <message>
        <source>什么都没有取出来。</source>
        <translation>Nothing was taken out.</translation>
    </message>
    <message>
        <source>仅谈话人和书记</source>
        <translation>Talker and secretary only</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>今天届满</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>今天收集</source>
        <translation>Collected today</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>今年 {n} 次</source>
        <translation>{n} this year</translation>
    </message>
    <message>
        <source>今年已开展 {n} 项活动</source>
        <translation>{n} activities held this year</translation>
    </message>
    <message>
        <source>今年第 {n} 次</source>
        <translation>No. {n} of the year</translation>
    </message>
    <message>
        <source>今年该谈的都谈到了。</source>
        <translation>Every talk that is due this year was held.</translation>
    </message>
    <message>
        <source>今年还没有。</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>仍然定稿</source>
        <translation>Make final anyway</translation>
    </message>
    <message>
        <source>仍然批准</source>
        <translation>Approve anyway</translation>
    </message>
    <message>
        <source>仍然核对</source>
        <translation>Mark as checked anyway</translation>
    </message>
    <message>
        <source>仍然离开</source>
        <translation>Leave all the same</translation>
    </message>
    <message>
        <source>从 .xlsx 或 .csv 导入一类记录</source>
        <translation>import one kind of record from .xlsx or .csv</translation>
    </message>
    <message>
        <source>从{source}登记 {n} 条</source>
        <translation>Enter {n} from {source}</translation>
    </message>
    <message>
        <source>从“{name}”导入 {n} 条{label}</source>
        <translation>Import {n} records from &quot;{name}&quot;: {label}</translation>
    </message>
    <message>
        <source>从列表里选一条，或者新建一条。</source>
        <translation>Choose one in the list, or create a new one.</translation>
    </message>
    <message>
        <source>从周期内第几个月起</source>
        <translation>From which month of the period</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Restore from the recycle bin</translation>
    </message>
    <message>
        <source>从并案中拆出 {numbers}</source>
        <translation>Take {numbers} out of the case</translation>
    </message>
    <message>
        <source>从空白开始，建立本单位的资料文件。</source>
        <translation>Begin with an empty data file for your own office.</translation>
    </message>
    <message>
        <source>从花名册按当天的组织关系填入，一人一行。</source>
        <translation>Filled from the roster of that day, one line per person.</translation>
    </message>
    <message>
        <source>从谈话或会议记录摘出的句子</source>
        <translation>The sentence taken from a talk or minutes</translation>
    </message>
    <message>
        <source>从这一天起不再要求；以前的仍照原来判断。</source>
        <translation>From this day on it is no longer owed; the time before is judged as it was.</translation>
    </message>
    <message>
        <source>从这一天起要求；以前的不追究。</source>
        <translation>From this day on it is owed; of the time before nothing is asked.</translation>
    </message>
    <message>
        <source>付款条件未谈拢</source>
        <translation>No agreement on payment</translation>
    </message>
    <message>
        <source>代码不限</source>
        <translation>Any code</translation>
    </message>
    <message>
        <source>代码核对</source>
        <translation>Code check</translation>
    </message>
    <message>
        <source>代码相同</source>
        <translation>same code</translation>
    </message>
    <message>
        <source>代表签字：</source>
        <translation>Signed by:</translation>
    </message>
    <message>
        <source>以 Apache-2.0 许可发布；用到的部件各按其许可：</source>
        <translation>Published under the Apache-2.0 licence; the parts used, each under its own:</translation>
    </message>
    <message>
        <source>以亲人身份询问困难</source>
        <translation>As family: ask about difficulties</translation>
    </message>
    <message>
        <source>以党员身份征求意见</source>
        <translation>As a Party member: ask for opinions</translation>
    </message>
    <message>
        <source>以前会议没有议定、或支委会提交党员大会的，点一下接续：</source>
        <translation>Left open by earlier meetings, or put before the members by the committee. Click to take up:</translation>
    </message>
    <message>
        <source>以前月份未办的事项：</source>
        <translation>Left undone in earlier months:</translation>
    </message>
    <message>
        <source>以同志身份提出建议</source>
        <translation>As a comrade: give advice</translation>
    </message>
    <message>
        <source>以后再填</source>
        <translation>Fill in later</translation>
    </message>
    <message>
        <source>以往谈话（仅供谈话人）</source>
        <translation>Earlier talks (for the talker only)</translation>
    </message>
    <message>
        <source>以朋友身份交流思想</source>
        <translation>As a friend: exchange thoughts</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>价格未谈拢</source>
        <translation>No agreement on price</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>任务名称</source>
        <translation>Task name</translation>
    </message>
    <message>
        <source>任务完成率</source>
        <translation>Tasks completed</translation>
    </message>
    <message>
        <source>任务环节</source>
        <translation>Stage of the task</translation>
    </message>
    <message>
        <source>任务编号{number}</source>
        <translation>task {number}</translation>
    </message>
    <message>
        <source>任期与换届清单</source>
        <translation>Term and next election</translation>
    </message>
    <message>
        <source>任期届满日期</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>任期届满：{day}</source>
        <translation>Term ends: {day}</translation>
    </message>
    <message>
        <source>任期届满：{day}（按任期年数推算）</source>
        <translation>Term ends: {day} (from the length of a term)</translation>
    </message>
    <message>
        <source>任期开始</source>
        <translation>Start of term</translation>
    </message>
    <message>
        <source>任期结束</source>
        <translation>End of term</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>FangSong</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业人员</source>
        <translation>From an enterprise</translation>
    </message>
    <message>
        <source>企业党组织</source>
        <translation>Party organisation of the enterprise</translation>
    </message>
    <message>
        <source>企业参加人数</source>
        <translation>People from enterprises</translation>
    </message>
    <message>
        <source>企业合并</source>
        <translation>Merged enterprise</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Enterprise name</translation>
    </message>
    <message>
        <source>企业数</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>企业查重</source>
        <translation>Duplicate enterprises</translation>
    </message>
    <message>
        <source>企业联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>企业联系人</source>
        <comment>list</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>企业谈话对象</source>
        <translation>Talk partner of the enterprise</translation>
    </message>
    <message>
        <source>休</source>
        <translation>off</translation>
    </message>
    <message>
        <source>优秀</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>优秀票</source>
        <translation>Excellent votes</translation>
    </message>
    <message>
        <source>会上</source>
        <translation>At a meeting</translation>
    </message>
    <message>
        <source>会前书面意见计票</source>
        <translation>Written opinions sent before count as votes</translation>
    </message>
    <message>
        <source>会前书面赞成{n}票</source>
        <translation>{n} in favour in writing beforehand</translation>
    </message>
    <message>
        <source>会前学习</source>
        <translation>Study before it</translation>
    </message>
    <message>
        <source>会前征求意见</source>
        <translation>Opinions asked for before it</translation>
    </message>
    <message>
        <source>会前按名册列出党员；自评、互评、票数、等次和反馈都记在这里。</source>
        <translation>List the members from the roster before the meeting; self-appraisal, review, votes, rating and feedback are kept here.</translation>
    </message>
    <message>
        <source>会前谈心谈话</source>
        <translation>Talks before it</translation>
    </message>
    <message>
        <source>会后整改事项</source>
        <translation>Rectification after it</translation>
    </message>
    <message>
        <source>会员企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>会员企业</source>
        <comment>list</comment>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>会员企业{mark}</source>
        <translation>Member enterprise {mark}</translation>
    </message>
    <message>
        <source>会员企业走访</source>
        <translation>Enterprise visit</translation>
    </message>
    <message>
        <source>会员服务</source>
        <translation>Member services</translation>
    </message>
    <message>
        <source>会员编号</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>会怎样改</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>会籍</source>
        <translation>Member status</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>会议/活动类型</source>
        <translation>Meeting type</translation>
    </message>
    <message>
        <source>会议与活动</source>
        <translation>Meeting or activity</translation>
    </message>
    <message>
        <source>会议与活动</source>
        <comment>tab</comment>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>会议制度</source>
        <translation>Meeting rules</translation>
    </message>
    <message>
        <source>会议或活动类型</source>
        <translation>Meeting type</translation>
    </message>
    <message>
        <source>会议活动</source>
        <translation>Meetings and activities</translation>
    </message>
    <message>
        <source>会议记录定稿</source>
        <translation>Make the record final</translation>
    </message>
    <message>
        <source>会议记录簿</source>
        <translation>Minutes book</translation>
    </message>
    <message>
        <source>会议记录簿与年度材料…</source>
        <translation>Minutes book and papers of a year…</translation>
    </message>
    <message>
        <source>会议记录（附签到表）</source>
        <translation>Minutes with sign-in sheet</translation>
    </message>
    <message>
        <source>会议通知</source>
        <translation>Notice of the meeting</translation>
    </message>
    <message>
        <source>会议：</source>
        <translation>Meeting:</translation>
    </message>
    <message>
        <source>会长</source>
        <translation>President</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>作为新的导入</source>
        <translation>Import as new</translation>
    </message>
    <message>
        <source>作风方面</source>
        <translation>On ways of working</translation>
    </message>
    <message>
        <source>使用的共享资源</source>
        <translation>Shared resources used</translation>
    </message>
    <message>
        <source>使用记录</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>例如</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>供给</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>供给方</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>供给方同意公开名称</source>
        <translation>Supplier agrees to be named</translation>
    </message>
    <message>
        <source>供给方是共建单位</source>
        <translation>The supplier is a partner</translation>
    </message>
    <message>
        <source>供需</source>
        <translation>Supply and demand</translation>
    </message>
    <message>
        <source>供需</source>
        <comment>list</comment>
        <translation>Supply and demand</translation>
    </message>
    <message>
        <source>供需与撮合</source>
        <translation>Supply, demand and matches</translation>
    </message>
    <message>
        <source>供需撮合</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>供需撮合单</source>
        <translation>Match sheet</translation>
    </message>
    <message>
        <source>供需撮合单（不具名）</source>
        <translation>Match sheet (unnamed)</translation>
    </message>
    <message>
        <source>供需撮合情况</source>
        <translation>Matches of supply and demand</translation>
    </message>
    <message>
        <source>供需类别</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>依据和期限</source>
        <translation>Source and term</translation>
    </message>
    <message>
        <source>依据：{sources}</source>
        <translation>Basis: {sources}</translation>
    </message>
    <message>
        <source>依据：{source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>依据：{source}（惯例或地方规定，可调整）</source>
        <translation>Source: {source} (practice or local rule, may be changed)</translation>
    </message>
    <message>
        <source>侧栏显示文字</source>
        <translation>Words in the sidebar</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存到</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>保存年数</source>
        <translation>Years kept</translation>
    </message>
    <message>
        <source>保存期满：{day} 以前的谈话，共 {n} 次。归并后只留本表各栏（编号除外），姓名、谈话内容、不外传的内容、修改历史和草稿都不再保留，不能恢复。此前的备份里仍有原文，请按保管规定处理。</source>
        <translation>Time over: talks before {day}, {n} in all. Once condensed, only the columns of this list stay (without the number); names, what was said, the private strand, history and drafts are kept no more and cannot be brought back. Earlier copies of the file still hold them: treat those as your rules say.</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>Time kept</translation>
    </message>
    <message>
        <source>保存期限</source>
        <comment>list</comment>
        <translation>Times kept</translation>
    </message>
    <message>
        <source>保留已存的</source>
        <translation>Keep what is kept</translation>
    </message>
    <message>
        <source>保留恢复的</source>
        <translation>Keep the recovered one</translation>
    </message>
    <message>
        <source>保留的一家：{counts}</source>
        <translation>The one that stays: {counts}</translation>
    </message>
    <message>
        <source>保留的企业</source>
        <translation>Enterprise kept</translation>
    </message>
    <message>
        <source>保留的企业后来又并入了“{name}”，请先分开那一次合并。</source>
        <translation>The one that stayed was merged into &quot;{name}&quot; later. Please part that merge first.</translation>
    </message>
    <message>
        <source>保留：{name}</source>
        <translation>Stays: {name}</translation>
    </message>
    <message>
        <source>保障措施</source>
        <translation>Supporting measures</translation>
    </message>
    <message>
        <source>修改 {n} 条</source>
        <translation>Change {n}</translation>
    </message>
    <message>
        <source>修改{label}“{title}”</source>
        <translation>Change {label} &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>修改内容</source>
        <translation>Content changed</translation>
    </message>
    <message>
        <source>修改历史</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>修改正文</source>
        <translation>Text changed</translation>
    </message>
    <message>
        <source>修改规定</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>修改规定“{name}”</source>
        <translation>Change rule &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>修改规定…</source>
        <translation>Change the rule…</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>停止党籍</source>
        <translation>Membership suspended</translation>
    </message>
    <message>
        <source>停止日期</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>停用…</source>
        <translation>Switch off…</translation>
    </message>
    <message>
        <source>停用规定</source>
        <translation>Switch the rule off</translation>
    </message>
    <message>
        <source>停用词条“{label}”</source>
        <translation>Retire the word &quot;{label}&quot;</translation>
    </message>
    <message>
        <source>停表</source>
        <translation>clock stands</translation>
    </message>
    <message>
        <source>先从组织和人员开始：录入支部和党员以后，点名、花名册和台账都从名册带出，不用重复填写。</source>
        <translation>Begin with units and people: once branches and members are entered, roll calls, rosters and ledgers come from the roster and nothing is typed twice.</translation>
    </message>
    <message>
        <source>先填签订日期，并至少启用一条跟进模板。</source>
        <translation>First fill in the day of signing and keep at least one follow-up template in use.</translation>
    </message>
    <message>
        <source>先建年度计划，再安排各月事项。</source>
        <translation>Make the year plan first, then arrange its months.</translation>
    </message>
    <message>
        <source>先要有一位设了 PIN、可查看全部谈话的操作人，否则打开登入后没有人能管理。</source>
        <translation>First there must be an operator with a PIN who may see all talks; else nobody could look after the file.</translation>
    </message>
    <message>
        <source>先预览，看清每一行会怎样，再决定是否导入；导入后可以一次撤销。</source>
        <translation>Preview first: see what becomes of each row, then decide; one undo takes the whole import back.</translation>
    </message>
    <message>
        <source>免开</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>免开登记</source>
        <comment>list</comment>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>免开登记</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>免开的组织</source>
        <translation>Exempt units</translation>
    </message>
    <message>
        <source>免开：{reason}</source>
        <translation>Exempt: {reason}</translation>
    </message>
    <message>
        <source>兑现率</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>党员与群众</source>
        <translation>Members and non-members</translation>
    </message>
    <message>
        <source>党员之间</source>
        <translation>Between Party members</translation>
    </message>
    <message>
        <source>党员大会议事</source>
        <translation>Members&apos; meeting resolution</translation>
    </message>
    <message>
        <source>党员数</source>
        <translation>Party members</translation>
    </message>
    <message>
        <source>党员每年学时</source>
        <translation>Hours a year, members</translation>
    </message>
    <message>
        <source>党员状态</source>
        <translation>Party status</translation>
    </message>
    <message>
        <source>党委</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>党委书记</source>
        <translation>Party committee secretary</translation>
    </message>
    <message>
        <source>党委任期年数</source>
        <translation>Years of a committee&apos;s term</translation>
    </message>
    <message>
        <source>党委会</source>
        <translation>Party committee meeting</translation>
    </message>
    <message>
        <source>党委会议事</source>
        <translation>Party committee resolution</translation>
    </message>
    <message>
        <source>党委副书记</source>
        <translation>Deputy Party committee secretary</translation>
    </message>
    <message>
        <source>党委委员</source>
        <translation>Party committee member</translation>
    </message>
    <message>
        <source>党委班子成员之间</source>
        <translation>Among the Party leadership</translation>
    </message>
    <message>
        <source>党委班子成员以普通党员身份参加所在支部、党小组的组织生活；出席的自动计入。</source>
        <translation>Members of the Party committee take part in the life of their own branch and group as ordinary members. Whoever was present is counted.</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>党小组会</source>
        <translation>Group meeting</translation>
    </message>
    <message>
        <source>党小组组长</source>
        <translation>Party group leader</translation>
    </message>
    <message>
        <source>党建+</source>
        <translation>Party-building+</translation>
    </message>
    <message>
        <source>党建+业务提升</source>
        <translation>Party-building + business skills</translation>
    </message>
    <message>
        <source>党建+仪式感染</source>
        <translation>Party-building + ceremony</translation>
    </message>
    <message>
        <source>党建+参观考察</source>
        <translation>Party-building + visits</translation>
    </message>
    <message>
        <source>党建+学习研讨</source>
        <translation>Party-building + study</translation>
    </message>
    <message>
        <source>党建+论坛展览</source>
        <translation>Party-building + forums and exhibitions</translation>
    </message>
    <message>
        <source>党总支</source>
        <translation>General Party branch</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Party branch</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>党组织书记</source>
        <translation>Party secretary</translation>
    </message>
    <message>
        <source>党组织类型</source>
        <translation>Type of Party organisation</translation>
    </message>
    <message>
        <source>党课</source>
        <translation>Party class</translation>
    </message>
    <message>
        <source>入会年月</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>入党日期</source>
        <translation>Joined the Party on</translation>
    </message>
    <message>
        <source>入党申请人</source>
        <translation>Applicant for Party membership</translation>
    </message>
    <message>
        <source>入党积极分子</source>
        <translation>Active applicant</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>None</translation>
    </message>
    <message>
        <source>全体党员：</source>
        <translation>To all Party members:</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>All year</translation>
    </message>
    <message>
        <source>全文：姓名照印，不外传的内容仍不在里面。</source>
        <translation>Whole: names are printed, the private strand is still not in it.</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部内容都已自动保存。</source>
        <translation>Everything is saved automatically.</translation>
    </message>
    <message>
        <source>全部出席</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>全部分会</source>
        <translation>All associations</translation>
    </message>
    <message>
        <source>全部制度</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>全部地区</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>全部学过，共 {n} 人</source>
        <translation>All {n} have studied it</translation>
    </message>
    <message>
        <source>全部带走…</source>
        <translation>Take everything...</translation>
    </message>
    <message>
        <source>全部年份</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>全部年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>全部拆开</source>
        <translation>Part all</translation>
    </message>
    <message>
        <source>全部按计划开展。</source>
        <translation>Everything was held as planned.</translation>
    </message>
    <message>
        <source>全部接续 {n} 项（Ctrl+Shift+Enter）</source>
        <translation>Take up all {n} (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>全部时间</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>全部标签</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>全部组织</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>全部责任人</source>
        <translation>All holders</translation>
    </message>
    <message>
        <source>全部资料写到 --out 文件夹里</source>
        <translation>write everything into the folder --out</translation>
    </message>
    <message>
        <source>全部资料已写到“{name}”文件夹。</source>
        <translation>Everything was written to the folder &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>公务冲突</source>
        <translation>Other duty</translation>
    </message>
    <message>
        <source>公开告示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>公开文号</source>
        <translation>Public number</translation>
    </message>
    <message>
        <source>共 {n} 人，已达标 {reached} 人</source>
        <translation>{n} members, {reached} have reached their hours</translation>
    </message>
    <message>
        <source>共 {n} 人，已达标 {reached} 人，人均 {mean} 学时</source>
        <translation>{n} members, {reached} have reached their hours, {mean} hours on average</translation>
    </message>
    <message>
        <source>共 {n} 件，帮扶未完 {open} 件，待回访 {visit} 件</source>
        <translation>{n} in all, {open} still to be helped, {visit} to be visited</translation>
    </message>
    <message>
        <source>共 {n} 处空缺，{open} 处没有写明原因。</source>
        <translation>{n} gaps, {open} without a reason.</translation>
    </message>
    <message>
        <source>共 {n} 条</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>共 {n} 次会议活动</source>
        <translation>{n} events</translation>
    </message>
    <message>
        <source>共 {n} 次会议活动，{people} 人</source>
        <translation>{n} events, {people} people</translation>
    </message>
    <message>
        <source>共 {n} 项，已办 {done} 项</source>
        <translation>{n} stages, {done} done</translation>
    </message>
    <message>
        <source>共 {n} 项，已办 {done} 项，逾期 {late} 项</source>
        <translation>{n} stages, {done} done, {late} late</translation>
    </message>
    <message>
        <source>共 {n} 项，已完成 {done} 项</source>
        <translation>{n} items, {done} done</translation>
    </message>
    <message>
        <source>共 {total} 条</source>
        <translation>{total} records</translation>
    </message>
    <message>
        <source>共 {total} 页</source>
        <translation>{total}</translation>
    </message>
    <message>
        <source>共{count}条</source>
        <translation>{count} records</translation>
    </message>
    <message>
        <source>共{count}条，未办结{open}条，逾期{late}条</source>
        <translation>{count} records, {open} open, {late} overdue</translation>
    </message>
    <message>
        <source>共{n}条</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>共{n}次活动，涉及{firms}家共建单位</source>
        <translation>{n} activities with {firms} partners</translation>
    </message>
    <message>
        <source>共{n}篇，三审齐全{whole}篇</source>
        <translation>{n} reports, {whole} with all three reviews</translation>
    </message>
    <message>
        <source>共{n}项</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>共享资源</source>
        <comment>list</comment>
        <translation>Shared resources</translation>
    </message>
    <message>
        <source>共享资源</source>
        <translation>Shared resource</translation>
    </message>
    <message>
        <source>共建</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>共建企业</source>
        <translation>Partner enterprises</translation>
    </message>
    <message>
        <source>共建内容</source>
        <translation>Content of partnership</translation>
    </message>
    <message>
        <source>共建协议</source>
        <translation>Partnership agreement</translation>
    </message>
    <message>
        <source>共建协议</source>
        <comment>list</comment>
        <translation>Partnership agreements</translation>
    </message>
    <message>
        <source>共建协议与履约情况</source>
        <translation>Partnership agreements and how they are kept</translation>
    </message>
    <message>
        <source>共建单位</source>
        <translation>Partner enterprises</translation>
    </message>
    <message>
        <source>共建单位{n}家，五项齐全{whole}家</source>
        <translation>{n} partners, {whole} with all five ones</translation>
    </message>
    <message>
        <source>共建单位数</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>共建年度报告</source>
        <translation>Year report of the partnerships</translation>
    </message>
    <message>
        <source>共建总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>共建档案</source>
        <translation>Partner file</translation>
    </message>
    <message>
        <source>共建档案（含不公开供需）</source>
        <translation>Partner file (with private supply and demand)</translation>
    </message>
    <message>
        <source>共建活动</source>
        <translation>Partnership activities</translation>
    </message>
    <message>
        <source>共建活动台账</source>
        <translation>Ledger of joint activities</translation>
    </message>
    <message>
        <source>共建活动数</source>
        <translation>Joint events</translation>
    </message>
    <message>
        <source>共隐去 {n} 项。</source>
        <translation>{n} things left out.</translation>
    </message>
    <message>
        <source>关于召开{title}的通知</source>
        <translation>Notice of {title}</translation>
    </message>
    <message>
        <source>关于同心</source>
        <translation>About Tongxin</translation>
    </message>
    <message>
        <source>关于开展{title}的通知</source>
        <translation>Notice of {title} (activity)</translation>
    </message>
    <message>
        <source>关怀帮扶</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>关怀帮扶台账</source>
        <translation>Care ledger</translation>
    </message>
    <message>
        <source>关怀帮扶台账（按左边的筛选）…</source>
        <translation>Care ledger (as filtered on the left)…</translation>
    </message>
    <message>
        <source>关联会议活动…</source>
        <translation>Link events…</translation>
    </message>
    <message>
        <source>关联计划事项“{theme}”</source>
        <translation>Link plan item &quot;{theme}&quot;</translation>
    </message>
    <message>
        <source>关键字，取最新的一条；台账按它筛选</source>
        <translation>words: the newest record that has them; ledgers are filtered by them</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭登入</source>
        <translation>Switch sign-in off</translation>
    </message>
    <message>
        <source>关闭登入？以后打开文件不再问是谁，谈话人人看得到。</source>
        <translation>Switch sign-in off? From then on nobody is asked who he is, and everybody sees every talk.</translation>
    </message>
    <message>
        <source>其中调整</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他人员</source>
        <translation>Other person</translation>
    </message>
    <message>
        <source>其他参加人员</source>
        <translation>Other participants</translation>
    </message>
    <message>
        <source>其他工作</source>
        <translation>Other work</translation>
    </message>
    <message>
        <source>其他意见建议</source>
        <translation>Other opinions and suggestions</translation>
    </message>
    <message>
        <source>其他职务</source>
        <translation>Other post</translation>
    </message>
    <message>
        <source>其他设置都还在，改好后再点确定。</source>
        <translation>Everything else you chose is still there. Correct it and press OK again.</translation>
    </message>
    <message>
        <source>其他谈话对象</source>
        <translation>Other talk partner</translation>
    </message>
    <message>
        <source>具体内容/举措</source>
        <translation>Content / measures</translation>
    </message>
    <message>
        <source>典型做法</source>
        <translation>What others can learn</translation>
    </message>
    <message>
        <source>典型案例</source>
        <translation>Good case</translation>
    </message>
    <message>
        <source>典型案例材料</source>
        <translation>Dossier of a good case</translation>
    </message>
    <message>
        <source>兹定于{day}召开{title}，现将有关事项通知如下。</source>
        <translation>{title} will be held on {day}. Please note the following.</translation>
    </message>
    <message>
        <source>兹定于{day}开展{title}，现将有关事项通知如下。</source>
        <translation>{title} will take place on {day}. Please note the following.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>内容不能为空。</source>
        <translation>The text cannot be empty.</translation>
    </message>
    <message>
        <source>内容与成效</source>
        <translation>Content and effect</translation>
    </message>
    <message>
        <source>内容和讨论都没有写。</source>
        <translation>Neither content nor discussion is written.</translation>
    </message>
    <message>
        <source>内容摘要值</source>
        <translation>Content digest</translation>
    </message>
    <message>
        <source>内容摘要值 {digest}</source>
        <translation>Digest of the content {digest}</translation>
    </message>
    <message>
        <source>内容（读得出是谁的话，请改写；改写前的文字也会从历史里清除）</source>
        <translation>Text (rewrite it where it tells who spoke; the former words go from the history too)</translation>
    </message>
    <message>
        <source>内容：{value}</source>
        <translation>content: {value}</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Type it again</translation>
    </message>
    <message>
        <source>写不了“{name}”：{why}。</source>
        <translation>Cannot write &quot;{name}&quot;: {why}.</translation>
    </message>
    <message>
        <source>写出 Word 副本</source>
        <translation>Write the Word copy</translation>
    </message>
    <message>
        <source>写出全部报表和每个页面的图片</source>
        <translation>write every paper and a picture of every tab</translation>
    </message>
    <message>
        <source>写出日历文件</source>
        <translation>Write the calendar file</translation>
    </message>
    <message>
        <source>写出没有导入的行</source>
        <translation>writing the rows left out</translation>
    </message>
    <message>
        <source>写出的文件不完整</source>
        <translation>the file written is incomplete</translation>
    </message>
    <message>
        <source>写出空白表格</source>
        <translation>Write an empty table</translation>
    </message>
    <message>
        <source>写好后核对一遍，再定稿归档。</source>
        <translation>Once written, check it, then make it final.</translation>
    </message>
    <message>
        <source>写明“{theme}”调整的原因</source>
        <translation>Say why &quot;{theme}&quot; was moved</translation>
    </message>
    <message>
        <source>写明原因和起止。到期以后照常要求；在“制度与节假日”里可以改、可以撤销。</source>
        <translation>Say why, and from when to when. Afterwards it is owed as before; under &quot;Rules and holidays&quot; this can be changed or taken back.</translation>
    </message>
    <message>
        <source>写明计划空缺的原因</source>
        <translation>Say why there is a gap in planning</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>决议代字</source>
        <translation>Code in decision numbers</translation>
    </message>
    <message>
        <source>决议索引</source>
        <translation>Index of decisions</translation>
    </message>
    <message>
        <source>决议编号</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>决议编号格式</source>
        <translation>Form of decision numbers</translation>
    </message>
    <message>
        <source>决议编号格式里要有 {year} 和 {n}，否则编号会重复。</source>
        <translation>The form of decision numbers needs {year} and {n}, or numbers would repeat.</translation>
    </message>
    <message>
        <source>准备样例协会</source>
        <translation>Preparing the sample association</translation>
    </message>
    <message>
        <source>准备要求</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>出差</source>
        <translation>Business trip</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>出席次数</source>
        <translation>Times present</translation>
    </message>
    <message>
        <source>出席率</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>出席率 {n}%</source>
        <translation>Attendance {n}%</translation>
    </message>
    <message>
        <source>出生年月</source>
        <translation>Month of birth</translation>
    </message>
    <message>
        <source>出自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>出错了，资料没有改动</source>
        <translation>Something went wrong; your data is unchanged</translation>
    </message>
    <message>
        <source>分办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Division of work</translation>
    </message>
    <message>
        <source>分开</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>分开“{gone}”和“{kept}”</source>
        <translation>Part &quot;{gone}&quot; from &quot;{kept}&quot;</translation>
    </message>
    <message>
        <source>分开“{name}”</source>
        <translation>Part &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>分类与责任</source>
        <translation>Class and responsibility</translation>
    </message>
    <message>
        <source>列出待开和逾期的应开会议</source>
        <translation>list the required meetings that are due and late</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>列席 {n}</source>
        <translation>Observers {n}</translation>
    </message>
    <message>
        <source>列席人员</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>列席和来宾</source>
        <translation>Observers and guests</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>列表台账没有 Word 副本。</source>
        <translation>A list ledger has no Word copy.</translation>
    </message>
    <message>
        <source>列表里的全部 {n} 条</source>
        <translation>All {n} in the list</translation>
    </message>
    <message>
        <source>刚登记的</source>
        <translation>Just entered</translation>
    </message>
    <message>
        <source>初审</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>初审日期</source>
        <translation>First review on</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除 {n} 条{label}</source>
        <translation>Delete {n} records: {label}</translation>
    </message>
    <message>
        <source>删除{label}</source>
        <translation>Delete {label}</translation>
    </message>
    <message>
        <source>删除{label}“{title}”</source>
        <translation>Delete {label} &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>到会情况表</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>到会情况表（按考勤填好）</source>
        <translation>Attendance sheet (filled in from the roll call)</translation>
    </message>
    <message>
        <source>到会有表决权的人数不足，表决难以有效（{basis}）。</source>
        <translation>Too few with a vote were present for the vote to be valid ({basis}).</translation>
    </message>
    <message>
        <source>到会的人不需要缺席原因，请清空或改到会情况。</source>
        <translation>Someone who attended needs no reason for absence; clear it or change the attendance.</translation>
    </message>
    <message>
        <source>到会须超过此数</source>
        <translation>More than that must be present</translation>
    </message>
    <message>
        <source>到会须达</source>
        <translation>Present at least</translation>
    </message>
    <message>
        <source>到周期内第几个月止</source>
        <translation>To which month of the period</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>To</translation>
    </message>
    <message>
        <source>到期与沉睡协议</source>
        <translation>Expiring and sleeping agreements</translation>
    </message>
    <message>
        <source>到期与沉睡协议清单</source>
        <translation>List of expiring and sleeping agreements</translation>
    </message>
    <message>
        <source>制作计划批准稿</source>
        <translation>Making the approved plan</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>制度与模板</source>
        <translation>Rules and templates</translation>
    </message>
    <message>
        <source>制度与节假日</source>
        <translation>Rules and holidays</translation>
    </message>
    <message>
        <source>制度名称</source>
        <translation>Name of the rule</translation>
    </message>
    <message>
        <source>制度流程</source>
        <translation>Rules and procedures</translation>
    </message>
    <message>
        <source>剩 {n} 天</source>
        <translation>{n} d left</translation>
    </message>
    <message>
        <source>剩余天数</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>副会长</source>
        <translation>Vice president</translation>
    </message>
    <message>
        <source>副秘书长</source>
        <translation>Deputy secretary general</translation>
    </message>
    <message>
        <source>办成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>办理天数中位数</source>
        <translation>Median days</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>办理情况统计</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>办理意见</source>
        <translation>What to do about it</translation>
    </message>
    <message>
        <source>办理时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>办理时限</source>
        <comment>list</comment>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>办理档案…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>办理类别</source>
        <translation>Class of outcome</translation>
    </message>
    <message>
        <source>办理过程</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>匿名的意见不记录提出人，请清空姓名。</source>
        <translation>An anonymous opinion names nobody; please clear the name.</translation>
    </message>
    <message>
        <source>匿名，不能单独告知</source>
        <translation>Anonymous, cannot be told</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>before upgrade</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>协议不能续签自它自己。</source>
        <translation>An agreement cannot renew itself.</translation>
    </message>
    <message>
        <source>协议名称</source>
        <translation>Agreement name</translation>
    </message>
    <message>
        <source>协议文本</source>
        <translation>Text of the agreement</translation>
    </message>
    <message>
        <source>协议期内</source>
        <translation>Within the agreement</translation>
    </message>
    <message>
        <source>协议期内的共建活动</source>
        <translation>Activities within the agreement</translation>
    </message>
    <message>
        <source>协议期限</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>协议约定</source>
        <comment>list</comment>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>协议约定</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>协议编号</source>
        <translation>Agreement number</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>单位和职务</source>
        <translation>Organisation and post</translation>
    </message>
    <message>
        <source>单元格里是公式错误“{fault}”。</source>
        <translation>The cell holds the formula error &quot;{fault}&quot;.</translation>
    </message>
    <message>
        <source>博士研究生</source>
        <translation>Doctorate</translation>
    </message>
    <message>
        <source>印出不外传、不公开的内容</source>
        <translation>print what is confidential or private, too</translation>
    </message>
    <message>
        <source>即将到期的共建协议</source>
        <translation>Expiring agreements</translation>
    </message>
    <message>
        <source>历年变化</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原因：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>原定{when}</source>
        <translation>first planned for {when}</translation>
    </message>
    <message>
        <source>原定时间</source>
        <translation>First planned</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original text</translation>
    </message>
    <message>
        <source>原文件完好；请换一个文件夹，或看看磁盘是否已满。</source>
        <translation>The old file is whole; please take another folder, or see whether the disk is full.</translation>
    </message>
    <message>
        <source>原有文件没有被改动；请换一个文件名。</source>
        <translation>The existing file is unchanged; please take another file name.</translation>
    </message>
    <message>
        <source>原有文件没有被改动；请换一个文件夹。</source>
        <translation>The existing file is unchanged; please take another folder.</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>原来归它的一条{label}已删除。</source>
        <translation>A record it had ({label}) is gone.</translation>
    </message>
    <message>
        <source>原来的时间</source>
        <translation>Time before</translation>
    </message>
    <message>
        <source>原表行号</source>
        <translation>Row in the original</translation>
    </message>
    <message>
        <source>原计划</source>
        <translation>As approved</translation>
    </message>
    <message>
        <source>原计划日期</source>
        <translation>First planned date</translation>
    </message>
    <message>
        <source>原计划月份</source>
        <translation>First planned month</translation>
    </message>
    <message>
        <source>原计划第几周</source>
        <translation>First planned week</translation>
    </message>
    <message>
        <source>原计划：{when}</source>
        <translation>First planned: {when}</translation>
    </message>
    <message>
        <source>原话</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>原话和出处</source>
        <translation>Quotes and sources</translation>
    </message>
    <message>
        <source>去年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>参加人员：{value}</source>
        <translation>attendees: {value}</translation>
    </message>
    <message>
        <source>参加范围</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>参观见学</source>
        <translation>Study visit</translation>
    </message>
    <message>
        <source>双击或按回车到那一处去改。</source>
        <translation>Double-click or press Enter to go there.</translation>
    </message>
    <message>
        <source>双方围绕{lanes}开展共建。</source>
        <translation>The parties work together on: {lanes}.</translation>
    </message>
    <message>
        <source>双重组织生活</source>
        <translation>Double organisational life</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>反对{n}票</source>
        <translation>{n} against</translation>
    </message>
    <message>
        <source>反映日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>反馈人</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>反馈时间、方式、对象</source>
        <translation>Told when, how and whom</translation>
    </message>
    <message>
        <source>反馈满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>发出票</source>
        <translation>Ballots issued</translation>
    </message>
    <message>
        <source>发出票 {a} 张，多于到会有表决权的 {b} 人。</source>
        <translation>{a} ballots issued, but only {b} with a vote are present.</translation>
    </message>
    <message>
        <source>发出票{n}张</source>
        <translation>{n} ballots issued</translation>
    </message>
    <message>
        <source>发出票：</source>
        <translation>Issued:</translation>
    </message>
    <message>
        <source>发展对象</source>
        <translation>Candidate for membership</translation>
    </message>
    <message>
        <source>发布平台</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>取出全部资料</source>
        <translation>Take everything out</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消事项</source>
        <translation>Item dropped</translation>
    </message>
    <message>
        <source>取消完成阶段“{name}”</source>
        <translation>Take back stage &quot;{name}&quot; being done</translation>
    </message>
    <message>
        <source>取消的事项请写一句原因。</source>
        <translation>A cancelled item needs a short reason.</translation>
    </message>
    <message>
        <source>取消这个收藏的筛选</source>
        <translation>Remove this saved search</translation>
    </message>
    <message>
        <source>受到处分或批评</source>
        <translation>Was punished or criticised</translation>
    </message>
    <message>
        <source>受到表彰</source>
        <translation>Was commended</translation>
    </message>
    <message>
        <source>受留党察看处分</source>
        <translation>On Party probation as a penalty</translation>
    </message>
    <message>
        <source>口头表决</source>
        <translation>Voice vote</translation>
    </message>
    <message>
        <source>另一家</source>
        <translation>Other enterprise</translation>
    </message>
    <message>
        <source>另外指定的字词</source>
        <translation>Further words you named</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as...</translation>
    </message>
    <message>
        <source>另有 {n} 条</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>另有 {n} 栏两家相同，不用选。</source>
        <translation>{n} more fields are the same in both.</translation>
    </message>
    <message>
        <source>另有 {n} 次学习没有填学时，未计入。</source>
        <translation>{n} more study events have no hours and are not counted.</translation>
    </message>
    <message>
        <source>另有 {n} 项，见月度安排表</source>
        <translation>{n} more: see the month table</translation>
    </message>
    <message>
        <source>另有{n}条不公开企业名称的供需，未列入本档案。</source>
        <translation>{n} more supplies or demands keep the enterprise&apos;s name private and are not listed in this file.</translation>
    </message>
    <message>
        <source>另选空行</source>
        <translation>Empty rows for other names</translation>
    </message>
    <message>
        <source>只供谈话人事先看，不交给谈话对象；谈完收回或销毁。</source>
        <translation>For the talker to read beforehand, not for the talk partner; take it back or destroy it afterwards.</translation>
    </message>
    <message>
        <source>只取含这些字的记录</source>
        <translation>only records that have these words</translation>
    </message>
    <message>
        <source>只填空白</source>
        <translation>Fill blanks only</translation>
    </message>
    <message>
        <source>只差地区或公司形式</source>
        <translation>names differ in region or legal form only</translation>
    </message>
    <message>
        <source>只显示这类活动要填的项</source>
        <translation>Show only what this kind asks for</translation>
    </message>
    <message>
        <source>只有支委之间、支委与党员、党员之间的谈话能按名册计算覆盖。</source>
        <translation>Coverage can be told from the roster only between committee members, committee and members, and members.</translation>
    </message>
    <message>
        <source>只有谈话和意见建议有编号，请用 --uid 或 --words</source>
        <translation>only talks and opinions have numbers; use --uid or --words</translation>
    </message>
    <message>
        <source>只用于比例</source>
        <translation>For a share only</translation>
    </message>
    <message>
        <source>只留在这条记录里：不进台账和任何导出，也不能转成意见建议；谈话记录表要打印时勾选才带上。</source>
        <translation>Stays in this record only: it enters no ledger and no export and cannot become an opinion or suggestion; the talk form carries it only when that is ticked for the one print.</translation>
    </message>
    <message>
        <source>只登记已公开发布的材料。未公开的文件连标题和文号也不要录入本软件。</source>
        <translation>Only published documents are registered. Of one that is not public, enter neither title nor number into this program.</translation>
    </message>
    <message>
        <source>只看了，没有写入。</source>
        <translation>Only looked, nothing written.</translation>
    </message>
    <message>
        <source>只看，不写</source>
        <translation>look only, write nothing</translation>
    </message>
    <message>
        <source>只记时间、操作人和谈话编号，不记内容。停留两秒算查看；命令行的导出和打印也记在这里。可查看全部谈话的人看到全部记录，别人只看到自己的。</source>
        <translation>Time, operator and number of the talk only, never its words. Two seconds on the screen count as viewed; the command line&apos;s exports and papers stand here too. Who may see all talks sees the whole log, others their own part.</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>只读打开</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>只读打开：可以查看和打印，不能修改。</source>
        <translation>Opened read-only: view and print, but not change.</translation>
    </message>
    <message>
        <source>只读；要改请用“补正”，写明理由，随记录一起打印。</source>
        <translation>Read-only. To change it, use &quot;Correct&quot; and give a reason, which is printed with it.</translation>
    </message>
    <message>
        <source>叫“{name}”的{label}有 {n} 条。</source>
        <translation>There are {n} records named &quot;{name}&quot;: {label}.</translation>
    </message>
    <message>
        <source>召开民主生活会</source>
        <translation>Democratic-life meeting held</translation>
    </message>
    <message>
        <source>可不计入应到</source>
        <translation>May be left out of the due number</translation>
    </message>
    <message>
        <source>可以不署名。每条意见建议都会登记、答复；署名的，办理结果会当面或电话告知本人。</source>
        <translation>You need not sign. Every opinion is entered and answered; whoever signs is told the outcome in person or by phone.</translation>
    </message>
    <message>
        <source>可以先只读打开，查看和打印；要修改请等对方关闭。确认没有人在用时，可删除“{name}”。</source>
        <translation>You can open it read-only first, to view and print; to change it, wait until it is closed there. If you are sure nobody uses it, &quot;{name}&quot; may be deleted.</translation>
    </message>
    <message>
        <source>可以写几个</source>
        <translation>Several can be given</translation>
    </message>
    <message>
        <source>可查看全部谈话</source>
        <translation>May see all talks</translation>
    </message>
    <message>
        <source>可用时间</source>
        <translation>When available</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>可能重复 {n} 对，先列出最有把握的 {most} 对。</source>
        <translation>Possible duplicates: {n}; the surest {most} are listed.</translation>
    </message>
    <message>
        <source>可能重复 {n} 对，最有把握的在前。</source>
        <translation>Possible duplicates: {n}, the surest first.</translation>
    </message>
    <message>
        <source>可能重复的企业</source>
        <translation>Enterprises that may be duplicates</translation>
    </message>
    <message>
        <source>可见范围</source>
        <translation>Visible to</translation>
    </message>
    <message>
        <source>台账用 --words 筛选，不用 --uid</source>
        <translation>ledgers are filtered by --words, not by --uid</translation>
    </message>
    <message>
        <source>台账的表</source>
        <translation>the records of a ledger</translation>
    </message>
    <message>
        <source>台账要用 --records 指定表</source>
        <translation>a ledger needs --records</translation>
    </message>
    <message>
        <source>各位党委委员：</source>
        <translation>To the members of the Party committee:</translation>
    </message>
    <message>
        <source>各位支部委员：</source>
        <translation>To the members of the branch committee:</translation>
    </message>
    <message>
        <source>各年的共建单位、活动和报道</source>
        <translation>Partners, joint events and reports by year</translation>
    </message>
    <message>
        <source>各方围绕{lanes}开展共建。</source>
        <translation>The parties work together on: {lanes}.</translation>
    </message>
    <message>
        <source>各月工作尚未安排。</source>
        <translation>Nothing is arranged yet.</translation>
    </message>
    <message>
        <source>各月：</source>
        <translation>By month:</translation>
    </message>
    <message>
        <source>各组织的共建单位</source>
        <translation>Partners by unit</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>合并以后：{counts}</source>
        <translation>After the merge: {counts}</translation>
    </message>
    <message>
        <source>合并企业</source>
        <translation>Merge enterprises</translation>
    </message>
    <message>
        <source>合并日期</source>
        <translation>Merged on</translation>
    </message>
    <message>
        <source>合并明细</source>
        <translation>What was moved</translation>
    </message>
    <message>
        <source>合并记录</source>
        <translation>Merged into this one</translation>
    </message>
    <message>
        <source>合并过 {n} 家，分开以后各自的记录各归各位。</source>
        <translation>{n} merged; parted again, each has its own records back.</translation>
    </message>
    <message>
        <source>合并过的</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>合并过的企业</source>
        <translation>Enterprises that were merged</translation>
    </message>
    <message>
        <source>合并这两家…</source>
        <translation>Merge these two…</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>合格票</source>
        <translation>Qualified votes</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合适的供给</source>
        <translation>Supplies that fit</translation>
    </message>
    <message>
        <source>合适的供给都已推荐，见下面的撮合。</source>
        <translation>All fitting supplies have been recommended; see the matches below.</translation>
    </message>
    <message>
        <source>同一个人不能既是谈话人又是谈话对象（{n} 人）。</source>
        <translation>The same person cannot be both talker and talk partner ({n} people).</translation>
    </message>
    <message>
        <source>同义产品词</source>
        <comment>list</comment>
        <translation>Product synonyms</translation>
    </message>
    <message>
        <source>同义产品词</source>
        <translation>Product synonym group</translation>
    </message>
    <message>
        <source>同义词</source>
        <translation>Synonyms</translation>
    </message>
    <message>
        <source>同在 {n} 个分会或专门委员会</source>
        <translation>In {n} branch associations or committees together</translation>
    </message>
    <message>
        <source>同在{place}</source>
        <translation>Both in {place}</translation>
    </message>
    <message>
        <source>同属一个分会</source>
        <translation>Same branch association</translation>
    </message>
    <message>
        <source>同心</source>
        <translation>Tongxin</translation>
    </message>
    <message>
        <source>同心 {version}</source>
        <translation>Tongxin {version}</translation>
    </message>
    <message>
        <source>同心数据文件 (*{ending})</source>
        <translation>Tongxin data file (*{ending})</translation>
    </message>
    <message>
        <source>同心：商会协会党务工作台。tongxin FILE 打开文件。</source>
        <translation>Tongxin: the Party-affairs desk of a chamber of commerce. tongxin FILE opens a file.</translation>
    </message>
    <message>
        <source>名册日期</source>
        <translation>Roster date</translation>
    </message>
    <message>
        <source>名册里的人</source>
        <translation>Person in the roster</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>名称相同</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>名称相近且电话相同</source>
        <translation>similar name and same phone</translation>
    </message>
    <message>
        <source>名称：</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>后勤保障</source>
        <translation>Logistics</translation>
    </message>
    <message>
        <source>后面缺少内容</source>
        <translation>needs a value</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>含不外传内容（仅此一次）</source>
        <translation>With confidential content (this time only)</translation>
    </message>
    <message>
        <source>含双方尚未同意公开的名称，仅供商会内部使用。</source>
        <translation>Holds names not both sides agreed to tell: for use inside the chamber only.</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>启用…</source>
        <translation>Switch on…</translation>
    </message>
    <message>
        <source>启用规定</source>
        <translation>Switch the rule on</translation>
    </message>
    <message>
        <source>告知了谁</source>
        <translation>Who was told</translation>
    </message>
    <message>
        <source>告知人</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>告知对象</source>
        <translation>Told to</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>告知本人</source>
        <translation>Tell the person</translation>
    </message>
    <message>
        <source>告知率 {percent}（应告知 {n} 人次，已告知 {told} 人次）</source>
        <translation>Told {percent} ({told} of {n} to be told)</translation>
    </message>
    <message>
        <source>周</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>周期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>周期后可补开的天数</source>
        <translation>Days of grace after the period</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>哪一家的内容留下</source>
        <translation>Which value stays</translation>
    </message>
    <message>
        <source>商会协会党务工作台</source>
        <translation>The Party-affairs desk of a chamber of commerce</translation>
    </message>
    <message>
        <source>商会协会党务工作台：离线使用，一个文件，一次填写，处处可用。</source>
        <translation>The Party-affairs desk of a chamber of commerce: offline, one file, typed once, used everywhere.</translation>
    </message>
    <message>
        <source>四个一起</source>
        <translation>Four togethers</translation>
    </message>
    <message>
        <source>四个一起落实表</source>
        <translation>Sheet of the four checks</translation>
    </message>
    <message>
        <source>四个环节中，{n} 个已做并有佐证。</source>
        <translation>{n} of the four checks are done and proven.</translation>
    </message>
    <message>
        <source>四分之三</source>
        <translation>three quarters</translation>
    </message>
    <message>
        <source>四联</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>四联/五个一</source>
        <translation>Lanes/five ones</translation>
    </message>
    <message>
        <source>四联覆盖</source>
        <translation>Lanes covered</translation>
    </message>
    <message>
        <source>四联覆盖情况</source>
        <translation>Lanes covered</translation>
    </message>
    <message>
        <source>四项内容</source>
        <translation>Four strands</translation>
    </message>
    <message>
        <source>回到列表</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>回应</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>回应与后续</source>
        <translation>Answer and follow-up</translation>
    </message>
    <message>
        <source>回应与承诺</source>
        <translation>Answer and promise</translation>
    </message>
    <message>
        <source>回应或落实</source>
        <translation>Answer or carry out</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>回收站…</source>
        <translation>Bin...</translation>
    </message>
    <message>
        <source>回收站是空的。</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>回收站里有同一条（{day} 删除）：可以恢复、作为新的导入，或不导入。</source>
        <translation>The same one lies in the recycle bin (deleted {day}): restore it, import it as new, or leave it out.</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Revisit</translation>
    </message>
    <message>
        <source>回访情况</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>回访要由办理人以外的人来做，请换一位回访人。</source>
        <translation>Somebody other than the handler must revisit; choose another person.</translation>
    </message>
    <message>
        <source>困难</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>困难同志或企业</source>
        <translation>Whose difficulty</translation>
    </message>
    <message>
        <source>困难帮扶率</source>
        <translation>Difficulties helped with</translation>
    </message>
    <message>
        <source>困难情况</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>图例：{all}。已开的写明日期。</source>
        <translation>Key: {all}. What is done has its date.</translation>
    </message>
    <message>
        <source>图例：{all}。数字是几项，逾期的写明是哪一项。</source>
        <translation>Key: {all}. Figures count them; what is late is named.</translation>
    </message>
    <message>
        <source>图片 (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>在“{unit}”{year} 年新建草案，照搬 {n} 项中勾选的 {chosen} 项。</source>
        <translation>A draft for &quot;{unit}&quot; {year} is made with the {chosen} ticked of {n} items.</translation>
    </message>
    <message>
        <source>在任联系人</source>
        <translation>Contact in office</translation>
    </message>
    <message>
        <source>在会</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>在全部记录里查找：汉字、拼音、首字母、号码</source>
        <translation>search all records: words, pinyin, initials, numbers</translation>
    </message>
    <message>
        <source>在列表中显示全部{label}</source>
        <translation>Show all in the list: {label}</translation>
    </message>
    <message>
        <source>在列表里选一条，或新建一条。</source>
        <translation>Choose one in the list, or create one.</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>地区相同</source>
        <translation>Same region</translation>
    </message>
    <message>
        <source>地区相近：{place}</source>
        <translation>Near by: {place}</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>地址和其他</source>
        <translation>Address and more</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>地点：</source>
        <translation>Place:</translation>
    </message>
    <message>
        <source>地点：{value}</source>
        <translation>place: {value}</translation>
    </message>
    <message>
        <source>场地</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>基本合格</source>
        <translation>Basically qualified</translation>
    </message>
    <message>
        <source>基本合格票</source>
        <translation>Basically qualified votes</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>基本情况和内容</source>
        <translation>Facts and content</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>填写说明</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>填好名称、类型、组织和开始时间后，这里自动列出应到人员。</source>
        <translation>Once name, type, unit and start are filled in, those due to attend are listed here.</translation>
    </message>
    <message>
        <source>填表人：</source>
        <translation>Filled in by:</translation>
    </message>
    <message>
        <source>填表日期</source>
        <translation>Filled in on</translation>
    </message>
    <message>
        <source>增改词条…</source>
        <translation>Edit this list…</translation>
    </message>
    <message>
        <source>处数</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份到…</source>
        <translation>Back up to...</translation>
    </message>
    <message>
        <source>备份并归并…</source>
        <translation>Back up and condense…</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>备份时再选</source>
        <translation>Chosen at each backup</translation>
    </message>
    <message>
        <source>备份是整个资料文件，谈话里不外传的内容也在里面：和资料文件一样保管，不要当作报送材料交出去。</source>
        <translation>A backup is the whole data file, with what talks keep confidential: keep it as you keep the data file, and never hand it in as a report.</translation>
    </message>
    <message>
        <source>备份没有写成。</source>
        <translation>The backup was not written.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>复审</source>
        <translation>Second review</translation>
    </message>
    <message>
        <source>复审日期</source>
        <translation>Second review on</translation>
    </message>
    <message>
        <source>复开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>外出半年以上按规定应转而未转组织关系</source>
        <translation>Away over half a year without the transfer due</translation>
    </message>
    <message>
        <source>外出学习</source>
        <translation>Away for study</translation>
    </message>
    <message>
        <source>外请主讲</source>
        <translation>Invited speaker</translation>
    </message>
    <message>
        <source>外请主讲人</source>
        <translation>Invited speaker</translation>
    </message>
    <message>
        <source>多少天没有动静算“签而未动”</source>
        <translation>Quiet days after which an agreement sleeps</translation>
    </message>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>大字模式</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>大学专科</source>
        <translation>Junior college</translation>
    </message>
    <message>
        <source>大学本科</source>
        <translation>Bachelor&apos;s programme</translation>
    </message>
    <message>
        <source>大小（字节）</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>失效</source>
        <translation>End of force</translation>
    </message>
    <message>
        <source>失联</source>
        <translation>Out of contact</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>如：一支</source>
        <translation>e.g. B1</translation>
    </message>
    <message>
        <source>如：合作银行、上级批复、本人补充材料</source>
        <translation>e.g. the bank, approval from above, papers from the person</translation>
    </message>
    <message>
        <source>如：支部党员大会</source>
        <translation>e.g. members&apos; meeting</translation>
    </message>
    <message>
        <source>如：春节</source>
        <translation>e.g. Spring Festival</translation>
    </message>
    <message>
        <source>如：汉族</source>
        <translation>e.g. Han</translation>
    </message>
    <message>
        <source>如：浙江宁波</source>
        <translation>e.g. Ningbo, Zhejiang</translation>
    </message>
    <message>
        <source>如：第十一条</source>
        <translation>e.g. Art. 11</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>姓名、与谈话的联系、原话、会员企业，以及修改历史、回收站和草稿里的这些内容都会清除，不能撤销；以前的备份和已打印的纸不会改变。</source>
        <translation>Name, link to the talk, quote and enterprise are cleared, also in the history, the recycle bin and drafts; this cannot be undone. Earlier backups and printed papers stay as they are.</translation>
    </message>
    <message>
        <source>姓名或事项</source>
        <translation>Name or matter</translation>
    </message>
    <message>
        <source>姓名或单位</source>
        <translation>Name or unit</translation>
    </message>
    <message>
        <source>姓名换成身份，不外传的内容一律不在文件里。程序只认得名册、企业和联系人里的名字，其他能让人认出来的话，请自己再看一遍。</source>
        <translation>Names become roles, and the private strand is never in the file. Only names in the roster, of enterprises and contacts are known: read it once more for anything else that tells who it is.</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Committee members</translation>
    </message>
    <message>
        <source>委员候选人多出的比例</source>
        <translation>Surplus of committee candidates</translation>
    </message>
    <message>
        <source>媒体名称</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>字体放大四分之一，不用重启</source>
        <translation>Type a quarter larger, without a restart</translation>
    </message>
    <message>
        <source>存为附加栏目：{names}。</source>
        <translation>Kept as extra fields: {names}.</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Shortcomings</translation>
    </message>
    <message>
        <source>学习</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>学习 {n} 次</source>
        <translation>Studied {n} times</translation>
    </message>
    <message>
        <source>学习期限</source>
        <translation>Study by</translation>
    </message>
    <message>
        <source>学习材料</source>
        <translation>Study material</translation>
    </message>
    <message>
        <source>学习材料</source>
        <comment>list</comment>
        <translation>Study materials</translation>
    </message>
    <message>
        <source>学习材料和学时</source>
        <translation>Study materials and hours</translation>
    </message>
    <message>
        <source>学习秘书</source>
        <translation>Study secretary</translation>
    </message>
    <message>
        <source>学习组组长</source>
        <translation>Study group leader</translation>
    </message>
    <message>
        <source>学习过的活动</source>
        <translation>Studied at</translation>
    </message>
    <message>
        <source>学于 {days}</source>
        <translation>Studied on {days}</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Class hours</translation>
    </message>
    <message>
        <source>学时表</source>
        <translation>Study hours</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>安排{count}项，已完成{done}项</source>
        <translation>{count} items arranged, {done} done</translation>
    </message>
    <message>
        <source>安排状态</source>
        <translation>Status of arrangement</translation>
    </message>
    <message>
        <source>完好。</source>
        <translation>Whole.</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>完成标准</source>
        <translation>Done when</translation>
    </message>
    <message>
        <source>完成标准/成果</source>
        <translation>Done when / outcome</translation>
    </message>
    <message>
        <source>完成标准：{value}</source>
        <translation>done when: {value}</translation>
    </message>
    <message>
        <source>完成阶段“{name}”</source>
        <translation>Stage &quot;{name}&quot; done</translation>
    </message>
    <message>
        <source>完成（再按取消）</source>
        <translation>Done (again: not done)</translation>
    </message>
    <message>
        <source>定不下日期时填</source>
        <translation>where the day is not known</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>定稿“{title}”</source>
        <translation>Make &quot;{title}&quot; final</translation>
    </message>
    <message>
        <source>定稿…</source>
        <translation>Make final…</translation>
    </message>
    <message>
        <source>定稿后退回草稿修改。理由：{reason}（{when}）</source>
        <translation>Put back to draft after it was final. Reason: {reason} ({when})</translation>
    </message>
    <message>
        <source>定稿日期</source>
        <translation>Made final on</translation>
    </message>
    <message>
        <source>定稿：{day}</source>
        <translation>Final: {day}</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>those present</translation>
    </message>
    <message>
        <source>实到 {n}</source>
        <translation>Present {n}</translation>
    </message>
    <message>
        <source>实到/应到</source>
        <translation>Present/due</translation>
    </message>
    <message>
        <source>实到人数</source>
        <translation>Number present</translation>
    </message>
    <message>
        <source>审批人：</source>
        <translation>Approved by:</translation>
    </message>
    <message>
        <source>审核人（书记）：</source>
        <translation>Checked by (secretary):</translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>客户端</source>
        <translation>App</translation>
    </message>
    <message>
        <source>宣传</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>宣传委员</source>
        <translation>Publicity member</translation>
    </message>
    <message>
        <source>宣传报道</source>
        <comment>list</comment>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>宣传报道</source>
        <translation>Publicity item</translation>
    </message>
    <message>
        <source>宣传报道数</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>宣传报道登记表</source>
        <translation>Publicity register</translation>
    </message>
    <message>
        <source>宣传联动</source>
        <translation>Joint publicity</translation>
    </message>
    <message>
        <source>家庭变故或困难</source>
        <translation>Family misfortune or hardship</translation>
    </message>
    <message>
        <source>对应计划事项</source>
        <translation>Plan item</translation>
    </message>
    <message>
        <source>对方联系人</source>
        <translation>Contact at the partner</translation>
    </message>
    <message>
        <source>对照{day}批准的第{n}版，共{count}处调整。该版内容摘要值（SHA-256）：{digest}</source>
        <translation>Against version {n} approved on {day}: {count} changes. Digest of that version (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>对谁的意见</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>对象人数</source>
        <translation>Partners (number)</translation>
    </message>
    <message>
        <source>导入 {n} 条</source>
        <translation>Import {n}</translation>
    </message>
    <message>
        <source>导入{label}</source>
        <translation>Import: {label}</translation>
    </message>
    <message>
        <source>导入“{name}”</source>
        <translation>Import &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import...</translation>
    </message>
    <message>
        <source>导入之后又做了别的修改，请在“编辑”菜单里逐步撤销。</source>
        <translation>Other changes were made after the import; please undo them one by one in the Edit menu.</translation>
    </message>
    <message>
        <source>导入到</source>
        <translation>Import into</translation>
    </message>
    <message>
        <source>导入已撤销，资料和导入前一样。</source>
        <translation>The import was undone; your data is as before.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>导出{label}</source>
        <translation>Export {label}</translation>
    </message>
    <message>
        <source>导出为 CSV…</source>
        <translation>Export as CSV...</translation>
    </message>
    <message>
        <source>导出为 Excel…</source>
        <translation>Export as Excel...</translation>
    </message>
    <message>
        <source>导出或导入</source>
        <translation>Export or import</translation>
    </message>
    <message>
        <source>封面、目录、全年记录、到会情况、照片和决议索引，可装订成册。</source>
        <translation>Cover, contents, all records of the year, attendance, photos and an index of decisions, ready to be bound.</translation>
    </message>
    <message>
        <source>将修改 {n} 条</source>
        <translation>{n} will change</translation>
    </message>
    <message>
        <source>将施行</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>小标宋</source>
        <translation>XiaoBiaoSong</translation>
    </message>
    <message>
        <source>小组各位党员：</source>
        <translation>To the members of the group:</translation>
    </message>
    <message>
        <source>小组各位成员：</source>
        <translation>To the members of the study group:</translation>
    </message>
    <message>
        <source>尚无{year}年的放假安排，只按周末标出。</source>
        <translation>The holidays of {year} are not known yet; only weekends are shaded.</translation>
    </message>
    <message>
        <source>尚未学习</source>
        <translation>Not yet studied</translation>
    </message>
    <message>
        <source>尚未建立</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>尚欠</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>尚缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>尚缺的“五个一”</source>
        <translation>Missing of the five ones</translation>
    </message>
    <message>
        <source>尚缺：{names}</source>
        <translation>Missing: {names}</translation>
    </message>
    <message>
        <source>就是“{title}”</source>
        <translation>The same as &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>届满日期</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>展厅</source>
        <translation>Exhibition hall</translation>
    </message>
    <message>
        <source>展开更多</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>展开清单</source>
        <translation>Show checklist</translation>
    </message>
    <message>
        <source>展示墙</source>
        <translation>Display wall</translation>
    </message>
    <message>
        <source>履约情况</source>
        <translation>How it is kept</translation>
    </message>
    <message>
        <source>岗位或工作变动</source>
        <translation>Change of post or job</translation>
    </message>
    <message>
        <source>工作任务</source>
        <translation>Task of the plan</translation>
    </message>
    <message>
        <source>工作挫折</source>
        <translation>Setback at work</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>工作日数</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>工作标准</source>
        <comment>list</comment>
        <translation>Norms</translation>
    </message>
    <message>
        <source>工作标准</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>工作表的名称，不写则自动找</source>
        <translation>name of the sheet; found by itself if left out</translation>
    </message>
    <message>
        <source>已 {n} 个工作日</source>
        <translation>{n} working days so far</translation>
    </message>
    <message>
        <source>已 {n} 天</source>
        <translation>{n} days so far</translation>
    </message>
    <message>
        <source>已 {n} 天没有动静</source>
        <translation>Quiet for {n} days</translation>
    </message>
    <message>
        <source>已{what}，按 Ctrl+Z 可一次撤销。</source>
        <translation>Done: {what}. Ctrl+Z takes it all back.</translation>
    </message>
    <message>
        <source>已{what}，按 Ctrl+Z 可撤销。</source>
        <translation>Done: {what}. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>已{what}，此前的规定接着施行；按 Ctrl+Z 可撤销。</source>
        <translation>Done: {what}. The version before goes on; Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>已不在，或不在可见范围</source>
        <translation>gone, or not for you to see</translation>
    </message>
    <message>
        <source>已个人自评</source>
        <translation>Self-appraisal done</translation>
    </message>
    <message>
        <source>已保存 {at}</source>
        <translation>Saved {at}</translation>
    </message>
    <message>
        <source>已保存 {n} 项到 {name}。</source>
        <translation>{n} entries saved to {name}.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>已保存到 {name}。</source>
        <translation>Saved to {name}.</translation>
    </message>
    <message>
        <source>已修改 {n} 条{label}，按 Ctrl+Z 可一次撤销。</source>
        <translation>Changed {n} ({label}). Ctrl+Z takes it back at once.</translation>
    </message>
    <message>
        <source>已做，有佐证</source>
        <translation>Done, with evidence</translation>
    </message>
    <message>
        <source>已做，缺佐证</source>
        <translation>Done, no evidence</translation>
    </message>
    <message>
        <source>已做，缺说明</source>
        <translation>Done, no note</translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>已党员互评</source>
        <translation>Mutual review done</translation>
    </message>
    <message>
        <source>已公开发布</source>
        <translation>Open to the public</translation>
    </message>
    <message>
        <source>已减员</source>
        <translation>No longer a member</translation>
    </message>
    <message>
        <source>已分办</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>已分开</source>
        <translation>Parted again</translation>
    </message>
    <message>
        <source>已分开，有 {n} 处保持合并后的样子：</source>
        <translation>Parted. {n} things stay as they were after the merge:</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已办 {held}/{agreed}</source>
        <translation>{held}/{agreed} held</translation>
    </message>
    <message>
        <source>已办/计划，▲ 逾期，+ 计划外</source>
        <translation>done/planned, ▲ late, + outside the plan</translation>
    </message>
    <message>
        <source>已办工作日</source>
        <translation>Working days open</translation>
    </message>
    <message>
        <source>已办成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已办结 {n} 条，未办结 {open} 条</source>
        <translation>{n} closed, {open} open</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已取消的事项写明：{reason}</source>
        <translation>The cancelled items say: {reason}</translation>
    </message>
    <message>
        <source>已取消，资料没有改动。</source>
        <translation>Cancelled; your data is unchanged.</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>已合并，{n} 条记录一并转入。在企业页的“合并记录”里随时可以再分开。</source>
        <translation>Merged; {n} records moved along. They can be parted at any time on the page of the enterprise.</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>已回应</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已回应 {n} 条</source>
        <translation>{n} answered</translation>
    </message>
    <message>
        <source>已回访</source>
        <translation>Revisited</translation>
    </message>
    <message>
        <source>已备份到 {name}。</source>
        <translation>Backed up to {name}.</translation>
    </message>
    <message>
        <source>已备份并核对：{name}。</source>
        <translation>Backed up and checked: {name}.</translation>
    </message>
    <message>
        <source>已存内容不同时</source>
        <translation>Where kept values differ</translation>
    </message>
    <message>
        <source>已存的内容与表里不同时：不导入这一行、用表里的、只填空白、保留原值</source>
        <translation>where kept values differ: leave the row out, use the sheet&apos;s, fill blanks only, keep them</translation>
    </message>
    <message>
        <source>已存的资料完好；要修改请关闭后重新打开。</source>
        <translation>What is stored is whole; to make changes, please close and open again.</translation>
    </message>
    <message>
        <source>已存的资料完好；请先腾出磁盘空间，再按 Ctrl+S 保存。</source>
        <translation>What is stored is whole; please free some disk space, then press Ctrl+S to save.</translation>
    </message>
    <message>
        <source>已存的资料完好；请另存到可写的位置再打开。</source>
        <translation>What is stored is whole; please save to a place that can be written, then open it there.</translation>
    </message>
    <message>
        <source>已存的资料完好；请把文件放到可写的文件夹再打开。</source>
        <translation>What is stored is whole; please put the file into a folder that can be written, then open it.</translation>
    </message>
    <message>
        <source>已存的资料完好；请稍等片刻再试，或先关闭另一个程序。</source>
        <translation>What is stored is whole; please try again in a moment, or close the other program first.</translation>
    </message>
    <message>
        <source>已存的资料完好；请腾出空间后再试。</source>
        <translation>What is stored is whole; please free some space and try again.</translation>
    </message>
    <message>
        <source>已学学时</source>
        <translation>Hours studied</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已定日期</source>
        <translation>Date set</translation>
    </message>
    <message>
        <source>已定稿</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>已定稿的记录退回草稿后可以修改；退回的日期和理由会留在记录上，也会打印。</source>
        <translation>Put back to draft, a final record can be changed. The day and the reason stay on the record and are printed.</translation>
    </message>
    <message>
        <source>已对接</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>已导入 {n} 条{label}。</source>
        <translation>{n} records imported: {label}.</translation>
    </message>
    <message>
        <source>已导入 {n} 条，可以在窗口里撤销。</source>
        <translation>{n} records imported; they can be undone in the window.</translation>
    </message>
    <message>
        <source>已导出 {n} 条到 {name}。</source>
        <translation>{n} records exported to {name}.</translation>
    </message>
    <message>
        <source>已并入 {number}，一并办理；下面是并案以前在这一条上的记录。</source>
        <translation>Merged into {number} and handled there; below is what was recorded here before.</translation>
    </message>
    <message>
        <source>已开</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已开展</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已开的会</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>已引荐</source>
        <translation>Introduced</translation>
    </message>
    <message>
        <source>已归并 {n} 次谈话。</source>
        <translation>{n} talks condensed.</translation>
    </message>
    <message>
        <source>已恢复 {time} 未存完的内容。</source>
        <translation>Recovered what was not stored at {time}.</translation>
    </message>
    <message>
        <source>已恢复 {time} 未存完的内容；这条记录在那以后又改过，请核对。</source>
        <translation>Recovered what was not stored at {time}; the record was changed since, please check.</translation>
    </message>
    <message>
        <source>已恢复“{title}”。</source>
        <translation>&quot;{title}&quot; restored.</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已批准第{n}版，共冻结 {count} 份 PDF。</source>
        <translation>Version {n} approved, {count} PDFs frozen.</translation>
    </message>
    <message>
        <source>已把 {n} 条并入 {number}，按 Ctrl+Z 可撤销。</source>
        <translation>{n} merged into {number}; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已把“{name}”分开，按 Ctrl+Z 可撤销。</source>
        <translation>Parted &quot;{name}&quot;. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已拆出，各条恢复原样；按 Ctrl+Z 可撤销。</source>
        <translation>Parted, each as it was; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已排</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>已推荐</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>已推荐给这些需求</source>
        <translation>Recommended for these demands</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>已收藏“{name}”，在侧栏里。</source>
        <translation>&quot;{name}&quot; is saved in the sidebar.</translation>
    </message>
    <message>
        <source>已改为匿名，能认出本人的内容都已清除。</source>
        <translation>Now anonymous; whatever could tell who it was is cleared.</translation>
    </message>
    <message>
        <source>已有的附件没有变化；视频请存放在别处，在备注里写明位置。</source>
        <translation>The attachments are unchanged; please keep videos elsewhere and note the place.</translation>
    </message>
    <message>
        <source>已有的附件没有变化；请检查这个文件后再添加。</source>
        <translation>The attachments are unchanged; please check this file before adding it again.</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>已添加 {n} 个文件，{size}。</source>
        <translation>{n} files added, {size}.</translation>
    </message>
    <message>
        <source>已添加 {n} 个文件；照片已缩小，{before} → {after}。</source>
        <translation>{n} files added; photos made smaller, {before} → {after}.</translation>
    </message>
    <message>
        <source>已用恢复码打开，登入已关闭。</source>
        <translation>Opened with the recovery code; sign-in is off now.</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>已移除{label}“{title}”，按 Ctrl+Z 放回。</source>
        <translation>{label} &quot;{title}&quot; removed; Ctrl+Z puts it back.</translation>
    </message>
    <message>
        <source>已签约</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>已经回应和落实的</source>
        <translation>Answered and carried through</translation>
    </message>
    <message>
        <source>已落实</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>已落实或说明 {n} 条</source>
        <translation>{n} carried out or explained</translation>
    </message>
    <message>
        <source>已记为{kind} {number}，按 Ctrl+Z 可撤销。</source>
        <translation>Recorded as {kind} {number}; Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>已记为任务 {number}，按 Ctrl+Z 可撤销。</source>
        <translation>Kept as task {number}. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>已记入下面的撮合，可继续引荐、洽谈。</source>
        <translation>Entered below as a match; go on to introduce and talk.</translation>
    </message>
    <message>
        <source>已设 PIN</source>
        <translation>PIN set</translation>
    </message>
    <message>
        <source>已调</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>已调整</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>已超期 {n} 天</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>已转出</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>已达标</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>已过期 {n} 天</source>
        <translation>Expired {n} days ago</translation>
    </message>
    <message>
        <source>已过期{n}天</source>
        <translation>Over for {n} days</translation>
    </message>
    <message>
        <source>已进入届满前 {n} 个月，还有 {days} 天</source>
        <translation>Within {n} months of the end, {days} days left</translation>
    </message>
    <message>
        <source>已退会</source>
        <translation>Left the association</translation>
    </message>
    <message>
        <source>已送去打印，共 {n} 页。</source>
        <translation>Sent to the printer, {n} pages.</translation>
    </message>
    <message>
        <source>已选 {n} 件</source>
        <translation>{n} selected</translation>
    </message>
    <message>
        <source>已重做：{what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>帮扶</source>
        <translation>Help given</translation>
    </message>
    <message>
        <source>帮扶中</source>
        <translation>Being helped</translation>
    </message>
    <message>
        <source>帮扶人</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>帮扶情况</source>
        <translation>Help given</translation>
    </message>
    <message>
        <source>帮扶进展</source>
        <translation>State of the help</translation>
    </message>
    <message>
        <source>常态化抓好理论武装</source>
        <translation>Theory: keep minds armed</translation>
    </message>
    <message>
        <source>常态化推进党建与业务深度融合</source>
        <translation>Integration: Party work and business</translation>
    </message>
    <message>
        <source>常态化落实党建制度</source>
        <translation>Party rules: carry them out</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>年历</source>
        <translation>Year planner</translation>
    </message>
    <message>
        <source>年历（A3）</source>
        <translation>Wall plan (A3)</translation>
    </message>
    <message>
        <source>年历（两张 A4）</source>
        <translation>Wall plan (two A4)</translation>
    </message>
    <message>
        <source>年年有计划、月月有安排、次次有主题，没有空缺。</source>
        <translation>A plan every year, an arrangement every month, a theme every time: no gaps.</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年度主题</source>
        <translation>Theme of the year</translation>
    </message>
    <message>
        <source>年度材料</source>
        <translation>Papers of a year</translation>
    </message>
    <message>
        <source>年度材料…</source>
        <translation>Papers of a year…</translation>
    </message>
    <message>
        <source>年度计划</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>年度计划</source>
        <comment>list</comment>
        <translation>Year plans</translation>
    </message>
    <message>
        <source>年度计划表</source>
        <translation>Year plan as a table</translation>
    </message>
    <message>
        <source>年度计划（公文）</source>
        <translation>Year plan (official text)</translation>
    </message>
    <message>
        <source>年度，不写则为今年</source>
        <translation>the year, this one if not given</translation>
    </message>
    <message>
        <source>年老体弱卧床不起或长期患病生活不能自理</source>
        <translation>Bedridden or long ill without self-care</translation>
    </message>
    <message>
        <source>并入企业的代码</source>
        <translation>Code of the merged one</translation>
    </message>
    <message>
        <source>并入的一家：{counts}</source>
        <translation>The one that goes: {counts}</translation>
    </message>
    <message>
        <source>并入的企业</source>
        <translation>Enterprise merged into it</translation>
    </message>
    <message>
        <source>并入：{name}</source>
        <translation>Goes: {name}</translation>
    </message>
    <message>
        <source>并排合并…</source>
        <translation>Side by side…</translation>
    </message>
    <message>
        <source>并案</source>
        <comment>act</comment>
        <translation>Merge</translation>
    </message>
    <message>
        <source>并案</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>并案 {n} 条</source>
        <translation>case of {n}</translation>
    </message>
    <message>
        <source>并案 {n} 条，由 {number} 主办</source>
        <translation>Case of {n}, led by {number}</translation>
    </message>
    <message>
        <source>并案…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>并案于</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>并案以后只办一条，办理记录记在它名下；每一条的提出人都还要逐一告知。随时可以拆开，各条恢复原样。</source>
        <translation>Once merged, only one is worked on and takes the steps; every voice of each still has to be told. The case can be parted at any time, each as it was.</translation>
    </message>
    <message>
        <source>并案的各条</source>
        <translation>Items of the case</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>应为 {whole} 位，现在是 {n} 位。</source>
        <translation>It should have {whole} characters; now it has {n}.</translation>
    </message>
    <message>
        <source>应于 {day} 前</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>应于 {day} 前办</source>
        <translation>Due by {day}</translation>
    </message>
    <message>
        <source>应于 {day} 前办，逾期 {n} 天</source>
        <translation>Due by {day}, {n} days late</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>those due</translation>
    </message>
    <message>
        <source>应到 {n}</source>
        <translation>Due {n}</translation>
    </message>
    <message>
        <source>应到{due}人，实到{there}人</source>
        <translation>{due} due, {there} present</translation>
    </message>
    <message>
        <source>应到{due}人，实到{there}人，请假{leave}人，缺席{absent}人，列席{observers}人</source>
        <translation>{due} due, {there} present, {leave} on leave, {absent} absent, {observers} observers</translation>
    </message>
    <message>
        <source>应到人员</source>
        <translation>Everybody due</translation>
    </message>
    <message>
        <source>应到人数</source>
        <translation>Number due</translation>
    </message>
    <message>
        <source>应到会人员</source>
        <translation>Everybody due</translation>
    </message>
    <message>
        <source>应到次数</source>
        <translation>Times due</translation>
    </message>
    <message>
        <source>应办日期</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>应在 {day} 前</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>应学习的组织</source>
        <translation>Units to study it</translation>
    </message>
    <message>
        <source>应学学时</source>
        <translation>Hours due</translation>
    </message>
    <message>
        <source>应开会议</source>
        <translation>Required meetings</translation>
    </message>
    <message>
        <source>座谈会</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>建立样例协会文件</source>
        <translation>make the file of the sample association</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>建议落实率</source>
        <translation>Suggestions carried through</translation>
    </message>
    <message>
        <source>建议落实率 {n}%</source>
        <translation>{n}% of suggestions carried through</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>开展情况</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>开展过的共建单位数</source>
        <translation>Partners it was held with</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>弃权{n}票</source>
        <translation>{n} abstaining</translation>
    </message>
    <message>
        <source>引荐日期</source>
        <translation>Introduced on</translation>
    </message>
    <message>
        <source>张数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>归并</source>
        <translation>Condensed</translation>
    </message>
    <message>
        <source>归并 {n} 次谈话？不能撤销。</source>
        <translation>Condense {n} talks? This cannot be undone.</translation>
    </message>
    <message>
        <source>归并…</source>
        <translation>Condense…</translation>
    </message>
    <message>
        <source>归并以后只留日期、组织、关系、方式、事由和人数；姓名、谈话内容、不外传的内容、修改历史、草稿和查找用的文字都彻底删去，不能撤销。还有未办结意见建议的谈话不在其中。此前的备份里仍有原文，请按保管规定处理。</source>
        <translation>Once condensed, only day, unit, relation, manner, occasion and numbers stay; names, what was said, the private strand, history, drafts and search text are deleted for good, without undo. Talks with items still open are not among them. Earlier copies of the file still hold the words: treat those as your rules say.</translation>
    </message>
    <message>
        <source>归并保存期满的谈话</source>
        <translation>Condense talks whose time is over</translation>
    </message>
    <message>
        <source>归并前</source>
        <translation>before-condensing</translation>
    </message>
    <message>
        <source>归并日期</source>
        <translation>Condensed on</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>归档编号</source>
        <translation>Archive number</translation>
    </message>
    <message>
        <source>当天不在本组织花名册上，请核对，或改为列席：{who}。</source>
        <translation>Not on the roster that day; check, or mark as observer: {who}.</translation>
    </message>
    <message>
        <source>当日</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>当月没有安排</source>
        <translation>Nothing arranged in the month</translation>
    </message>
    <message>
        <source>当月计划里的事项，点一下就关联：</source>
        <translation>Plan items of the month; click to link:</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>录入节假日</source>
        <translation>Enter holidays</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>形式（党建+）</source>
        <translation>Method (Party-building+)</translation>
    </message>
    <message>
        <source>形式：{value}</source>
        <translation>form: {value}</translation>
    </message>
    <message>
        <source>往年不再提出建议。</source>
        <translation>No proposals for earlier years.</translation>
    </message>
    <message>
        <source>征求对象</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <source>征求意见表</source>
        <translation>Opinion form</translation>
    </message>
    <message>
        <source>征集中</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>待决定</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>待办的意见建议</source>
        <translation>Opinions to do</translation>
    </message>
    <message>
        <source>待办结</source>
        <translation>To close</translation>
    </message>
    <message>
        <source>待告知</source>
        <translation>To tell</translation>
    </message>
    <message>
        <source>待回应</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>待回应 {n} 条</source>
        <translation>{n} to answer</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>To revisit</translation>
    </message>
    <message>
        <source>待回访办结</source>
        <translation>To revisit and close</translation>
    </message>
    <message>
        <source>待完成</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>待帮扶</source>
        <translation>To help</translation>
    </message>
    <message>
        <source>待开</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>待开展</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>待改正的行</source>
        <translation>Rows to correct</translation>
    </message>
    <message>
        <source>待整改</source>
        <translation>To rectify</translation>
    </message>
    <message>
        <source>待落实</source>
        <translation>To carry out</translation>
    </message>
    <message>
        <source>待落实 {n} 条</source>
        <translation>{n} to carry out</translation>
    </message>
    <message>
        <source>微信公众号</source>
        <translation>WeChat account</translation>
    </message>
    <message>
        <source>微博</source>
        <translation>Weibo</translation>
    </message>
    <message>
        <source>微型</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>忘了 PIN？</source>
        <translation>Forgot the PIN?</translation>
    </message>
    <message>
        <source>怎样改</source>
        <translation>How to change</translation>
    </message>
    <message>
        <source>思想</source>
        <translation>Thoughts</translation>
    </message>
    <message>
        <source>思想政治</source>
        <translation>Ideology and politics</translation>
    </message>
    <message>
        <source>思想方面</source>
        <translation>On ideas</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>总体情况</source>
        <translation>All in all</translation>
    </message>
    <message>
        <source>总体目标</source>
        <translation>Overall aim</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复一条记录时，当时跟着它删除的内容也一起回来。</source>
        <translation>A restored record brings back what was deleted with it.</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>恢复码不对，请核对抄下的那一张。</source>
        <translation>The recovery code is not right; check what was written down.</translation>
    </message>
    <message>
        <source>恢复词条“{label}”</source>
        <translation>Offer the word &quot;{label}&quot; again</translation>
    </message>
    <message>
        <source>恢复默认栏目</source>
        <translation>Restore default columns</translation>
    </message>
    <message>
        <source>恢复：{what}</source>
        <translation>Restore: {what}</translation>
    </message>
    <message>
        <source>患有精神病或不能表达本人意志</source>
        <translation>Mentally ill or unable to express will</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>惯例</source>
        <translation>custom</translation>
    </message>
    <message>
        <source>惯例或地方规定</source>
        <translation>Practice or local rule</translation>
    </message>
    <message>
        <source>惯例，参照{article}</source>
        <translation>custom, after {article}</translation>
    </message>
    <message>
        <source>惯例，参照{source}</source>
        <translation>custom, after {source}</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>意见与任务</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>意见回应率</source>
        <translation>Opinions answered</translation>
    </message>
    <message>
        <source>意见回应率 {n}%</source>
        <translation>{n}% of opinions answered</translation>
    </message>
    <message>
        <source>意见建议</source>
        <translation>Opinion or suggestion</translation>
    </message>
    <message>
        <source>意见建议</source>
        <comment>list</comment>
        <translation>Opinions and suggestions</translation>
    </message>
    <message>
        <source>意见建议 {n} 条</source>
        <translation>{n} opinions</translation>
    </message>
    <message>
        <source>意见建议内容</source>
        <translation>Text of opinion or suggestion</translation>
    </message>
    <message>
        <source>意见建议办理情况统计</source>
        <translation>Statistics of opinions and suggestions</translation>
    </message>
    <message>
        <source>意见建议办理档案</source>
        <translation>Dossier of an item</translation>
    </message>
    <message>
        <source>意见建议台账</source>
        <translation>Opinions and suggestions ledger</translation>
    </message>
    <message>
        <source>意见建议台账（按左边的筛选）…</source>
        <translation>Ledger of items (as filtered)…</translation>
    </message>
    <message>
        <source>意见建议答复汇总</source>
        <translation>Summary of answers</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>我已抄在纸上，收在别人拿不到的地方</source>
        <translation>It is written down and kept where nobody else finds it</translation>
    </message>
    <message>
        <source>我方组织</source>
        <translation>Our unit</translation>
    </message>
    <message>
        <source>我方联系人</source>
        <translation>Our contact</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>所在组织</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>所填的月份只有 {n} 周，请改小。</source>
        <translation>The month given has only {n} weeks; please choose a smaller number.</translation>
    </message>
    <message>
        <source>所属关系</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>所属分会</source>
        <translation>Branch association</translation>
    </message>
    <message>
        <source>所属列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>所属集团</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>所属集团不能是它自己。</source>
        <translation>An enterprise cannot be its own group.</translation>
    </message>
    <message>
        <source>所有人都忘了 PIN 的时候，只有这个恢复码能打开登入窗口。它只显示这一次。</source>
        <translation>When everybody has forgotten the PIN, only this code opens the sign-in window. It is shown this once.</translation>
    </message>
    <message>
        <source>所有共建单位的“五个一”都已齐全。</source>
        <translation>All partners have all five ones.</translation>
    </message>
    <message>
        <source>所有共建活动都有报道。</source>
        <translation>Every joint event has been reported.</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>手机号码</source>
        <translation>Mobile numbers</translation>
    </message>
    <message>
        <source>打勾的词会列出来供选择；停用的不再列出，已经用它的记录不变。</source>
        <translation>Ticked words are offered; a retired one is offered no more, and records that use it stay as they are.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印{label}</source>
        <translation>Print {label}</translation>
    </message>
    <message>
        <source>打印{name}</source>
        <translation>Print {name}</translation>
    </message>
    <message>
        <source>打印“{name}”</source>
        <translation>Print &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>打印“{title}”</source>
        <translation>Print &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>打印“五个一”完成情况</source>
        <translation>Print the five ones</translation>
    </message>
    <message>
        <source>打印供需撮合单</source>
        <translation>Print the match sheet</translation>
    </message>
    <message>
        <source>打印共建协议</source>
        <translation>Print the agreement</translation>
    </message>
    <message>
        <source>打印共建年度报告</source>
        <translation>Print the year report of the partnerships</translation>
    </message>
    <message>
        <source>打印共建档案</source>
        <translation>Print partner file</translation>
    </message>
    <message>
        <source>打印共建活动台账</source>
        <translation>Print the ledger of joint activities</translation>
    </message>
    <message>
        <source>打印关怀帮扶台账</source>
        <translation>Print care ledger</translation>
    </message>
    <message>
        <source>打印典型案例材料</source>
        <translation>Print the dossier of a good case</translation>
    </message>
    <message>
        <source>打印到期与沉睡协议清单</source>
        <translation>Print the list of expiring and sleeping agreements</translation>
    </message>
    <message>
        <source>打印办理档案</source>
        <translation>Print the dossier</translation>
    </message>
    <message>
        <source>打印名册</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>打印学时表</source>
        <translation>Print hours</translation>
    </message>
    <message>
        <source>打印宣传报道登记表</source>
        <translation>Print the publicity register</translation>
    </message>
    <message>
        <source>打印对照这一版的调整表</source>
        <translation>Print the changes since this version</translation>
    </message>
    <message>
        <source>打印应开会议表</source>
        <translation>Print the required meetings</translation>
    </message>
    <message>
        <source>打印归并清单</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>打印征求意见表</source>
        <translation>Print the opinion sheet</translation>
    </message>
    <message>
        <source>打印意见建议台账</source>
        <translation>Print opinions and suggestions ledger</translation>
    </message>
    <message>
        <source>打印意见建议答复汇总</source>
        <translation>Print the summary of answers</translation>
    </message>
    <message>
        <source>打印意见建议统计</source>
        <translation>Print the statistics of items</translation>
    </message>
    <message>
        <source>打印月度安排表</source>
        <translation>Print month table</translation>
    </message>
    <message>
        <source>打印机没有接受这份文件。</source>
        <translation>The printer did not accept this document.</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print checklist</translation>
    </message>
    <message>
        <source>打印空白谈话表</source>
        <translation>Print blank talk form</translation>
    </message>
    <message>
        <source>打印谈话记录表</source>
        <translation>Print talk form</translation>
    </message>
    <message>
        <source>打印这个列表</source>
        <translation>Print this list</translation>
    </message>
    <message>
        <source>打印问题整改台账</source>
        <translation>Print the rectification ledger</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开{view}</source>
        <translation>Open {view}</translation>
    </message>
    <message>
        <source>打开“{name}”</source>
        <translation>Open &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>打开…</source>
        <translation>Open...</translation>
    </message>
    <message>
        <source>打开上次记录</source>
        <translation>Open the last record</translation>
    </message>
    <message>
        <source>打开了登入的文件：操作人的姓名，PIN 另问，或写在环境变量 TONGXIN_PIN 里</source>
        <translation>where sign-in is on: name of the operator; the PIN is asked for, or taken from TONGXIN_PIN</translation>
    </message>
    <message>
        <source>打开别的文件…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>打开文件</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>打开最近一次活动</source>
        <translation>Open the latest event</translation>
    </message>
    <message>
        <source>打开登入</source>
        <translation>Switch sign-in on</translation>
    </message>
    <message>
        <source>打开登入时抄下的恢复码</source>
        <translation>The code written down when sign-in was switched on</translation>
    </message>
    <message>
        <source>打开的是副本，在里面改动不会回到这里。</source>
        <translation>A copy was opened; changes made there do not come back here.</translation>
    </message>
    <message>
        <source>打开组织</source>
        <translation>Open the roster</translation>
    </message>
    <message>
        <source>批准“{title}”（第{n}版）</source>
        <translation>Approve &quot;{title}&quot; (version {n})</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>批准以后没有调整。</source>
        <translation>No changes since it was approved.</translation>
    </message>
    <message>
        <source>批准以后的调整</source>
        <translation>Changes since approval</translation>
    </message>
    <message>
        <source>批准年度计划（第{n}版）</source>
        <translation>Approve the year plan (version {n})</translation>
    </message>
    <message>
        <source>批准并冻结…</source>
        <translation>Approve and freeze…</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>批准时的内容</source>
        <translation>Content as approved</translation>
    </message>
    <message>
        <source>批准的会议或组织</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>批准稿</source>
        <translation>Approved versions</translation>
    </message>
    <message>
        <source>批准稿里有的字没有字体能打印。</source>
        <translation>The approved plan has characters no font can print.</translation>
    </message>
    <message>
        <source>批评和自我批评</source>
        <translation>Criticism and self-criticism</translation>
    </message>
    <message>
        <source>批量修改 {n} 条{label}的“{field}”</source>
        <translation>Change &quot;{field}&quot; of {n} ({label})</translation>
    </message>
    <message>
        <source>批量修改{label}</source>
        <translation>Change many: {label}</translation>
    </message>
    <message>
        <source>批量修改…</source>
        <translation>Change many…</translation>
    </message>
    <message>
        <source>批量办理</source>
        <translation>Handle many at once</translation>
    </message>
    <message>
        <source>批量办理 {n} 条：{kind}</source>
        <translation>Handle {n} at once: {kind}</translation>
    </message>
    <message>
        <source>批量办理…</source>
        <translation>Handle many at once…</translation>
    </message>
    <message>
        <source>找不到“{name}”。</source>
        <translation>&quot;{name}&quot; was not found.</translation>
    </message>
    <message>
        <source>找到：{faces}</source>
        <translation>Found: {faces}</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>把{label}的表格拖到这里</source>
        <translation>Drag a table here: {label}</translation>
    </message>
    <message>
        <source>把“{event}”作为“{check}”的佐证</source>
        <translation>Take &quot;{event}&quot; as evidence of &quot;{check}&quot;</translation>
    </message>
    <message>
        <source>把“{gone}”并入“{kept}”</source>
        <translation>Merge &quot;{gone}&quot; into &quot;{kept}&quot;</translation>
    </message>
    <message>
        <source>把“{theme}”调到{when}</source>
        <translation>Move &quot;{theme}&quot; to {when}</translation>
    </message>
    <message>
        <source>把一个组织的计划和活动写成日历文件（.ics）</source>
        <translation>write plan and activities of a unit as a calendar file (.ics)</translation>
    </message>
    <message>
        <source>把一份报表写成 PDF 或 Word 副本（.docx）</source>
        <translation>write a paper as PDF or as a Word copy (.docx)</translation>
    </message>
    <message>
        <source>把一类记录写成 .xlsx 或 .csv，或取出全部资料</source>
        <translation>write one kind of record as .xlsx or .csv, or take everything out</translation>
    </message>
    <message>
        <source>把没有导入的行连同原因写到这个工作簿</source>
        <translation>write the rows left out, with the reasons, to this workbook</translation>
    </message>
    <message>
        <source>把照片、签到表扫描件、讲稿拖到这里。照片会自动缩小，和记录存在同一个文件里。</source>
        <translation>Drag photos, scanned sign-in sheets and lecture notes here. Photos are made smaller and kept in the same file as the record.</translation>
    </message>
    <message>
        <source>报刊</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>报表字体</source>
        <translation>Fonts of papers</translation>
    </message>
    <message>
        <source>报表的语言</source>
        <translation>language of the paper</translation>
    </message>
    <message>
        <source>报表语言</source>
        <translation>Language of papers</translation>
    </message>
    <message>
        <source>报道</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>拆出</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>拍摄时间</source>
        <translation>Taken at</translation>
    </message>
    <message>
        <source>拟定措施</source>
        <translation>Planned measures</translation>
    </message>
    <message>
        <source>指导思想</source>
        <translation>Guiding principles</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>按 {seats} 个名额，委员候选人不少于 {least} 人；书记、副书记候选人等额（{source}）。</source>
        <translation>For {seats} seats there are at least {least} committee candidates; for secretary and deputy as many as seats ({source}).</translation>
    </message>
    <message>
        <source>按“{source}”{n} 个工作日</source>
        <translation>{n} working days by &quot;{source}&quot;</translation>
    </message>
    <message>
        <source>按人：每人与其中任何一人谈过</source>
        <translation>Per person: with any one of them</translation>
    </message>
    <message>
        <source>按内容认出的栏目：{names}。</source>
        <translation>Columns told by their content: {names}.</translation>
    </message>
    <message>
        <source>按名册列出 {n} 人</source>
        <translation>List {n} from the roster</translation>
    </message>
    <message>
        <source>按名册列出民主评议的党员</source>
        <translation>List the members to be appraised from the roster</translation>
    </message>
    <message>
        <source>按哪一天判断，不写则为今天</source>
        <translation>as of which day; today without it</translation>
    </message>
    <message>
        <source>按对：每两人之间都谈过</source>
        <translation>Per pair: each two with each other</translation>
    </message>
    <message>
        <source>按月份</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按模板列出阶段</source>
        <translation>List the stages of the template</translation>
    </message>
    <message>
        <source>按模板生成</source>
        <translation>Fill from the templates</translation>
    </message>
    <message>
        <source>按模板生成跟进事项</source>
        <translation>Fill the follow-ups from the templates</translation>
    </message>
    <message>
        <source>按现在的样子冻结 {n} 项安排和正文：制成 PDF 存在资料文件里，并记下摘要值（SHA-256）。以后的改动会逐条列入调整表；再批准一次就是下一版。</source>
        <translation>The text and {n} items are frozen as they stand: as PDFs kept in the data file, with their digest (SHA-256). Later changes are listed one by one in the table of changes; approving again makes the next version.</translation>
    </message>
    <message>
        <source>按种类或名称筛选</source>
        <translation>Filter by kind or name</translation>
    </message>
    <message>
        <source>按类别</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>按组织</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>按花名册填入 {n} 人</source>
        <translation>Fill {n} people from the roster</translation>
    </message>
    <message>
        <source>按花名册填考勤</source>
        <translation>Fill the roll from the roster</translation>
    </message>
    <message>
        <source>按花名册移出 {n} 人</source>
        <translation>Remove {n} people by the roster</translation>
    </message>
    <message>
        <source>按花名册补入 {more} 人、移出 {less} 人</source>
        <translation>By the roster, add {more} and remove {less} people</translation>
    </message>
    <message>
        <source>按花名册补入 {n} 人</source>
        <translation>Add {n} people from the roster</translation>
    </message>
    <message>
        <source>按计划</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>换另一家保留</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>换届</source>
        <translation>Re-election</translation>
    </message>
    <message>
        <source>换届提醒：</source>
        <translation>Elections ahead:</translation>
    </message>
    <message>
        <source>换届的组织</source>
        <translation>Unit to be elected anew</translation>
    </message>
    <message>
        <source>换届选举</source>
        <translation>Re-election</translation>
    </message>
    <message>
        <source>换成</source>
        <translation>Instead</translation>
    </message>
    <message>
        <source>据此新建活动</source>
        <translation>Make an activity of it</translation>
    </message>
    <message>
        <source>据此新建计划事项</source>
        <translation>Make a plan item of it</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>接收预备党员</source>
        <translation>Admission of a probationary member</translation>
    </message>
    <message>
        <source>接着填写“{kind}”（还没有记下）</source>
        <translation>Go on with &quot;{kind}&quot; (not kept yet)</translation>
    </message>
    <message>
        <source>接续 {n} 项议题</source>
        <translation>Take up {n} topics</translation>
    </message>
    <message>
        <source>接续议题</source>
        <translation>Continues topic</translation>
    </message>
    <message>
        <source>接续议题“{title}”</source>
        <translation>Take up topic &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>推后一周</source>
        <translation>One week later</translation>
    </message>
    <message>
        <source>推荐供给“{title}”</source>
        <translation>Recommend the supply &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>推荐理由</source>
        <translation>Reason for recommending</translation>
    </message>
    <message>
        <source>推荐的供给</source>
        <translation>Supplies recommended</translation>
    </message>
    <message>
        <source>推荐给的需求</source>
        <translation>Demands it was recommended to</translation>
    </message>
    <message>
        <source>推荐选中的供给</source>
        <translation>Recommend the chosen supply</translation>
    </message>
    <message>
        <source>提交党员大会</source>
        <translation>Goes to the members&apos; meeting</translation>
    </message>
    <message>
        <source>提供企业</source>
        <translation>Offered by enterprise</translation>
    </message>
    <message>
        <source>提供组织</source>
        <translation>Offered by unit</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>提出人和告知情况</source>
        <translation>Voices and who was told</translation>
    </message>
    <message>
        <source>提出人在名册或企业联系人里的会自动连上，不留名的勾选“匿名”。</source>
        <translation>Voices on the roster or among the contacts are linked by themselves; tick &quot;Anonymous&quot; for those without a name.</translation>
    </message>
    <message>
        <source>提出人或单位</source>
        <translation>Person or unit who raised it</translation>
    </message>
    <message>
        <source>提出人改为匿名</source>
        <translation>Make a voice anonymous</translation>
    </message>
    <message>
        <source>提前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>提前一周</source>
        <translation>One week earlier</translation>
    </message>
    <message>
        <source>提前提醒天数</source>
        <translation>Days of warning</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>撤销这次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>撮合</source>
        <comment>list</comment>
        <translation>Matches</translation>
    </message>
    <message>
        <source>撮合</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>撮合权重</source>
        <comment>list</comment>
        <translation>Match weights</translation>
    </message>
    <message>
        <source>撮合权重</source>
        <translation>Match weight</translation>
    </message>
    <message>
        <source>撮合进展</source>
        <translation>Progress of match</translation>
    </message>
    <message>
        <source>撰稿人</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>操作人</source>
        <comment>list</comment>
        <translation>Operators</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>操作人“{name}”或 PIN 不对。</source>
        <translation>Operator &quot;{name}&quot; or the PIN is not right.</translation>
    </message>
    <message>
        <source>操作人名单…</source>
        <translation>List of operators…</translation>
    </message>
    <message>
        <source>操作人由可查看全部谈话的人管理。</source>
        <translation>Operators are looked after by who may see all talks.</translation>
    </message>
    <message>
        <source>操作人登入</source>
        <translation>Operator sign-in</translation>
    </message>
    <message>
        <source>操作人登入…</source>
        <translation>Operator sign-in…</translation>
    </message>
    <message>
        <source>支委</source>
        <translation>Branch committee member</translation>
    </message>
    <message>
        <source>支委与党员</source>
        <translation>Committee and Party members</translation>
    </message>
    <message>
        <source>支委之间</source>
        <translation>Among committee members</translation>
    </message>
    <message>
        <source>支委会</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>支委会议事</source>
        <translation>Branch committee resolution</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>支部书记</source>
        <translation>Branch secretary</translation>
    </message>
    <message>
        <source>支部书记：</source>
        <translation>Secretary:</translation>
    </message>
    <message>
        <source>支部任期年数</source>
        <translation>Years of a branch&apos;s term</translation>
    </message>
    <message>
        <source>支部党员大会</source>
        <translation>Members&apos; meeting</translation>
    </message>
    <message>
        <source>支部副书记</source>
        <translation>Deputy branch secretary</translation>
    </message>
    <message>
        <source>支部大会</source>
        <translation>Branch meeting</translation>
    </message>
    <message>
        <source>支部委员 {seats} 人，一般不超过 {most} 人（{source}）。</source>
        <translation>{seats} committee members; as a rule not more than {most} ({source}).</translation>
    </message>
    <message>
        <source>支部委员 {seats} 人，少于 {least} 人（{source}）。</source>
        <translation>{seats} committee members, fewer than {least} ({source}).</translation>
    </message>
    <message>
        <source>支部委员 {seats} 人，通常为 {least} 至 {most} 人（{source}）。</source>
        <translation>{seats} committee members; usually {least} to {most} ({source}).</translation>
    </message>
    <message>
        <source>支部委员一般上限</source>
        <translation>Committee members, as a rule at most</translation>
    </message>
    <message>
        <source>支部委员会</source>
        <translation>Branch committee</translation>
    </message>
    <message>
        <source>支部委员最少人数</source>
        <translation>Committee members, at least</translation>
    </message>
    <message>
        <source>支部委员通常人数上限</source>
        <translation>Committee members, usually at most</translation>
    </message>
    <message>
        <source>收回 {returned} 票，多于发出的 {issued} 票，这次测评无效，请核对。</source>
        <translation>{returned} ballots returned, more than the {issued} issued: this poll is invalid, please check.</translation>
    </message>
    <message>
        <source>收回{n}张</source>
        <translation>{n} returned</translation>
    </message>
    <message>
        <source>收回票</source>
        <translation>Ballots returned</translation>
    </message>
    <message>
        <source>收回票 {a} 张，多于发出票 {b} 张，按规定这次投票无效，应当重投。</source>
        <translation>{a} ballots came back but only {b} were issued. By the rules the vote is invalid and must be repeated.</translation>
    </message>
    <message>
        <source>收回票：</source>
        <translation>Returned:</translation>
    </message>
    <message>
        <source>收藏此筛选</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>收藏的名称</source>
        <translation>Name of saved search</translation>
    </message>
    <message>
        <source>收藏的筛选</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>收起清单</source>
        <translation>Hide checklist</translation>
    </message>
    <message>
        <source>收集日期</source>
        <translation>Collected on</translation>
    </message>
    <message>
        <source>收集日期（同一天只有一次谈话时会被认出，可改成别的日子）</source>
        <translation>Raised on (a day with a single talk tells who it was; choose another one)</translation>
    </message>
    <message>
        <source>收集时间</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Set to</translation>
    </message>
    <message>
        <source>改为匿名</source>
        <translation>Make anonymous</translation>
    </message>
    <message>
        <source>改动从写明的那一天起算，以前的仍按原来的规定判断。只改名称、依据、说明或提醒天数时，直接更正，不另起新规定。</source>
        <translation>The change holds from the day you name; the time before is judged by the rule as it was. Name, source, note and days of warning are put right without a new version.</translation>
    </message>
    <message>
        <source>改动从写明的那一天起算，以前的会议仍按原来的规定判断。</source>
        <translation>The change holds from the day given. Earlier meetings are judged as before.</translation>
    </message>
    <message>
        <source>改动都已保存；请核对后再批准一次。</source>
        <translation>All changes are kept; please check and approve again.</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>改后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>改哪一栏</source>
        <translation>Field to change</translation>
    </message>
    <message>
        <source>改哪些</source>
        <translation>Which records</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>放入示例资料</source>
        <translation>Put in the example data</translation>
    </message>
    <message>
        <source>放入随程序提供的制度和节假日</source>
        <translation>Put in the rules and holidays that come with the program</translation>
    </message>
    <message>
        <source>放回</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>放回 {time} 之前的内容</source>
        <translation>Put back the content before {time}</translation>
    </message>
    <message>
        <source>放回{label}“{title}”</source>
        <translation>Put back {label} &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>政治方面</source>
        <translation>On politics</translation>
    </message>
    <message>
        <source>政治生日</source>
        <translation>Political birthday</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>数据截至 {when}</source>
        <translation>Data as of {when}</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>数量够用</source>
        <translation>Enough quantity</translation>
    </message>
    <message>
        <source>数量够用：{quantity}</source>
        <translation>Enough quantity: {quantity}</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>整改事项 {n} 条</source>
        <translation>{n} items to rectify</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>整改目标</source>
        <translation>Rectification goal</translation>
    </message>
    <message>
        <source>整栏不给</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>整理人：</source>
        <translation>Put together by:</translation>
    </message>
    <message>
        <source>整表录入</source>
        <translation>Enter a whole sheet</translation>
    </message>
    <message>
        <source>整表录入…</source>
        <translation>Enter a whole sheet…</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>文件以只读方式打开，不能修改。</source>
        <translation>The file was opened read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>文件以只读方式打开，不能导入。</source>
        <translation>The file is open for reading only; nothing can be imported.</translation>
    </message>
    <message>
        <source>文件以只读方式打开，可以查看和打印，不能修改。</source>
        <translation>The file was opened read-only: view and print, but not change.</translation>
    </message>
    <message>
        <source>文件会被删除，不能恢复。</source>
        <translation>The file will be deleted and cannot be restored.</translation>
    </message>
    <message>
        <source>文件位置</source>
        <translation>Place of the file</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>文件名太长</source>
        <translation>the file name is too long</translation>
    </message>
    <message>
        <source>文件名称；本单位惯例也要写明</source>
        <translation>Name of the document; say so if it is the office&apos;s own custom</translation>
    </message>
    <message>
        <source>文件名称；本地惯例也要写明</source>
        <translation>Title of the document; local custom is named too</translation>
    </message>
    <message>
        <source>文件在同步盘的文件夹里：请等同步完成，并只在一台电脑上打开。</source>
        <translation>The file lies in a synchronised folder: please wait for the sync to finish, and open it on one computer only.</translation>
    </message>
    <message>
        <source>文件在网络文件夹里：断网时会写不进去，建议放在本机。</source>
        <translation>The file lies in a network folder and cannot be written while the network is down; better keep it on this computer.</translation>
    </message>
    <message>
        <source>文件夹不存在</source>
        <translation>the folder does not exist</translation>
    </message>
    <message>
        <source>文件已损坏。</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>文件已损坏或不是同心的资料文件。</source>
        <translation>The file is damaged or not a Tongxin data file.</translation>
    </message>
    <message>
        <source>文件所在的文件夹不能写入。</source>
        <translation>The folder of the file cannot be written.</translation>
    </message>
    <message>
        <source>文件是只读的，不能写入。</source>
        <translation>The file is read-only and cannot be written.</translation>
    </message>
    <message>
        <source>文件有 {n} 处损坏，请从最近的备份打开。</source>
        <translation>The file is damaged in {n} places; please open the latest backup.</translation>
    </message>
    <message>
        <source>文件正被另一个程序写入。</source>
        <translation>Another program is writing to the file.</translation>
    </message>
    <message>
        <source>文件没有被改动；请从最近的备份打开，或选别的文件。</source>
        <translation>The file is unchanged; please open the latest backup or choose another file.</translation>
    </message>
    <message>
        <source>文件没有被改动；请先升级本程序再打开。</source>
        <translation>The file is unchanged; please upgrade this program first.</translation>
    </message>
    <message>
        <source>文件没有被改动；请复制到可写的位置再打开。</source>
        <translation>The file is unchanged; please copy it to a place that can be written, then open it.</translation>
    </message>
    <message>
        <source>文件没有被改动；请选同心的资料文件。</source>
        <translation>The file is unchanged; please choose a Tongxin data file.</translation>
    </message>
    <message>
        <source>文件没有被改动；请选扩展名为 .tongxin 的文件。</source>
        <translation>The file is unchanged; please choose a file ending in .tongxin.</translation>
    </message>
    <message>
        <source>文件的结构与本程序不符，可能已损坏。</source>
        <translation>The structure of the file does not fit this program; it may be damaged.</translation>
    </message>
    <message>
        <source>文体比赛</source>
        <translation>Culture and sport</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>文字里有“{marks}”：涉密和内部材料不得录入，请核对。</source>
        <translation>&quot;{marks}&quot; stands in the text: classified and internal matter must not be entered here. Please check.</translation>
    </message>
    <message>
        <source>新 PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新增事项</source>
        <translation>Item added</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新建{label}</source>
        <translation>New {label}</translation>
    </message>
    <message>
        <source>新建{label}“{title}”</source>
        <translation>New {label} &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>新建{month}的事项</source>
        <translation>New item in {month}</translation>
    </message>
    <message>
        <source>新建“{lane}”活动</source>
        <translation>New event in &quot;{lane}&quot;</translation>
    </message>
    <message>
        <source>新建“{name}”</source>
        <translation>New &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>新建…</source>
        <translation>New...</translation>
    </message>
    <message>
        <source>新建一条</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>新建下级</source>
        <translation>New sub-unit</translation>
    </message>
    <message>
        <source>新建共建协议</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>新建共建活动</source>
        <translation>New partnership activity</translation>
    </message>
    <message>
        <source>新建协议</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>新建文件</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>新建活动</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>新建组织</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>新建计划事项</source>
        <translation>New plan item</translation>
    </message>
    <message>
        <source>新建谈话</source>
        <translation>New talk</translation>
    </message>
    <message>
        <source>新建这一项活动</source>
        <translation>New event of this kind</translation>
    </message>
    <message>
        <source>新的时间</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>新计划里已有</source>
        <translation>Already in the new plan</translation>
    </message>
    <message>
        <source>新词语</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>新词语，按 Enter 添加</source>
        <translation>New word; Enter adds it</translation>
    </message>
    <message>
        <source>方向键选人，1 出席&#x3000;2 请假&#x3000;3 缺席&#x3000;4 列席&#x3000;5 不计入应到，回车填原因。</source>
        <translation>Arrow keys choose; 1 present, 2 leave, 3 absent, 4 observer, 5 not counted; Enter gives the reason.</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>方法与常态化的覆盖</source>
        <translation>Coverage of methods and regularities</translation>
    </message>
    <message>
        <source>方法或任务类别</source>
        <translation>Method or regularity</translation>
    </message>
    <message>
        <source>方法：{value}</source>
        <translation>method: {value}</translation>
    </message>
    <message>
        <source>施行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>施行中</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>施行情况</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>无代码</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>无效票：</source>
        <translation>Invalid:</translation>
    </message>
    <message>
        <source>无标准</source>
        <translation>No norm</translation>
    </message>
    <message>
        <source>无法写入“{name}”。</source>
        <translation>Cannot write &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>无法写入“{name}”：{why}。</source>
        <translation>Cannot write &quot;{name}&quot;: {why}.</translation>
    </message>
    <message>
        <source>无法读写“{name}”：{why}。资料没有改动。</source>
        <translation>Cannot read or write &quot;{name}&quot;: {why}. Your data is unchanged.</translation>
    </message>
    <message>
        <source>无表决权</source>
        <translation>No vote</translation>
    </message>
    <message>
        <source>无表决权（如留党察看期间）</source>
        <translation>No vote (e.g. on Party probation as a penalty)</translation>
    </message>
    <message>
        <source>无记名投票</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>日</source>
        <translation>days</translation>
    </message>
    <message>
        <source>日历文件 (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>日历的语言</source>
        <translation>language of the calendar</translation>
    </message>
    <message>
        <source>日常谈心</source>
        <translation>Regular talk</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日期：</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>时刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>时点</source>
        <translation>When</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>时间单位</source>
        <translation>Unit of time</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>时间节点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>时间重合</source>
        <translation>Overlapping time</translation>
    </message>
    <message>
        <source>时间：</source>
        <translation>Time:</translation>
    </message>
    <message>
        <source>时间：{value}</source>
        <translation>time: {value}</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>时限 {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>显示全部 {n} 个空项</source>
        <translation>Show all {n} empty fields</translation>
    </message>
    <message>
        <source>显示全部 {n} 条</source>
        <translation>Show all {n}</translation>
    </message>
    <message>
        <source>显示前 {shown} 条，共 {total} 条</source>
        <translation>First {shown} of {total} records</translation>
    </message>
    <message>
        <source>显示前 {shown} 条，还有更多</source>
        <translation>First {shown} records, there are more</translation>
    </message>
    <message>
        <source>显示这份说明</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>晚上好</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>暂不具备条件</source>
        <translation>Not possible yet</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>更正 {n} 处</source>
        <translation>Corrections: {n}</translation>
    </message>
    <message>
        <source>更正 {n}&#x3000;{place}：{before} → {after}</source>
        <translation>Correction {n}: {place}: {before} → {after}</translation>
    </message>
    <message>
        <source>更正 {n}&#x3000;{place}：补充 {after}</source>
        <translation>Correction {n}: {place}: added {after}</translation>
    </message>
    <message>
        <source>更正 {n}&#x3000;退回草稿</source>
        <translation>Correction {n}: back to draft</translation>
    </message>
    <message>
        <source>更正 {n}：</source>
        <translation>Correction {n}:</translation>
    </message>
    <message>
        <source>更正为</source>
        <translation>Corrected to</translation>
    </message>
    <message>
        <source>更正人</source>
        <translation>Corrected by</translation>
    </message>
    <message>
        <source>更正哪一部分</source>
        <translation>Part to correct</translation>
    </message>
    <message>
        <source>更正哪一项</source>
        <translation>Field to correct</translation>
    </message>
    <message>
        <source>更正处</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>更正日期</source>
        <translation>Corrected on</translation>
    </message>
    <message>
        <source>更正的字段</source>
        <translation>Field corrected</translation>
    </message>
    <message>
        <source>更正的记录</source>
        <translation>Record corrected</translation>
    </message>
    <message>
        <source>更正记录不能修改，也不能删除；有误请再补正一次。</source>
        <translation>A correction cannot be changed or deleted. If it is wrong, correct once more.</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>最近一次活动</source>
        <translation>Latest event</translation>
    </message>
    <message>
        <source>最近使用</source>
        <translation>Recently used</translation>
    </message>
    <message>
        <source>最近帮扶</source>
        <translation>Latest help</translation>
    </message>
    <message>
        <source>最近改过</source>
        <translation>Changed lately</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>at the latest {day}</translation>
    </message>
    <message>
        <source>最需要补上的</source>
        <translation>Most neglected</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月份不在所填的年度里，请改其中一个。</source>
        <translation>The month is not in the year given; please change one of them.</translation>
    </message>
    <message>
        <source>月份，如 2026-11，不写则为本月</source>
        <translation>month, like 2026-11; this month if left out</translation>
    </message>
    <message>
        <source>月度安排</source>
        <translation>Monthly arrangements</translation>
    </message>
    <message>
        <source>月度安排表要用 --unit 指定组织</source>
        <translation>a month table needs --unit</translation>
    </message>
    <message>
        <source>有 {n} 个字没有字体能打印。</source>
        <translation>{n} characters have no font to be printed with.</translation>
    </message>
    <message>
        <source>有 {n} 个附件缺少内容。</source>
        <translation>{n} attachments lack their content.</translation>
    </message>
    <message>
        <source>有 {n} 份未填完的表单：</source>
        <translation>{n} unfinished forms:</translation>
    </message>
    <message>
        <source>有 {n} 处请看一看，都不妨碍继续：</source>
        <translation>{n} things to look at; none of them stops you:</translation>
    </message>
    <message>
        <source>有 {n} 处链接指向不存在的记录。</source>
        <translation>{n} links point to records that do not exist.</translation>
    </message>
    <message>
        <source>有 {n} 条{label}都是这样，请选一条。</source>
        <translation>{n} records ({label}) fit; please choose one.</translation>
    </message>
    <message>
        <source>有 {n} 次学习没有填学时，点开补填</source>
        <translation>{n} study events have no hours yet: open to fill in</translation>
    </message>
    <message>
        <source>有 {n} 次谈话保存期满，可以归并为统计。</source>
        <translation>The time of {n} talks is over; they can be condensed to figures.</translation>
    </message>
    <message>
        <source>有 {n} 行没有导入：有错、有冲突，或还没有决定。</source>
        <translation>{n} rows were left out: wrong, in conflict, or not decided yet.</translation>
    </message>
    <message>
        <source>有 {n} 行，一张 Excel 表放不下。</source>
        <translation>{n} rows do not fit into one Excel sheet.</translation>
    </message>
    <message>
        <source>有党小组的</source>
        <translation>With Party groups</translation>
    </message>
    <message>
        <source>有关人员：</source>
        <translation>To whom it concerns:</translation>
    </message>
    <message>
        <source>有内容写不进文件，离开就会丢失。</source>
        <translation>Something cannot be written to the file and would be lost.</translation>
    </message>
    <message>
        <source>有冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>有变化</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>有安排，未开展</source>
        <translation>Arranged, not held</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>有效 {valid} 票，多于收回的 {returned} 票，请核对。</source>
        <translation>{valid} valid ballots, more than the {returned} returned; please check.</translation>
    </message>
    <message>
        <source>有效{n}张</source>
        <translation>{n} valid</translation>
    </message>
    <message>
        <source>有效协议共{n}份</source>
        <translation>{n} agreements in force</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>有效期止</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>有效期重合</source>
        <translation>Both hold at the same time</translation>
    </message>
    <message>
        <source>有效票</source>
        <translation>Valid ballots</translation>
    </message>
    <message>
        <source>有效票 {a} 张，多于收回票 {b} 张。</source>
        <translation>{a} valid ballots, but only {b} came back.</translation>
    </message>
    <message>
        <source>有效票：</source>
        <translation>Valid:</translation>
    </message>
    <message>
        <source>有表决权的正式党员</source>
        <translation>Formal members with a vote</translation>
    </message>
    <message>
        <source>有误</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>有说明，缺日期</source>
        <translation>Note without a date</translation>
    </message>
    <message>
        <source>有错</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>期限与状态</source>
        <translation>Deadline and status</translation>
    </message>
    <message>
        <source>未互评 {n} 人</source>
        <translation>Not reviewed: {n}</translation>
    </message>
    <message>
        <source>未做</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>未写明</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>未分类</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>未到时间</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>未到时间：{day} 起</source>
        <translation>Not yet: from {day} on</translation>
    </message>
    <message>
        <source>未办 0/{agreed}</source>
        <translation>0/{agreed}, not held</translation>
    </message>
    <message>
        <source>未办原因</source>
        <translation>Why undone</translation>
    </message>
    <message>
        <source>未办结的已办多久</source>
        <translation>Age of the open ones</translation>
    </message>
    <message>
        <source>未反馈 {n} 人</source>
        <translation>Not told: {n}</translation>
    </message>
    <message>
        <source>未启动</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>未启用</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Left blank</translation>
    </message>
    <message>
        <source>未填组织</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>未学：{names}</source>
        <translation>Not yet: {names}</translation>
    </message>
    <message>
        <source>未学：{names} 等 {n} 人</source>
        <translation>Not yet: {names} and others, {n} in all</translation>
    </message>
    <message>
        <source>未定日期</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>未定稿</source>
        <translation>Not final</translation>
    </message>
    <message>
        <source>未归类</source>
        <translation>Not classed</translation>
    </message>
    <message>
        <source>未成</source>
        <translation>Not concluded</translation>
    </message>
    <message>
        <source>未成原因</source>
        <translation>Why it failed</translation>
    </message>
    <message>
        <source>未登入</source>
        <translation>no sign-in</translation>
    </message>
    <message>
        <source>未自评 {n} 人</source>
        <translation>No self-appraisal: {n}</translation>
    </message>
    <message>
        <source>未设 PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>未设党小组</source>
        <translation>It has no Party groups</translation>
    </message>
    <message>
        <source>未设支部委员会</source>
        <translation>It has no branch committee</translation>
    </message>
    <message>
        <source>未评</source>
        <translation>Left blank</translation>
    </message>
    <message>
        <source>未评定 {n} 人</source>
        <translation>Not rated: {n}</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>本人约谈</source>
        <translation>Asked for by the person</translation>
    </message>
    <message>
        <source>本协议自{since}起至{until}止。</source>
        <translation>This agreement holds from {since} to {until}.</translation>
    </message>
    <message>
        <source>本单位（存在这个资料文件里）</source>
        <translation>This office (kept in the data file)</translation>
    </message>
    <message>
        <source>本地惯例</source>
        <translation>Local custom</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>本届选举日期</source>
        <translation>Elected on</translation>
    </message>
    <message>
        <source>本届选举：{day}</source>
        <translation>Elected: {day}</translation>
    </message>
    <message>
        <source>本年度主题：{theme}。</source>
        <translation>Theme of the year: {theme}. </translation>
    </message>
    <message>
        <source>本年度共建活动</source>
        <translation>Partnership activities this year</translation>
    </message>
    <message>
        <source>本年度宣传报道登记表</source>
        <translation>Publicity register of the year</translation>
    </message>
    <message>
        <source>本年度有共建单位{partners}家，新签协议{signed}份，开展共建活动{events}次，宣传报道{reports}篇。</source>
        <translation>This year there were {partners} partners, {signed} agreements signed, {events} joint events and {reports} reports.</translation>
    </message>
    <message>
        <source>本年度还没有共建活动。</source>
        <translation>No partnership activities this year yet.</translation>
    </message>
    <message>
        <source>本年度还没有宣传报道。</source>
        <translation>No publicity this year yet.</translation>
    </message>
    <message>
        <source>本文件从 {day} 起才有记录</source>
        <translation>This file has records from {day} on only</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>本月建议</source>
        <translation>Suggested this month</translation>
    </message>
    <message>
        <source>本月待办</source>
        <translation>To do this month</translation>
    </message>
    <message>
        <source>本月没有安排。</source>
        <translation>Nothing arranged this month.</translation>
    </message>
    <message>
        <source>本月计划</source>
        <translation>Plan of the month</translation>
    </message>
    <message>
        <source>本月还没有计划事项。</source>
        <translation>No plan items this month yet.</translation>
    </message>
    <message>
        <source>本期已办</source>
        <translation>Done this period</translation>
    </message>
    <message>
        <source>本汇总不列提出人。</source>
        <translation>This summary names nobody who raised an item.</translation>
    </message>
    <message>
        <source>本汇总不列提出人。各条已由承办人逐一告知本人。</source>
        <translation>This summary names nobody. Whoever raised an item has been told the outcome.</translation>
    </message>
    <message>
        <source>本汇总列出提出人，仅供内部使用。</source>
        <translation>This summary names who raised the items: for inside use only.</translation>
    </message>
    <message>
        <source>本程序不得存储、处理国家秘密和工作秘密。涉密文件的全文或摘要、未公开的上级文件、政审外调材料、问题线索和诫勉处分谈话、信访举报人的信息、成批的身份证影像和医疗证明，都不要录入。</source>
        <translation>This program must not hold or handle state secrets or work secrets. Do not enter classified papers or their gist, unpublished papers of upper bodies, political vetting material, leads on misconduct and disciplinary talks, who filed complaints, or batches of identity-card images and medical certificates.</translation>
    </message>
    <message>
        <source>本程序自带的字体</source>
        <translation>Fonts of this program</translation>
    </message>
    <message>
        <source>本组织存档（全文）</source>
        <translation>Our own files (whole)</translation>
    </message>
    <message>
        <source>本组织当月安排表</source>
        <translation>Month table of this unit</translation>
    </message>
    <message>
        <source>本组织日历文件（.ics）</source>
        <translation>Calendar file of this unit (.ics)</translation>
    </message>
    <message>
        <source>本议题第{n}次列入议程。</source>
        <translation>This topic is on the agenda for time {n}.</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Title of material</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>来信来电</source>
        <translation>Letters and calls</translation>
    </message>
    <message>
        <source>来宾</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>来宾：{name}</source>
        <translation>Guest: {name}</translation>
    </message>
    <message>
        <source>来宾：补记一位</source>
        <translation>Guests: add one</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源活动</source>
        <translation>Source activity</translation>
    </message>
    <message>
        <source>来自会议活动</source>
        <translation>From a meeting or activity</translation>
    </message>
    <message>
        <source>来自议题</source>
        <translation>From topic</translation>
    </message>
    <message>
        <source>来自谈话</source>
        <translation>From a talk</translation>
    </message>
    <message>
        <source>某企业</source>
        <translation>An enterprise</translation>
    </message>
    <message>
        <source>某日名册</source>
        <translation>Roster on a date</translation>
    </message>
    <message>
        <source>某日在任联系人</source>
        <translation>Contacts in office on</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>查找…</source>
        <translation>Find...</translation>
    </message>
    <message>
        <source>查找记录或命令：汉字、拼音、首字母、号码</source>
        <translation>Find a record or command: words, pinyin, initials, numbers</translation>
    </message>
    <message>
        <source>查找重复企业</source>
        <translation>looking for duplicates</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Viewed</translation>
    </message>
    <message>
        <source>查看免开</source>
        <translation>Show the exemption</translation>
    </message>
    <message>
        <source>查看哪一天</source>
        <translation>Day to look at</translation>
    </message>
    <message>
        <source>查看规定</source>
        <translation>Show the rule</translation>
    </message>
    <message>
        <source>查看规定“{name}”</source>
        <translation>Show the rule &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>查看记录</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>查重…</source>
        <translation>Find duplicates…</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>标签</source>
        <comment>list</comment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>标签名</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>栏目对应</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>树形</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>校对人</source>
        <translation>Proofreader</translation>
    </message>
    <message>
        <source>校验位不对：按前 17 位，末位应是“{sign}”。请逐位核对。</source>
        <translation>The check sign is wrong: by the first 17 signs the last should be &quot;{sign}&quot;. Please compare sign by sign.</translation>
    </message>
    <message>
        <source>样例协会</source>
        <translation>Sample association</translation>
    </message>
    <message>
        <source>核对“{title}”</source>
        <translation>Check &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>核对…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>核对与归档</source>
        <translation>Check and filing</translation>
    </message>
    <message>
        <source>核对人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>核对会议记录</source>
        <translation>Check the record</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>Mark as checked</translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>核对时自动编号</source>
        <translation>Numbered when checked</translation>
    </message>
    <message>
        <source>核对：{day} {name}</source>
        <translation>Checked: {day} {name}</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>检查“{name}”是否完好</source>
        <translation>Check whether &quot;{name}&quot; is sound</translation>
    </message>
    <message>
        <source>检查文件是否完好</source>
        <translation>check that a file is whole</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>KaiTi</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>模板与权重</source>
        <translation>Templates and weights</translation>
    </message>
    <message>
        <source>模板内容</source>
        <translation>Template text</translation>
    </message>
    <message>
        <source>模板里【 】的空都要填：按 Tab 跳到下一个空，直接输入。</source>
        <translation>Every blank 【 】 of the template has to be filled: Tab goes to the next one, then type.</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>正在{what}…</source>
        <translation>Working: {what}...</translation>
    </message>
    <message>
        <source>正在办理的</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>正在服刑</source>
        <translation>Serving a sentence</translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading...</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full Party member</translation>
    </message>
    <message>
        <source>正式党员 {formal} 人，应设支部委员会（{source}）。</source>
        <translation>{formal} formal members: the branch is to have a committee ({source}).</translation>
    </message>
    <message>
        <source>正文也照搬（指导思想、总体目标、保障措施）</source>
        <translation>Copy the text too (guidance, aims, measures)</translation>
    </message>
    <message>
        <source>正文和备注</source>
        <translation>Text and notes</translation>
    </message>
    <message>
        <source>正确</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>此文件正由 {who} 在 {pc} 上使用（自 {since}）。</source>
        <translation>This file is in use by {who} on {pc} (since {since}).</translation>
    </message>
    <message>
        <source>此文件正由另一个窗口使用。</source>
        <translation>This file is in use by another window.</translation>
    </message>
    <message>
        <source>此页留空：双面打印时，以往谈话不会印在谈话表的背面。</source>
        <translation>Left blank: printed on both sides, the earlier talks are not on the back of the form.</translation>
    </message>
    <message>
        <source>每个“【”都要有“】”，请核对要填的空。</source>
        <translation>Every opening bracket of a blank needs its closing one; check the blanks.</translation>
    </message>
    <message>
        <source>每个词都要找到</source>
        <translation>every word must be found</translation>
    </message>
    <message>
        <source>每人已学学时，对照标准。</source>
        <translation>Everybody&apos;s hours against the norms.</translation>
    </message>
    <message>
        <source>每半年</source>
        <translation>Every half-year</translation>
    </message>
    <message>
        <source>每半年 {n} 次</source>
        <translation>{n} × each half-year</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>每季度 {n} 次</source>
        <translation>{n} × a quarter</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>每年 {n} 次</source>
        <translation>{n} × a year</translation>
    </message>
    <message>
        <source>每年次数</source>
        <translation>Times a year</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>每月 {n} 次</source>
        <translation>{n} × a month</translation>
    </message>
    <message>
        <source>每票画“正”字的一笔；每行各栏之和应等于有效票数。</source>
        <translation>One stroke for each vote; the columns of a row add up to the valid ballots.</translation>
    </message>
    <message>
        <source>每类最多列出几条</source>
        <translation>how many of each kind at most</translation>
    </message>
    <message>
        <source>每行一个姓名或事项</source>
        <translation>One name or matter per line</translation>
    </message>
    <message>
        <source>每行一条，按 Enter 换下一行；可以把几行文字一次粘贴进来。</source>
        <translation>One item a row, Enter for the next; several lines can be pasted at once.</translation>
    </message>
    <message>
        <source>每行一项，如：员工人数：120</source>
        <translation>One per line, such as &quot;Staff: 120&quot;</translation>
    </message>
    <message>
        <source>比例不能大于一：数值大于分母，请核对。</source>
        <translation>A share cannot be more than one: the number is larger than what it is out of, please check.</translation>
    </message>
    <message>
        <source>比较项</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>民主生活会</source>
        <translation>Democratic-life meeting</translation>
    </message>
    <message>
        <source>民主议事</source>
        <translation>Democratic discussion</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Appraisal of a member</translation>
    </message>
    <message>
        <source>民主评议党员</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>民主评议党员测评票</source>
        <translation>Appraisal of members: ballot</translation>
    </message>
    <message>
        <source>民主评议后反馈</source>
        <translation>After the appraisal</translation>
    </message>
    <message>
        <source>民主评议：{who}</source>
        <translation>Appraisal: {who}</translation>
    </message>
    <message>
        <source>民主（组织）生活会前</source>
        <translation>Before life meeting</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>汇报人</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>没有 {year} 年的节假日表，请核对年份。</source>
        <translation>There is no table of holidays for the year {year}. Please check the year.</translation>
    </message>
    <message>
        <source>没有主题（次次有主题）。</source>
        <translation>No theme (every event has a theme).</translation>
    </message>
    <message>
        <source>没有依据的制度不能保存：请写明出自哪份文件；本地惯例请写“本地惯例”。</source>
        <translation>A rule without a source cannot be kept. Please name the document it comes from; for a local custom write &quot;local custom&quot;.</translation>
    </message>
    <message>
        <source>没有保存期限，就不提出归并建议。</source>
        <translation>Without a time kept, nothing is proposed for condensing.</translation>
    </message>
    <message>
        <source>没有党小组的</source>
        <translation>Without Party groups</translation>
    </message>
    <message>
        <source>没有共建协议。</source>
        <translation>No partnership agreements.</translation>
    </message>
    <message>
        <source>没有共建单位。</source>
        <translation>No partners.</translation>
    </message>
    <message>
        <source>没有关联记录</source>
        <translation>no linked records</translation>
    </message>
    <message>
        <source>没有写不计入应到的原因：{who}。</source>
        <translation>No reason why not counted as due: {who}.</translation>
    </message>
    <message>
        <source>没有写主持人。</source>
        <translation>No chair.</translation>
    </message>
    <message>
        <source>没有写入权限，或文件正被别的程序打开</source>
        <translation>no permission to write, or another program has the file open</translation>
    </message>
    <message>
        <source>没有写地点。</source>
        <translation>No place.</translation>
    </message>
    <message>
        <source>没有写结束时间。</source>
        <translation>No end time.</translation>
    </message>
    <message>
        <source>没有写结果</source>
        <translation>No outcome</translation>
    </message>
    <message>
        <source>没有写结果；没有议定的请选“下次再议”。</source>
        <translation>No outcome. If nothing was decided, choose &quot;Deferred&quot;.</translation>
    </message>
    <message>
        <source>没有写缺席或请假的原因：{who}。</source>
        <translation>No reason for absence or leave: {who}.</translation>
    </message>
    <message>
        <source>没有写议定事项。</source>
        <translation>The decision is not written.</translation>
    </message>
    <message>
        <source>没有写记录人。</source>
        <translation>No recorder.</translation>
    </message>
    <message>
        <source>没有办理时限，就只按每一条自己填的完成时限计算逾期。</source>
        <translation>Without time limits only the due date of each item says when it is late.</translation>
    </message>
    <message>
        <source>没有动静（天）</source>
        <translation>Quiet (days)</translation>
    </message>
    <message>
        <source>没有发现重复的企业。</source>
        <translation>No duplicates found.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的{label}。</source>
        <translation>Nothing is named &quot;{name}&quot;: {label}.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的{label}，请从列表里选，或先新建。</source>
        <translation>Nothing is named &quot;{name}&quot; ({label}); please choose from the list, or make it first.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的工作表。</source>
        <translation>There is no sheet named &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>没有可撤销的操作。</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>没有可重做的操作。</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>没有填学时的学习</source>
        <translation>Study without hours</translation>
    </message>
    <message>
        <source>没有字体能打印“{char}”（U+{code}），用“□”代替：{places}</source>
        <translation>No font can print &quot;{char}&quot; (U+{code}); &quot;□&quot; stands in its place: {places}</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>Nothing arranged</translation>
    </message>
    <message>
        <source>没有安排：{reason}</source>
        <translation>Nothing arranged: {reason}</translation>
    </message>
    <message>
        <source>没有完成时限。</source>
        <translation>No due date.</translation>
    </message>
    <message>
        <source>没有导入的栏目：{names}</source>
        <translation>Columns not imported: {names}</translation>
    </message>
    <message>
        <source>没有将到期、已过期或沉睡的协议。</source>
        <translation>No agreement runs out, is over or sleeps.</translation>
    </message>
    <message>
        <source>没有年度计划</source>
        <translation>No year plan</translation>
    </message>
    <message>
        <source>没有应开的会议。</source>
        <translation>No meetings are owed.</translation>
    </message>
    <message>
        <source>没有待办的意见建议，凡提出的都已有着落。</source>
        <translation>Nothing to do: everything that was raised has been settled.</translation>
    </message>
    <message>
        <source>没有待告知的人。</source>
        <translation>Nobody is waiting to be told.</translation>
    </message>
    <message>
        <source>没有待回应的意见。</source>
        <translation>No opinion is waiting for an answer.</translation>
    </message>
    <message>
        <source>没有待回访的事项。</source>
        <translation>Nothing is waiting to be revisited.</translation>
    </message>
    <message>
        <source>没有待开和逾期的会议。</source>
        <translation>No meetings are due or late.</translation>
    </message>
    <message>
        <source>没有待落实的事项。</source>
        <translation>Nothing is waiting to be carried out.</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>没有找到。换几个字，或只写首字母。</source>
        <translation>Nothing found. Try other words, or initials only.</translation>
    </message>
    <message>
        <source>没有找到公文字体。</source>
        <translation>No office fonts found.</translation>
    </message>
    <message>
        <source>没有找到叫“{name}”的组织。</source>
        <translation>There is no unit called &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>没有找到有这份材料的会议。</source>
        <translation>No meeting was found that has this paper.</translation>
    </message>
    <message>
        <source>没有找到要打印的{label}。</source>
        <translation>Nothing found to print: {label}.</translation>
    </message>
    <message>
        <source>没有报道的活动</source>
        <translation>Events without publicity</translation>
    </message>
    <message>
        <source>没有改动：请写上更正后的内容。</source>
        <translation>Nothing is changed. Write what shall stand there.</translation>
    </message>
    <message>
        <source>没有更早的同类会议。</source>
        <translation>No earlier meeting of this kind.</translation>
    </message>
    <message>
        <source>没有未办结的。</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>没有照片。</source>
        <translation>No photographs.</translation>
    </message>
    <message>
        <source>没有登记提出人。</source>
        <translation>No voices entered.</translation>
    </message>
    <message>
        <source>没有符合条件的{label}。</source>
        <translation>Nothing matches: {label}.</translation>
    </message>
    <message>
        <source>没有符合筛选的记录。</source>
        <translation>No records match the filter.</translation>
    </message>
    <message>
        <source>没有答复模板。一次答复多条意见时，从这里选一份，填好里面的空。</source>
        <translation>No templates yet. When many items are answered at once, one is chosen from here and its blanks are filled.</translation>
    </message>
    <message>
        <source>没有组织免开。</source>
        <translation>No unit is exempt.</translation>
    </message>
    <message>
        <source>没有考勤。</source>
        <translation>No roll call.</translation>
    </message>
    <message>
        <source>没有能登入的操作人，请输入打开登入时抄下的恢复码。</source>
        <translation>No operator can sign in; please enter the recovery code written down when signing in was switched on.</translation>
    </message>
    <message>
        <source>没有表头，按内容认出栏目。</source>
        <translation>No heading; columns told by their content.</translation>
    </message>
    <message>
        <source>没有议题。</source>
        <translation>No topics.</translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>No records.</translation>
    </message>
    <message>
        <source>没有词条。谈话事由和涉密字样可以在这里增改。</source>
        <translation>No words. Occasions of talks and secrecy marks can be edited here.</translation>
    </message>
    <message>
        <source>没有谈话要求，就不计算覆盖。</source>
        <translation>Without a requirement, no coverage is told.</translation>
    </message>
    <message>
        <source>没有责任人。</source>
        <translation>Nobody is responsible.</translation>
    </message>
    <message>
        <source>没有责任人和完成时限。</source>
        <translation>Nobody is responsible, and no due date.</translation>
    </message>
    <message>
        <source>没有采纳的及理由</source>
        <translation>Declined, and why</translation>
    </message>
    <message>
        <source>沿革</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>沿革代号</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>法定人数</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>Activity name</translation>
    </message>
    <message>
        <source>活动形式</source>
        <translation>Form of activity</translation>
    </message>
    <message>
        <source>活动总数</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>活动没有主题</source>
        <translation>Event without a theme</translation>
    </message>
    <message>
        <source>活动照片</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>活动联办</source>
        <translation>Joint activities</translation>
    </message>
    <message>
        <source>活动还没有到日期。</source>
        <translation>The event is still to come.</translation>
    </message>
    <message>
        <source>洽谈中</source>
        <translation>In negotiation</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>Working elsewhere</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>测评票</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>测评计票</source>
        <translation>Count of ballots</translation>
    </message>
    <message>
        <source>涉密内容不得录入本程序。资料只存在您选定的文件里，不会上传。</source>
        <translation>State secrets must not be entered here. The data stays in the file you chose and is never uploaded.</translation>
    </message>
    <message>
        <source>涉密字样</source>
        <translation>Secrecy marks</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>添加 {n} 个附件</source>
        <translation>Add {n} attachments</translation>
    </message>
    <message>
        <source>添加{label}</source>
        <translation>Add {label}</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>添加人员：输入姓名</source>
        <translation>Add person: type a name</translation>
    </message>
    <message>
        <source>添加议题</source>
        <translation>Add topic</translation>
    </message>
    <message>
        <source>添加词条“{label}”</source>
        <translation>Add the word &quot;{label}&quot;</translation>
    </message>
    <message>
        <source>添加阶段</source>
        <translation>Add a stage</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>添加附件“{name}”</source>
        <translation>Add attachment &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>清单已打印并经批准</source>
        <translation>The list was printed and approved</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>满意率 {percent}（{words}）</source>
        <translation>Satisfied {percent} ({words})</translation>
    </message>
    <message>
        <source>点选要留下的内容，或用方向键移动、空格选定。合并可以撤销，也随时可以再分开。</source>
        <translation>Click what is to stay, or move with the arrow keys and choose with the space bar. A merge can be undone, and parted at any time.</translation>
    </message>
    <message>
        <source>照搬</source>
        <translation>Copy over</translation>
    </message>
    <message>
        <source>照搬 {old} 年计划的 {n} 项到 {year} 年</source>
        <translation>Copy {n} items of the {old} plan to {year}</translation>
    </message>
    <message>
        <source>照搬上年计划…</source>
        <translation>Copy last year&apos;s plan…</translation>
    </message>
    <message>
        <source>照搬到另一年…</source>
        <translation>Copy to another year…</translation>
    </message>
    <message>
        <source>照搬到年度</source>
        <translation>Copy to the year</translation>
    </message>
    <message>
        <source>照搬计划到另一年</source>
        <translation>Copy a plan to another year</translation>
    </message>
    <message>
        <source>版次</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>牵头组织</source>
        <translation>Leading unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>现在重启</source>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>现场办公</source>
        <translation>On-site work</translation>
    </message>
    <message>
        <source>现由谁办</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>现行的规定 {day} 才开始施行，新规定要在它之后。</source>
        <translation>The present version holds from {day} on only; the new one must begin after it.</translation>
    </message>
    <message>
        <source>现计划</source>
        <translation>As it stands</translation>
    </message>
    <message>
        <source>班</source>
        <translation>on</translation>
    </message>
    <message>
        <source>班子各位成员：</source>
        <translation>To the members of the leading body:</translation>
    </message>
    <message>
        <source>班子建设</source>
        <translation>Leading body</translation>
    </message>
    <message>
        <source>班子成员与所在支部党员</source>
        <translation>A leader and members of their branch</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>理论学习中心组</source>
        <translation>Central study group</translation>
    </message>
    <message>
        <source>理论学习交流</source>
        <translation>Study exchange</translation>
    </message>
    <message>
        <source>生成</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>生成票</source>
        <translation>Make ballots</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>Start of force</translation>
    </message>
    <message>
        <source>用“{name}”作名称</source>
        <translation>Use &quot;{name}&quot; as title</translation>
    </message>
    <message>
        <source>用、分开，例如：绰号、项目代号</source>
        <translation>Parted by 、, such as nicknames, project names</translation>
    </message>
    <message>
        <source>用于</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>用法不对：{bad}。用 tongxin --help 查看用法。</source>
        <translation>Wrong usage: {bad}. See tongxin --help.</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>用现在存着的</source>
        <translation>Use what is stored now</translation>
    </message>
    <message>
        <source>用表里的</source>
        <translation>Use the sheet&apos;s</translation>
    </message>
    <message>
        <source>用这个文件，不新建样例</source>
        <translation>use this file instead of a new sample</translation>
    </message>
    <message>
        <source>用这个标签的企业</source>
        <translation>Enterprises with this tag</translation>
    </message>
    <message>
        <source>用顿号隔开，如：断路器、空气开关</source>
        <translation>Parted by commas, for example: breaker, air switch</translation>
    </message>
    <message>
        <source>由“{title}”办成</source>
        <translation>Done by &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>由哪一条主办</source>
        <translation>Which one leads</translation>
    </message>
    <message>
        <source>由此产生的意见建议</source>
        <translation>Opinions and suggestions from it</translation>
    </message>
    <message>
        <source>甲乙丙丁戊己庚辛壬癸</source>
        <translation>ABCDEFGHIJ</translation>
    </message>
    <message>
        <source>甲方</source>
        <translation>Party A</translation>
    </message>
    <message>
        <source>甲方联系人</source>
        <translation>Contact of party A</translation>
    </message>
    <message>
        <source>电脑上的公文字体</source>
        <translation>Office fonts of this computer</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>留空则自动编号</source>
        <translation>Numbered automatically if empty</translation>
    </message>
    <message>
        <source>病假</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>登入</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>登入已打开，{n} 位操作人。</source>
        <translation>Sign-in is on, {n} operators.</translation>
    </message>
    <message>
        <source>登入打开着，要留一位设了 PIN、可查看全部谈话的操作人，否则谁也管不了这个文件。要去掉最后一位，请先关闭登入。</source>
        <translation>Signing in is on, so one operator with a PIN who may see all talks has to stay, else nobody could look after this file. To take out the last one, switch signing in off first.</translation>
    </message>
    <message>
        <source>登入没有打开；设了 PIN 的操作人 {n} 位。</source>
        <translation>Sign-in is off; {n} operators have a PIN.</translation>
    </message>
    <message>
        <source>登记 {n} 条</source>
        <translation>Enter {n}</translation>
    </message>
    <message>
        <source>登记{what}</source>
        <translation>Enter: {what}</translation>
    </message>
    <message>
        <source>登记供需</source>
        <translation>Register supply or demand</translation>
    </message>
    <message>
        <source>登记免开…</source>
        <translation>Exempt…</translation>
    </message>
    <message>
        <source>登记意见</source>
        <translation>Register opinion</translation>
    </message>
    <message>
        <source>登记报道</source>
        <translation>Register publicity</translation>
    </message>
    <message>
        <source>登记资源</source>
        <translation>Register resource</translation>
    </message>
    <message>
        <source>监票人</source>
        <translation>Scrutineers</translation>
    </message>
    <message>
        <source>监票人：</source>
        <translation>Scrutineers:</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>直接输入票数，回车到下一人；可整块粘贴。等次栏按 1 优秀&#x3000;2 合格&#x3000;3 基本合格&#x3000;4 不合格。</source>
        <translation>Type votes, Enter goes to the next member; blocks can be pasted. In the rating column: 1 excellent, 2 qualified, 3 basically qualified, 4 unqualified.</translation>
    </message>
    <message>
        <source>相关企业</source>
        <translation>Enterprises concerned</translation>
    </message>
    <message>
        <source>相关安排与活动</source>
        <translation>Related arrangements and activities</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>相隔</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>看看样例协会</source>
        <translation>See the sample association</translation>
    </message>
    <message>
        <source>看那一家</source>
        <translation>Show that one</translation>
    </message>
    <message>
        <source>矛盾分歧</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>矩阵</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>短信或微信</source>
        <translation>Text message or WeChat</translation>
    </message>
    <message>
        <source>硕士研究生</source>
        <translation>Master&apos;s degree</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>磁盘只能读</source>
        <translation>the disk can only be read</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>磁盘已满，刚才的内容没有写进去。</source>
        <translation>The disk is full; what you just did was not written.</translation>
    </message>
    <message>
        <source>磁盘读写出错。</source>
        <translation>The disk could not be read or written.</translation>
    </message>
    <message>
        <source>票数合计与有效票不符</source>
        <translation>Votes do not add up to the valid ballots</translation>
    </message>
    <message>
        <source>票的名称</source>
        <translation>Name of the ballot</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>秘书长</source>
        <translation>Secretary general</translation>
    </message>
    <message>
        <source>移出考勤</source>
        <translation>Remove from roll</translation>
    </message>
    <message>
        <source>移出考勤：{who}</source>
        <translation>Remove from roll: {who}</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>移除 {n} 个附件</source>
        <translation>Remove {n} attachments</translation>
    </message>
    <message>
        <source>移除{label}“{title}”</source>
        <translation>Remove {label} &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>移除{title}</source>
        <translation>Remove {title}</translation>
    </message>
    <message>
        <source>移除这一行</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>移除附件“{name}”</source>
        <translation>Remove attachment &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>程序内部出错，这一步没有做成，资料没有改动。可以继续使用。</source>
        <translation>Something went wrong inside the program: this step was not done, your data is unchanged. You can go on working.</translation>
    </message>
    <message>
        <source>空白征求意见表</source>
        <translation>Blank opinion sheet</translation>
    </message>
    <message>
        <source>空白表格另存…</source>
        <translation>Save an empty table...</translation>
    </message>
    <message>
        <source>空白谈话表</source>
        <translation>Blank talk form</translation>
    </message>
    <message>
        <source>空白谈话表和以往谈话</source>
        <translation>Blank talk form and earlier talks</translation>
    </message>
    <message>
        <source>空缺</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>空缺原因</source>
        <translation>Reason for the gap</translation>
    </message>
    <message>
        <source>空缺的原因，一句话</source>
        <translation>why, in one line</translation>
    </message>
    <message>
        <source>立即保存</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>立项与进展</source>
        <translation>Items and state</translation>
    </message>
    <message>
        <source>立项意见建议数</source>
        <translation>Items raised</translation>
    </message>
    <message>
        <source>立项数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>第 &amp;P 页 共 &amp;N 页</source>
        <translation>Page &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>第 17 位不对：按第 9 至 16 位应是“{sign}”。请逐位核对。</source>
        <translation>Sign 17 is wrong: by signs 9 to 16 it should be &quot;{sign}&quot;. Please compare sign by sign.</translation>
    </message>
    <message>
        <source>第 3 至 8 位应是行政区划的数字，现在是“{signs}”。</source>
        <translation>Signs 3 to 8 should be the digits of a region; now they are &quot;{signs}&quot;.</translation>
    </message>
    <message>
        <source>第 {n} 位“{sign}”不是代码里的字符。</source>
        <translation>Sign {n}, &quot;{sign}&quot;, does not occur in codes.</translation>
    </message>
    <message>
        <source>第 {n} 位是“{sign}”，代码里不用这个字母，是不是“{other}”？</source>
        <translation>Sign {n} is &quot;{sign}&quot;, a letter codes do not use. Is it &quot;{other}&quot;?</translation>
    </message>
    <message>
        <source>第 {n} 日</source>
        <translation>day {n}</translation>
    </message>
    <message>
        <source>第 {n} 条只写了提出人，请补上内容，或移除这一行。</source>
        <translation>Row {n} has a voice only: add the text or remove the row.</translation>
    </message>
    <message>
        <source>第 {n} 次列入议程</source>
        <translation>on the agenda for the {n}th time</translation>
    </message>
    <message>
        <source>第 {n} 行</source>
        <translation>Row {n}</translation>
    </message>
    <message>
        <source>第 {n} 行 {state}：{why}</source>
        <translation>Row {n} {state}: {why}</translation>
    </message>
    <message>
        <source>第 {n} 行跳过：{why}</source>
        <translation>Row {n} skipped: {why}</translation>
    </message>
    <message>
        <source>第 {n} 页，共 {m} 页</source>
        <translation>Page {n} of {m}</translation>
    </message>
    <message>
        <source>第 {page} 页</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>第 {rows} 行不能导入，已标出原因；什么都没有写入，其他行可以接着导入。</source>
        <translation>Rows that cannot be imported: {rows}. The reason is marked on each; nothing was written, the other rows can still be imported.</translation>
    </message>
    <message>
        <source>第{n}周</source>
        <translation>week {n}</translation>
    </message>
    <message>
        <source>第{n}周 {days}日</source>
        <translation>Week {n}: {days}</translation>
    </message>
    <message>
        <source>第{n}版批准时的内容读不出来，无法对照。</source>
        <translation>Version {n} as it was approved cannot be read; there is nothing to compare with.</translation>
    </message>
    <message>
        <source>第{n}版，{day}批准</source>
        <translation>Version {n}, approved {day}</translation>
    </message>
    <message>
        <source>第{n}版，{day}批准。内容摘要值（SHA-256）：{digest}</source>
        <translation>Version {n}, approved {day}. Digest of the content (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>第{n}版，{day}由{by}批准。内容摘要值（SHA-256）：{digest}</source>
        <translation>Version {n}, approved {day} by {by}. Digest of the content (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>第一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>第三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>第二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>第几周</source>
        <translation>Week of the month</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>Session no.</translation>
    </message>
    <message>
        <source>第几段</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>第四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>等待</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>等待{who}</source>
        <translation>waiting for {who}</translation>
    </message>
    <message>
        <source>等待中</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>等待中的</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>等待停表 {n} 个工作日</source>
        <translation>clock stood {n} working days</translation>
    </message>
    <message>
        <source>等待谁</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>答复和办理情况</source>
        <translation>Answer and what was done</translation>
    </message>
    <message>
        <source>答复模板</source>
        <comment>list</comment>
        <translation>Answer templates</translation>
    </message>
    <message>
        <source>答复模板</source>
        <translation>Answer template</translation>
    </message>
    <message>
        <source>答复汇总（供支部大会）…</source>
        <translation>Summary of answers (for the members&apos; meeting)…</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>筛选：{words}</source>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>签到表（空白，供签名）</source>
        <translation>Sign-in sheet (blank, to be signed)</translation>
    </message>
    <message>
        <source>签到表（空白，多留空行）</source>
        <translation>Sign-in sheet (blank, with many empty rows)</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>签约后天数</source>
        <translation>Days after signing</translation>
    </message>
    <message>
        <source>签约后的跟进</source>
        <translation>After the signing</translation>
    </message>
    <message>
        <source>签约后跟进模板</source>
        <translation>Follow-up template</translation>
    </message>
    <message>
        <source>签约或终止日期</source>
        <translation>Signed or ended on</translation>
    </message>
    <message>
        <source>签而未动</source>
        <translation>Asleep</translation>
    </message>
    <message>
        <source>签订协议</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>签订地点</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>约定与履约</source>
        <translation>Agreed and kept</translation>
    </message>
    <message>
        <source>约定事项</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>约定内容</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>约定次数</source>
        <translation>Times agreed</translation>
    </message>
    <message>
        <source>纪委书记</source>
        <translation>Discipline secretary</translation>
    </message>
    <message>
        <source>纪律方面</source>
        <translation>On discipline</translation>
    </message>
    <message>
        <source>纪检委员</source>
        <translation>Discipline member</translation>
    </message>
    <message>
        <source>组织</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>组织</source>
        <comment>tab</comment>
        <translation>Roster</translation>
    </message>
    <message>
        <source>组织</source>
        <comment>list</comment>
        <translation>Units</translation>
    </message>
    <message>
        <source>组织于 {day} 才成立</source>
        <translation>The unit was founded only on {day}</translation>
    </message>
    <message>
        <source>组织全称</source>
        <translation>Full name of unit</translation>
    </message>
    <message>
        <source>组织关系转入</source>
        <translation>Membership transferred in</translation>
    </message>
    <message>
        <source>组织委员</source>
        <translation>Organisation member</translation>
    </message>
    <message>
        <source>组织已于 {day} 撤销</source>
        <translation>The unit was closed on {day}</translation>
    </message>
    <message>
        <source>组织生活会</source>
        <translation>Organisational-life meeting</translation>
    </message>
    <message>
        <source>组织的名称</source>
        <translation>name of the unit</translation>
    </message>
    <message>
        <source>组织的名称，不写则为全部组织</source>
        <translation>name of the unit; all units without it</translation>
    </message>
    <message>
        <source>组织的名称，用于按组织的材料</source>
        <translation>the name of the unit, for papers of one unit</translation>
    </message>
    <message>
        <source>组织类别</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>终审</source>
        <translation>Final review</translation>
    </message>
    <message>
        <source>终审日期</source>
        <translation>Final review on</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>经办人：</source>
        <translation>Handled by:</translation>
    </message>
    <message>
        <source>经费</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>经费约定</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>结合业务</source>
        <translation>Business task</translation>
    </message>
    <message>
        <source>结合业务：{value}</source>
        <translation>tied to business: {value}</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>End</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果与原因</source>
        <translation>Result and reason</translation>
    </message>
    <message>
        <source>结果汇总</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>给谁看</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>给选中的活动登记报道</source>
        <translation>Enter publicity for the chosen event</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>统战委员</source>
        <translation>United-front member</translation>
    </message>
    <message>
        <source>统计会前几周</source>
        <translation>Weeks before that count</translation>
    </message>
    <message>
        <source>统计口径：按收集日期计入本期；“已兑现”指意见已回应，其他各类已落实或已说明不采纳的理由；工作日按节假日表计算，等待期间不计。</source>
        <translation>How it is counted: by the day raised; &quot;kept&quot; means an opinion answered, anything else carried through or declined with a reason; working days after the holiday table, without the time spent waiting.</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Go on with a file</translation>
    </message>
    <message>
        <source>继续使用电脑或U盘上已有的资料。</source>
        <translation>Go on with a file on this computer or a USB stick.</translation>
    </message>
    <message>
        <source>续文</source>
        <translation>Continued</translation>
    </message>
    <message>
        <source>续签“{title}”</source>
        <translation>Renew &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>续签成新一版</source>
        <translation>Renew as a new version</translation>
    </message>
    <message>
        <source>续签沿革</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>续签自</source>
        <translation>Renews</translation>
    </message>
    <message>
        <source>续约雷达</source>
        <translation>Renewal radar</translation>
    </message>
    <message>
        <source>编制人：</source>
        <translation>Made by:</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>缩放</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>缩放和报表字体在重新启动后生效。</source>
        <translation>Scale and fonts of papers change after a restart.</translation>
    </message>
    <message>
        <source>缺 {years} 年的节假日表，工作日只按周一至周五计算。</source>
        <translation>The holidays of {years} are missing; working days are counted as Monday to Friday only.</translation>
    </message>
    <message>
        <source>缺 {years} 年的节假日表：这些年份的工作日只按周一至周五计算。请按国务院办公厅的放假通知录入，或从表格导入。</source>
        <translation>The holidays of {years} are missing: working days of these years are counted as Monday to Friday only. Please enter them from the State Council&apos;s notice, or import them from a sheet.</translation>
    </message>
    <message>
        <source>缺少 %s</source>
        <translation>missing: %s</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>缺席 {n}</source>
        <translation>Absent {n}</translation>
    </message>
    <message>
        <source>缺席原因</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>缺席次数</source>
        <translation>Times absent</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>网站</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>群众</source>
        <translation>Non-member</translation>
    </message>
    <message>
        <source>群众有反映</source>
        <translation>People raised something</translation>
    </message>
    <message>
        <source>考勤</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>考勤表</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>考勤：{name}</source>
        <translation>Roll call: {name}</translation>
    </message>
    <message>
        <source>考勤：{who}</source>
        <translation>Roll: {who}</translation>
    </message>
    <message>
        <source>考勤：补记一人</source>
        <translation>Roll call: add a person</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>职务名称</source>
        <translation>Name of post</translation>
    </message>
    <message>
        <source>联合党支部</source>
        <translation>Joint Party branch</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系人姓名</source>
        <translation>Contact name</translation>
    </message>
    <message>
        <source>联系人电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>联系人职务</source>
        <translation>Contact duty</translation>
    </message>
    <message>
        <source>联系人邮箱</source>
        <translation>Contact email</translation>
    </message>
    <message>
        <source>联系人：{names}</source>
        <translation>Contacts: {names}</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>脱敏版 · {audience}</source>
        <translation>Redacted · {audience}</translation>
    </message>
    <message>
        <source>脱敏版：给谁看</source>
        <translation>redacted edition: for whom</translation>
    </message>
    <message>
        <source>自何日起</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>自何日起执行</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>自动统计</source>
        <translation>Counted by itself</translation>
    </message>
    <message>
        <source>自学交流</source>
        <translation>Self-study exchange</translation>
    </message>
    <message>
        <source>自评</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>自费出国半年以上</source>
        <translation>Abroad at own expense over half a year</translation>
    </message>
    <message>
        <source>自选时间</source>
        <translation>Own dates</translation>
    </message>
    <message>
        <source>至 {until}</source>
        <translation>Until {until}</translation>
    </message>
    <message>
        <source>至何日止</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>节假日</source>
        <comment>list</comment>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>落实</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>落实到的计划事项</source>
        <translation>Carried out by plan item</translation>
    </message>
    <message>
        <source>落实情况与佐证</source>
        <translation>How it stands, and evidence</translation>
    </message>
    <message>
        <source>虚构的协会和企业，试完一键丢弃。</source>
        <translation>An invented association with its enterprises; one click discards it.</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>行业分会</source>
        <translation>Branch association</translation>
    </message>
    <message>
        <source>行政职务</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>补充附件</source>
        <translation>Add an attachment</translation>
    </message>
    <message>
        <source>补充附件…</source>
        <translation>Add an attachment…</translation>
    </message>
    <message>
        <source>补开的只算上一周期，不重复计算</source>
        <translation>Such a meeting counts for the old period only, never twice</translation>
    </message>
    <message>
        <source>补开的天数不能超过一个周期，请填 {n} 以内的数。</source>
        <translation>The days of grace must be shorter than a period: {n} at most.</translation>
    </message>
    <message>
        <source>补正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>补正“{title}”</source>
        <translation>Correct &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>补正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>补记</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>表决事项</source>
        <translation>Matter voted on</translation>
    </message>
    <message>
        <source>表决合计 {a} 票，到会有表决权的 {b} 人，请核对。</source>
        <translation>{a} votes in all, {b} present with a vote: please check.</translation>
    </message>
    <message>
        <source>表决情况</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>表决方式</source>
        <translation>Way of voting</translation>
    </message>
    <message>
        <source>表决权人</source>
        <translation>Who votes</translation>
    </message>
    <message>
        <source>表决票</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>表决规则</source>
        <comment>list</comment>
        <translation>Voting rules</translation>
    </message>
    <message>
        <source>表决规则</source>
        <translation>Voting rule</translation>
    </message>
    <message>
        <source>表尾：{words}</source>
        <translation>At the foot: {words}</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xlsm *.csv *.txt *.tsv *.xls)</source>
        <translation>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv *.xls)</translation>
    </message>
    <message>
        <source>表里先列出 {n} 条</source>
        <translation>the table lists the first {n}</translation>
    </message>
    <message>
        <source>表里没有必填的栏目：{names}。</source>
        <translation>The table lacks required columns: {names}.</translation>
    </message>
    <message>
        <source>表里的栏目</source>
        <translation>Column of the sheet</translation>
    </message>
    <message>
        <source>要写 %s 之一</source>
        <translation>one of %s is needed</translation>
    </message>
    <message>
        <source>要填的空写成【什么】【何时】【谁】</source>
        <translation>Put each blank between 【 and 】</translation>
    </message>
    <message>
        <source>要并入的几条已有办理记录：记录留在原来那一条上，并案后按主办这一条重新算。</source>
        <translation>Some of these have steps already: they stay where they were made, and the case is counted by the one that leads.</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>要添加附件的记录已经删除，附件没有添加。</source>
        <translation>The record to attach to has been deleted; the attachment was not added.</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>要点内容</source>
        <translation>Text of point</translation>
    </message>
    <message>
        <source>要照搬的事项</source>
        <translation>Items to copy</translation>
    </message>
    <message>
        <source>观看影像</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>规格或资质不符</source>
        <translation>Specification or qualification did not fit</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>计入双重组织生活：{names}</source>
        <translation>Counts as double organisational life: {names}</translation>
    </message>
    <message>
        <source>计入学时的活动</source>
        <translation>Events that count</translation>
    </message>
    <message>
        <source>计入应到</source>
        <translation>Counted as due</translation>
    </message>
    <message>
        <source>计入的会议或活动</source>
        <translation>Meetings and activities that count</translation>
    </message>
    <message>
        <source>计入的活动</source>
        <translation>Events that count</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>计划 {n} 项 · 开展 {held} 次</source>
        <translation>{n} planned · {held} held</translation>
    </message>
    <message>
        <source>计划 {n} 项，已开展 {held} 项。</source>
        <translation>{n} planned, {held} held.</translation>
    </message>
    <message>
        <source>计划与执行</source>
        <translation>Plan and fact</translation>
    </message>
    <message>
        <source>计划事项</source>
        <translation>Plan item</translation>
    </message>
    <message>
        <source>计划事项</source>
        <comment>list</comment>
        <translation>Plan items</translation>
    </message>
    <message>
        <source>计划在制作批准稿的时候有了改动，没有批准。</source>
        <translation>The plan was changed while its approved version was being made; it was not approved.</translation>
    </message>
    <message>
        <source>计划外</source>
        <translation>Outside the plan</translation>
    </message>
    <message>
        <source>计划执行情况表</source>
        <translation>Plan and fact</translation>
    </message>
    <message>
        <source>计划批准稿</source>
        <translation>Approved version of the plan</translation>
    </message>
    <message>
        <source>计划数</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned date</translation>
    </message>
    <message>
        <source>计划日期不在所填的月份里，请改其中一个。</source>
        <translation>The planned date is not in the month given; please change one of them.</translation>
    </message>
    <message>
        <source>计划是 {year} 年的，不能调出这一年。</source>
        <translation>The plan is for {year}; an item cannot leave that year.</translation>
    </message>
    <message>
        <source>计划本身完好；请用最近的备份核对这一版。</source>
        <translation>The plan itself is whole; please compare this version with the latest backup.</translation>
    </message>
    <message>
        <source>计划正文</source>
        <translation>Text of the plan</translation>
    </message>
    <message>
        <source>计划空缺</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>计划空缺 {n}</source>
        <translation>Gaps {n}</translation>
    </message>
    <message>
        <source>计划空缺情况表</source>
        <translation>Gaps in planning</translation>
    </message>
    <message>
        <source>计划空缺说明</source>
        <translation>Note on a gap in planning</translation>
    </message>
    <message>
        <source>计票人</source>
        <translation>Tellers</translation>
    </message>
    <message>
        <source>计票人：</source>
        <translation>Tellers:</translation>
    </message>
    <message>
        <source>计票单</source>
        <translation>Tally sheet</translation>
    </message>
    <message>
        <source>计算口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>认出的栏目里没有内容。</source>
        <translation>The recognised columns hold nothing.</translation>
    </message>
    <message>
        <source>讨论发言要点</source>
        <translation>Main points of discussion</translation>
    </message>
    <message>
        <source>讨论情况</source>
        <translation>How it was discussed</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>议题{n}</source>
        <translation>Topic {n}</translation>
    </message>
    <message>
        <source>议题{n}“{title}”：{note}</source>
        <translation>Topic {n} &quot;{title}&quot;: {note}</translation>
    </message>
    <message>
        <source>议题{n}：{title}</source>
        <translation>Topic {n}: {title}</translation>
    </message>
    <message>
        <source>议题：补记一项</source>
        <translation>Topics: add one</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>记下 {n} 条</source>
        <translation>Enter {n}</translation>
    </message>
    <message>
        <source>记下“{one}”和“{other}”不是同一家</source>
        <translation>Note that &quot;{one}&quot; and &quot;{other}&quot; are not the same</translation>
    </message>
    <message>
        <source>记下意见建议</source>
        <translation>Note an item</translation>
    </message>
    <message>
        <source>记为</source>
        <translation>Record as</translation>
    </message>
    <message>
        <source>记为{kind}</source>
        <translation>Record as {kind}</translation>
    </message>
    <message>
        <source>记为{kind}：“{quote}”</source>
        <translation>Record as {kind}: &quot;{quote}&quot;</translation>
    </message>
    <message>
        <source>记为“{outcome}”，但赞成票不够（{basis}）。</source>
        <translation>Noted as &quot;{outcome}&quot;, but too few voted in favour ({basis}).</translation>
    </message>
    <message>
        <source>记为任务：“{title}”</source>
        <translation>Keep as task: &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>记入任务台账（Alt+T）</source>
        <translation>Put into the ledger of tasks (Alt+T)</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>记录人和主持人是同一个人。</source>
        <translation>Recorder and chair are the same person.</translation>
    </message>
    <message>
        <source>记录人签字：</source>
        <translation>Signature of recorder:</translation>
    </message>
    <message>
        <source>记录已定稿。补充“{names}”的日期和理由会留在记录上，也会打印。</source>
        <translation>The record is final. The day and the reason for adding &quot;{names}&quot; stay on the record and are printed.</translation>
    </message>
    <message>
        <source>记录没有改动；请从备份里找回。</source>
        <translation>The record is unchanged; please find it in a backup.</translation>
    </message>
    <message>
        <source>记录没有改动；请从备份里找回，或重新添加这个附件。</source>
        <translation>The record is unchanged; please find it in a backup, or add the attachment again.</translation>
    </message>
    <message>
        <source>记录状态</source>
        <translation>Record status</translation>
    </message>
    <message>
        <source>讲师</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>讲座培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>设了党小组</source>
        <translation>It has Party groups</translation>
    </message>
    <message>
        <source>设了支部委员会</source>
        <translation>It has a branch committee</translation>
    </message>
    <message>
        <source>设定</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>设定 PIN…</source>
        <translation>Set PIN…</translation>
    </message>
    <message>
        <source>设定 PIN：{name}</source>
        <translation>Set the PIN of {name}</translation>
    </message>
    <message>
        <source>设支部委员会</source>
        <translation>Has a branch committee</translation>
    </message>
    <message>
        <source>设支部委员会的</source>
        <translation>With a branch committee</translation>
    </message>
    <message>
        <source>设支部委员会的正式党员数</source>
        <translation>Formal members that call for a committee</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>设置…</source>
        <translation>Settings...</translation>
    </message>
    <message>
        <source>评为优秀 {rated} 人，一般不超过 {most} 人（{members} 人的 {share}）；{source}。</source>
        <translation>{rated} rated excellent; as a rule not more than {most} ({share} of {members} members); {source}.</translation>
    </message>
    <message>
        <source>评为优秀的最高比例</source>
        <translation>Largest share rated excellent</translation>
    </message>
    <message>
        <source>评定{rating} {n} 人</source>
        <translation>rated {rating}: {n}</translation>
    </message>
    <message>
        <source>评定等次</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>词条</source>
        <comment>list</comment>
        <translation>List words</translation>
    </message>
    <message>
        <source>词条</source>
        <translation>List word</translation>
    </message>
    <message>
        <source>词条“{old}”改为“{new}”</source>
        <translation>Rename the word &quot;{old}&quot; to &quot;{new}&quot;</translation>
    </message>
    <message>
        <source>词条：{list}</source>
        <translation>Words: {list}</translation>
    </message>
    <message>
        <source>词语</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>该做了</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>请不要继续写入，并从最近的备份打开。</source>
        <translation>Please write nothing more, and open the latest backup.</translation>
    </message>
    <message>
        <source>请与管理电脑的人联系，或选别的文件。</source>
        <translation>Please ask the person who looks after the computer, or choose another file.</translation>
    </message>
    <message>
        <source>请从最近的备份打开。</source>
        <translation>Please open the latest backup.</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>请假 {n}</source>
        <translation>On leave {n}</translation>
    </message>
    <message>
        <source>请假次数</source>
        <translation>Times on leave</translation>
    </message>
    <message>
        <source>请先写议定事项。</source>
        <translation>Write the decision first.</translation>
    </message>
    <message>
        <source>请先在程序里批准计划。</source>
        <translation>Please approve the plan in the program first.</translation>
    </message>
    <message>
        <source>请先填好上面标出的必填项。</source>
        <translation>Fill in the required fields marked above first.</translation>
    </message>
    <message>
        <source>请先填好上面标出的必填项，再把这句话记下来。</source>
        <translation>Please fill in the required fields marked above, then record this sentence.</translation>
    </message>
    <message>
        <source>请先打开要导入的列表，如“共建”里的“会员企业”，再把表格拖进来。</source>
        <translation>Please open the list it belongs to first, such as Enterprises under Partnership, then drag the table in.</translation>
    </message>
    <message>
        <source>请先读我</source>
        <translation>Read me first</translation>
    </message>
    <message>
        <source>请写 {least} 到 {most} 之间的数。</source>
        <translation>Please write a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>请写成 .pdf，或用 export 写成 .xlsx。</source>
        <translation>Please write .pdf, or use export to write .xlsx.</translation>
    </message>
    <message>
        <source>请写明提出人，或勾选“匿名”。</source>
        <translation>Please say who raised it, or tick &quot;Anonymous&quot;.</translation>
    </message>
    <message>
        <source>请写明新规定从哪一天起施行；以前的照旧判断。</source>
        <translation>Please say from which day the new version holds; the time before is judged as it was.</translation>
    </message>
    <message>
        <source>请写明是哪个月没有安排。</source>
        <translation>Please name the month in which nothing is arranged.</translation>
    </message>
    <message>
        <source>请写明是哪次活动没有主题。</source>
        <translation>Please name the event that has no theme.</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Give a reason.</translation>
    </message>
    <message>
        <source>请勾选告知了谁。</source>
        <translation>Tick who was told.</translation>
    </message>
    <message>
        <source>请可查看全部谈话的操作人在“组织—操作人”里替您重设；他也忘了，就输入恢复码。</source>
        <translation>Whoever may see all talks can set a new one under Organisation, Operators; if he forgot his as well, type the recovery code.</translation>
    </message>
    <message>
        <source>请在“组织—操作人”里重设 PIN，再打开登入。</source>
        <translation>Set new PINs under Organisation, Operators, then switch sign-in on again.</translation>
    </message>
    <message>
        <source>请在每人的一个等次栏内画“√”，每人只选一项；不署名。</source>
        <translation>Tick one grade for each member; do not sign.</translation>
    </message>
    <message>
        <source>请在每行的一个栏内画“√”；不署名。</source>
        <translation>Tick one box in each row; do not sign.</translation>
    </message>
    <message>
        <source>请填写“{label}”。</source>
        <translation>Please fill in &quot;{label}&quot;.</translation>
    </message>
    <message>
        <source>请填写票的名称，并至少写一个姓名或事项，每行一个。</source>
        <translation>Please name the ballot, and write at least one name or matter, one per line.</translation>
    </message>
    <message>
        <source>请填写谈话对象：名册里的人、企业联系人或其他人。</source>
        <translation>Please fill in the talk partner: someone on the roster, a contact of an enterprise, or another person.</translation>
    </message>
    <message>
        <source>请填写这次换届所对应的任期届满日期。</source>
        <translation>Please fill in the end of the term this election follows.</translation>
    </message>
    <message>
        <source>请把下面的内容复制给维护人员，里面没有任何记录的文字。</source>
        <translation>Please copy the text below to whoever maintains the program; it holds no words of any record.</translation>
    </message>
    <message>
        <source>请核对组织的名称。</source>
        <translation>Please check the name of the unit.</translation>
    </message>
    <message>
        <source>请核对组织的名称和年度。</source>
        <translation>Please check the name of the unit and the year.</translation>
    </message>
    <message>
        <source>请核对编号、uid、名称或关键字。</source>
        <translation>Please check the number, uid, name or words.</translation>
    </message>
    <message>
        <source>请检查U盘或文件夹是否还在，或选别的文件。</source>
        <translation>Please check whether the USB stick or folder is still there, or choose another file.</translation>
    </message>
    <message>
        <source>请检查打印机，或先另存为 PDF。</source>
        <translation>Please check the printer, or save as PDF first.</translation>
    </message>
    <message>
        <source>请检查文件是否还在，再试一次。</source>
        <translation>Please check whether the file is still there and try again.</translation>
    </message>
    <message>
        <source>请检查磁盘或U盘，并从最近的备份打开。</source>
        <translation>Please check the disk or USB stick, and open the latest backup.</translation>
    </message>
    <message>
        <source>请用“另存为”存到电脑上，再用合适的程序打开。</source>
        <translation>Please save it to the computer with &quot;Save as&quot;, then open it with a suitable program.</translation>
    </message>
    <message>
        <source>请至少写明到会或赞成要达到多少。</source>
        <translation>Say at least how many must be present or in favour.</translation>
    </message>
    <message>
        <source>请选原因</source>
        <translation>Please choose a reason</translation>
    </message>
    <message>
        <source>请选择另一个文件夹，并看看磁盘是否已满。</source>
        <translation>Please choose another folder, and see whether the disk is full.</translation>
    </message>
    <message>
        <source>请选择文件夹里的文件。</source>
        <translation>Please choose files inside the folder.</translation>
    </message>
    <message>
        <source>读不了“{name}”：{why}。</source>
        <translation>Cannot read &quot;{name}&quot;: {why}.</translation>
    </message>
    <message>
        <source>读书分享</source>
        <translation>Sharing books</translation>
    </message>
    <message>
        <source>读入 {n} 个附件</source>
        <translation>Reading {n} attachments</translation>
    </message>
    <message>
        <source>读取“{name}”</source>
        <translation>Read &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>谁还没学</source>
        <translation>Who has not yet</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up workday</translation>
    </message>
    <message>
        <source>调到 {when}</source>
        <translation>moved to {when}</translation>
    </message>
    <message>
        <source>调到{when}</source>
        <translation>moved to {when}</translation>
    </message>
    <message>
        <source>调到上个月</source>
        <translation>To the month before</translation>
    </message>
    <message>
        <source>调到下个月</source>
        <translation>To the next month</translation>
    </message>
    <message>
        <source>调整{label}的次序</source>
        <translation>Change the order: {label}</translation>
    </message>
    <message>
        <source>调整与取消</source>
        <translation>Moved or dropped</translation>
    </message>
    <message>
        <source>调整原因</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>调整原因(&amp;R)</source>
        <translation>&amp;Reason for moving</translation>
    </message>
    <message>
        <source>调整或取消的原因</source>
        <translation>Reason for change or cancelling</translation>
    </message>
    <message>
        <source>调整时间</source>
        <translation>Time moved</translation>
    </message>
    <message>
        <source>调整类别</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>调整议题次序</source>
        <translation>Change the order of topics</translation>
    </message>
    <message>
        <source>调整词条的次序</source>
        <translation>Reorder the words</translation>
    </message>
    <message>
        <source>谈心与反馈</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>谈心谈话</source>
        <comment>list</comment>
        <translation>Talks</translation>
    </message>
    <message>
        <source>谈心谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>谈心谈话 {number}（{day}）</source>
        <translation>Talk {number} ({day})</translation>
    </message>
    <message>
        <source>谈心谈话记录表</source>
        <translation>Talk form</translation>
    </message>
    <message>
        <source>谈心谈话记录表{number}</source>
        <translation>Talk form {number}</translation>
    </message>
    <message>
        <source>谈话 {number}</source>
        <translation>Talk {number}</translation>
    </message>
    <message>
        <source>谈话 {n} 次</source>
        <translation>{n} talks</translation>
    </message>
    <message>
        <source>谈话事由</source>
        <translation>Reason for talk</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Talker</translation>
    </message>
    <message>
        <source>谈话人
签字</source>
        <translation>Signature
of talker</translation>
    </message>
    <message>
        <source>谈话人数</source>
        <translation>Talkers (number)</translation>
    </message>
    <message>
        <source>谈话关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>谈话地点</source>
        <translation>Place of talk</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Talk partner</translation>
    </message>
    <message>
        <source>谈话对象
签字</source>
        <translation>Signature
of partner</translation>
    </message>
    <message>
        <source>谈话对象人数</source>
        <translation>Talk partners (number)</translation>
    </message>
    <message>
        <source>谈话方式</source>
        <translation>Way of talking</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>Day of the talk</translation>
    </message>
    <message>
        <source>谈话时间</source>
        <translation>Time of talk</translation>
    </message>
    <message>
        <source>谈话统计</source>
        <comment>list</comment>
        <translation>Talk figures</translation>
    </message>
    <message>
        <source>谈话统计</source>
        <translation>Talk figures</translation>
    </message>
    <message>
        <source>谈话编号</source>
        <translation>Number of the talk</translation>
    </message>
    <message>
        <source>谈话要求</source>
        <comment>list</comment>
        <translation>Talk requirements</translation>
    </message>
    <message>
        <source>谈话要求</source>
        <translation>Talk requirement</translation>
    </message>
    <message>
        <source>谈话要点、回应与承诺</source>
        <translation>Gist, answers and commitments</translation>
    </message>
    <message>
        <source>谈话覆盖</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>谈话记录归并清单</source>
        <translation>List of talks to be condensed</translation>
    </message>
    <message>
        <source>谈话记录表…</source>
        <translation>Talk form…</translation>
    </message>
    <message>
        <source>责任、依据和完成标准</source>
        <translation>Responsibility, basis and when it is done</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>责任人{name}</source>
        <translation>{name} responsible</translation>
    </message>
    <message>
        <source>责任人：{value}</source>
        <translation>responsible: {value}</translation>
    </message>
    <message>
        <source>责任支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>责任职务</source>
        <translation>Responsible post</translation>
    </message>
    <message>
        <source>责任部门</source>
        <translation>Responsible department</translation>
    </message>
    <message>
        <source>责任部门/责任人</source>
        <translation>Department/owner</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>资料没有改动。</source>
        <translation>Your data is unchanged.</translation>
    </message>
    <message>
        <source>资料没有改动。请先关闭那个窗口。</source>
        <translation>Your data is unchanged. Please close that window first.</translation>
    </message>
    <message>
        <source>资料没有改动。请先筛选，或导出为 CSV。</source>
        <translation>Your data is unchanged. Please filter first, or export as CSV.</translation>
    </message>
    <message>
        <source>资料没有改动。请另存为 .xlsx 再导入。</source>
        <translation>Your data is unchanged. Please save it as .xlsx, then import.</translation>
    </message>
    <message>
        <source>资料没有改动。请在 Excel 或 WPS 里去掉密码，另存后再导入。</source>
        <translation>Your data is unchanged. Please take the password off in Excel or WPS, save, then import.</translation>
    </message>
    <message>
        <source>资料没有改动。请在 Excel 或 WPS 里另存为 .xlsx 后再导入。</source>
        <translation>Your data is unchanged. Please save it as .xlsx in Excel or WPS, then import.</translation>
    </message>
    <message>
        <source>资料没有改动。请把表格分成几份，每份不超过 20 万行。</source>
        <translation>Your data is unchanged. Please split the table into parts of at most 200,000 rows.</translation>
    </message>
    <message>
        <source>资料没有改动。请换一个文件夹或文件名后重试。</source>
        <translation>Your data is unchanged. Please try another folder or file name.</translation>
    </message>
    <message>
        <source>资料没有改动。请换一个文件夹，并看看磁盘是否已满。</source>
        <translation>Your data is unchanged. Please take another folder, and see whether the disk is full.</translation>
    </message>
    <message>
        <source>资料没有改动。请换一个文件夹，或关闭正打开这个文件的程序后重试。</source>
        <translation>Your data is unchanged. Please take another folder, or close the program that has the file open, and try again.</translation>
    </message>
    <message>
        <source>资料没有改动。请核对文件来源，或把表格分成几份。</source>
        <translation>Your data is unchanged. Please check where the file comes from, or split the table into parts.</translation>
    </message>
    <message>
        <source>资料没有改动。请用 Excel 或 WPS 打开它，另存为新的 .xlsx 后再导入。</source>
        <translation>Your data is unchanged. Please open it in Excel or WPS and save it as a new .xlsx, then import.</translation>
    </message>
    <message>
        <source>资料没有改动。请用 Excel 或 WPS 打开看看，另存为 .xlsx 后再导入。</source>
        <translation>Your data is unchanged. Please look at it in Excel or WPS and save it as .xlsx, then import.</translation>
    </message>
    <message>
        <source>资料没有改动。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</source>
        <translation>Your data is unchanged. Please open it in Excel or WPS and save it as .xlsx, then import.</translation>
    </message>
    <message>
        <source>资料都已保存，重新启动只要几秒钟。</source>
        <translation>Everything is saved; a restart takes a few seconds.</translation>
    </message>
    <message>
        <source>资料项</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>资源</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>资源名称</source>
        <translation>Resource name</translation>
    </message>
    <message>
        <source>资源类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>资源联享</source>
        <translation>Shared resources</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>For</translation>
    </message>
    <message>
        <source>赞成 {n} 票，正好是{of} {whole} 人的{share}，达到要求（{basis}）</source>
        <translation>{n} in favour, exactly {share} of {of} ({whole}): passed ({basis})</translation>
    </message>
    <message>
        <source>赞成 {n} 票，没有超过{of} {whole} 人的{share}，未通过（{basis}）</source>
        <translation>{n} in favour, not more than {share} of {of} ({whole}): not passed ({basis})</translation>
    </message>
    <message>
        <source>赞成 {n} 票，没有达到{of} {whole} 人的{share}，未通过（{basis}）</source>
        <translation>{n} in favour, less than {share} of {of} ({whole}): not passed ({basis})</translation>
    </message>
    <message>
        <source>赞成 {n} 票，超过{of} {whole} 人的{share}，通过（{basis}）</source>
        <translation>{n} in favour, more than {share} of {of} ({whole}): passed ({basis})</translation>
    </message>
    <message>
        <source>赞成 {n} 票，达到{of} {whole} 人的{share}，通过（{basis}）</source>
        <translation>{n} in favour, at least {share} of {of} ({whole}): passed ({basis})</translation>
    </message>
    <message>
        <source>赞成{n}票</source>
        <translation>{n} in favour</translation>
    </message>
    <message>
        <source>赞成、反对、弃权合计 {a} 票，与有效票 {b} 张不符。</source>
        <translation>For, against and abstentions make {a}, but {b} ballots are valid.</translation>
    </message>
    <message>
        <source>赞成、反对、弃权合计 {a} 票，多于收回票 {b} 张。</source>
        <translation>For, against and abstentions make {a}, but only {b} ballots came back.</translation>
    </message>
    <message>
        <source>赞成以谁为准</source>
        <translation>In favour, out of</translation>
    </message>
    <message>
        <source>赞成票正好一半，请留意。</source>
        <translation>Exactly half are in favour: please note.</translation>
    </message>
    <message>
        <source>赞成须超过此数</source>
        <translation>More than that must be in favour</translation>
    </message>
    <message>
        <source>赞成须达</source>
        <translation>In favour at least</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>跟进事项</source>
        <comment>list</comment>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>跟进事项</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>跟进模板</source>
        <comment>list</comment>
        <translation>Follow-up templates</translation>
    </message>
    <message>
        <source>跟进（责任人/时限）</source>
        <translation>Follow-up (owner/due)</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>跳过表头、表尾等第 {rows} 行。</source>
        <translation>Head, foot and the like skipped: rows {rows}.</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>转入的记录</source>
        <translation>Records moved</translation>
    </message>
    <message>
        <source>转正日期</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>输入文字筛选</source>
        <translation>Type to filter</translation>
    </message>
    <message>
        <source>输错多次，{n} 秒后再试。</source>
        <translation>Wrong several times; try again in {n} seconds.</translation>
    </message>
    <message>
        <source>达成事项</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>近期</source>
        <translation>soon</translation>
    </message>
    <message>
        <source>返回修改</source>
        <translation>Back to the record</translation>
    </message>
    <message>
        <source>还不是共建单位。</source>
        <translation>Not a partner yet.</translation>
    </message>
    <message>
        <source>还可以修改；定稿后只能补正。</source>
        <translation>Can still be changed; once final it can only be corrected.</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>还有 {days} 天</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>还有 {n} 位提出人没有告知</source>
        <translation>{n} voices are still to be told</translation>
    </message>
    <message>
        <source>还有 {n} 天</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>还有 {n} 天到期</source>
        <translation>Ends in {n} days</translation>
    </message>
    <message>
        <source>还有{n}天到期</source>
        <translation>Ends in {n} days</translation>
    </message>
    <message>
        <source>还有空没有填：{names}</source>
        <translation>Blanks still to fill: {names}</translation>
    </message>
    <message>
        <source>还没有{label}。</source>
        <translation>None yet: {label}.</translation>
    </message>
    <message>
        <source>还没有{label}。填好的每一条都会列在这里，可以筛选、排序和打印。</source>
        <translation>None yet: {label}. Every one you fill in is listed here, to be filtered, sorted and printed.</translation>
    </message>
    <message>
        <source>还没有一起开展的活动。</source>
        <translation>No joint activities yet.</translation>
    </message>
    <message>
        <source>还没有上级要点。把上级党组织的年度工作要点逐条录入，计划事项可以与它对应。</source>
        <translation>No work points yet. Enter the points of the superior body one by one; plan items can then refer to them.</translation>
    </message>
    <message>
        <source>还没有与这项任务相结合的安排或活动。</source>
        <translation>No arrangement or activity is tied to this task yet.</translation>
    </message>
    <message>
        <source>还没有产品词相同或相近的供给。把产品词写全，用顿号隔开。</source>
        <translation>No supply has the same or similar product words. Write all product words, parted by commas.</translation>
    </message>
    <message>
        <source>还没有人员。只录入工作需要的信息；所属组织和任职写在各人名下。</source>
        <translation>No people yet. Enter only what the work needs; units and posts stand under each name.</translation>
    </message>
    <message>
        <source>还没有企业用这个标签。在企业的“标签”里打几个字就能选它。</source>
        <translation>No enterprise has this tag yet. Type a few letters into &quot;Tags&quot; of an enterprise to choose it.</translation>
    </message>
    <message>
        <source>还没有会员企业。录入以后，协议、活动、供需和报道都归到企业名下。</source>
        <translation>No enterprises yet. Once entered, agreements, activities, supply and demand and publicity gather under each.</translation>
    </message>
    <message>
        <source>还没有会议与活动。</source>
        <translation>No meetings or activities yet.</translation>
    </message>
    <message>
        <source>还没有会议与活动。记下第一次会议，考勤会按花名册自动填好。</source>
        <translation>No meetings or activities yet. Record the first one: the roll fills itself from the roster.</translation>
    </message>
    <message>
        <source>还没有供需。把企业提供什么、需要什么记下来，便于撮合。</source>
        <translation>No supply or demand yet. Note what enterprises offer and need, so that they can be matched.</translation>
    </message>
    <message>
        <source>还没有免开的登记。某个组织在一段时间内可以不开某种会议时，在这里写明起止和原因。</source>
        <translation>No exemptions yet. Where a unit need not hold some meeting for a time, say here from when to when and why.</translation>
    </message>
    <message>
        <source>还没有党委班子成员的任职。在“组织”里记下任职和所在支部，这里自动统计。</source>
        <translation>No posts on the Party committee yet. Keep posts and branches under &quot;Units&quot;, and they are counted here.</translation>
    </message>
    <message>
        <source>还没有党支部。先在“组织”里建立党支部、成员和任职，这里就能算出谁该和谁谈。</source>
        <translation>No Party branch yet. With a branch, its members and posts under Organisation, it can be told here who owes whom a talk.</translation>
    </message>
    <message>
        <source>还没有共享资源。</source>
        <translation>No shared resources yet.</translation>
    </message>
    <message>
        <source>还没有共享资源。场地、讲师、课程、展厅都可以登记在这里。</source>
        <translation>No shared resources yet. Venues, lecturers, courses and exhibition halls can be registered here.</translation>
    </message>
    <message>
        <source>还没有共建协议。</source>
        <translation>No partnership agreements yet.</translation>
    </message>
    <message>
        <source>还没有共建协议。写下约定的次数，开展了几次由活动自动算出。</source>
        <translation>No partnership agreements yet. Write down how often was agreed; how often it was held is counted from the activities.</translation>
    </message>
    <message>
        <source>还没有共建活动。活动里选了共建单位和四联类别，就会算进上面的约定。</source>
        <translation>No partnership activities yet. An activity with a partner enterprise and a lane counts for the commitments above.</translation>
    </message>
    <message>
        <source>还没有写内容。</source>
        <translation>Nothing written yet.</translation>
    </message>
    <message>
        <source>还没有制度。写明什么会、谁来开、多久一次、依据哪份文件，程序就按它提醒。</source>
        <translation>No rules yet. Say which meeting is owed, by whom, how often and by which document, and the program reminds by it.</translation>
    </message>
    <message>
        <source>还没有办理记录。点下面的按钮记下第一步。</source>
        <translation>No steps yet. The buttons below note the first one.</translation>
    </message>
    <message>
        <source>还没有可以推算任期的组织。在党委和党支部的页面填上本届选举日期或届满日期。</source>
        <translation>No body with a term yet. Fill in the day of election or the end of the term on the pages of committees and branches.</translation>
    </message>
    <message>
        <source>还没有合并过企业。</source>
        <translation>No enterprises were merged yet.</translation>
    </message>
    <message>
        <source>还没有同义产品词。写在一组里的词，撮合时当作同一个词。</source>
        <translation>No synonyms yet. Words in one group count as one when needs are matched.</translation>
    </message>
    <message>
        <source>还没有告知</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>还没有困难。谈话时选中一句话按 Alt+3，困难就进到这里，帮扶和回访都记在它名下。</source>
        <translation>No difficulties. Select a sentence of a talk and press Alt+3: the difficulty comes here, with help and visit under it.</translation>
    </message>
    <message>
        <source>还没有学习材料。登记已公开发布的文件，活动里选上它，就知道谁学过、谁还没学。</source>
        <translation>No study materials yet. Register a published document and choose it in events: then it shows who has studied it and who has not.</translation>
    </message>
    <message>
        <source>还没有安排。</source>
        <translation>Nothing arranged yet.</translation>
    </message>
    <message>
        <source>还没有安排。每月至少安排一项，年年有计划、月月有安排、次次有主题。</source>
        <translation>Nothing arranged yet. At least one item each month: a plan every year, an arrangement every month, a theme every time.</translation>
    </message>
    <message>
        <source>还没有宣传报道。</source>
        <translation>No publicity yet.</translation>
    </message>
    <message>
        <source>还没有宣传报道。登记发布平台、三审和采用情况。</source>
        <translation>No publicity yet. Register the platform, the three reviews and whether it was used.</translation>
    </message>
    <message>
        <source>还没有对应的会议或活动。活动记下来以后，这一项自动打勾。</source>
        <translation>No meeting or activity for it yet. Once one is recorded, this item is ticked by itself.</translation>
    </message>
    <message>
        <source>还没有工作标准。学时、任期、比例等数字写在这里，附上依据，可按上级要求修改。</source>
        <translation>No norms yet. Hours, terms and shares stand here with their source; change them as the upper body asks.</translation>
    </message>
    <message>
        <source>还没有年度计划。每个组织每年一份，月度安排写在它下面。</source>
        <translation>No year plans yet. One for each unit and year; monthly arrangements stand under it.</translation>
    </message>
    <message>
        <source>还没有应学习它的组织。先在“组织”里建支部，或在上面选应学习的组织。</source>
        <translation>No unit is to study it yet. Make branches under &quot;Units&quot;, or choose units above.</translation>
    </message>
    <message>
        <source>还没有归并过的谈话。到期的谈话归并以后，只在这里留下日期、组织、关系、事由和人数。</source>
        <translation>No talks condensed yet. When the time of a talk is over, only day, unit, relation, occasion and numbers stay here.</translation>
    </message>
    <message>
        <source>还没有往来。</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>还没有意见建议。在谈话或会议记录里选中一句话按 Alt+1 至 Alt+4，或在这里新建。</source>
        <translation>No opinions or suggestions yet. Select a sentence in a talk or minutes and press Alt+1 to Alt+4, or make one here.</translation>
    </message>
    <message>
        <source>还没有意见建议。登记以后，每一条都在这里一栏一栏往前走，直到答复、落实并告知本人。</source>
        <translation>No items yet. Once registered, each moves from lane to lane until it is answered, carried out and told to who raised it.</translation>
    </message>
    <message>
        <source>还没有批准稿。计划批准以后在这里冻结，成为以后对照的依据。</source>
        <translation>No approved version yet. Once approved the plan is frozen here, to be compared with later.</translation>
    </message>
    <message>
        <source>还没有推荐的供给。</source>
        <translation>No supply recommended yet.</translation>
    </message>
    <message>
        <source>还没有推荐给任何需求。</source>
        <translation>Not recommended to any demand yet.</translation>
    </message>
    <message>
        <source>还没有操作人。一个人用这台电脑就不必设；几个人共用时，各设一个 PIN，谈话按可见范围各看各的。设好后在“文件”菜单里打开登入。</source>
        <translation>No operators. One person alone needs none; where several share the computer, each gets a PIN and sees the talks meant for them. Then switch sign-in on in the File menu.</translation>
    </message>
    <message>
        <source>还没有权重。没有权重时不推荐供给。</source>
        <translation>No weights yet. Without weights no supply is recommended.</translation>
    </message>
    <message>
        <source>还没有标签。标签是自己起的词，如“外贸骨干”“专精特新”，用来给企业分组。</source>
        <translation>No tags yet. A tag is a word of your own, such as &quot;key exporter&quot;, to group enterprises.</translation>
    </message>
    <message>
        <source>还没有活动</source>
        <translation>No events yet</translation>
    </message>
    <message>
        <source>还没有活动学过它。在会议或活动的“学习材料”里选上它，这里就会列出。</source>
        <translation>Not studied at any event yet. Choose it under &quot;Study materials&quot; of an event and it will stand here.</translation>
    </message>
    <message>
        <source>还没有用过。活动里选了这项共享资源，就会列在这里。</source>
        <translation>Not used yet. Events that name this shared resource stand here.</translation>
    </message>
    <message>
        <source>还没有登记供给或需求。</source>
        <translation>No supply or demand registered yet.</translation>
    </message>
    <message>
        <source>还没有组织。先建党委或党支部，再建党小组、分会；成员和任职写在各组织下面。</source>
        <translation>No units yet. Make the Party committee or branch first, then groups and branch associations; members and posts stand under each.</translation>
    </message>
    <message>
        <source>还没有续签过。续签时沿用内容和约定，形成新的一版。</source>
        <translation>Never renewed. A renewal takes over contents and commitments as a new version.</translation>
    </message>
    <message>
        <source>还没有节假日。每年国务院办公厅发布放假安排后，把放假和调休上班的日子录进来，或用“导入”一次放入；工作日按它计算。</source>
        <translation>No holidays yet. When the State Council&apos;s General Office has published the year&apos;s schedule, enter the days off and the make-up workdays here, or bring them in at once with &quot;Import&quot;; working days are counted by them.</translation>
    </message>
    <message>
        <source>还没有表决规则。写明事项、到会和赞成要达到多少、依据哪一条。</source>
        <translation>No voting rules yet. Say the matter, how many must be present and in favour, and by which article.</translation>
    </message>
    <message>
        <source>还没有要开会的组织。先录入党委、党支部和党小组，这里就按制度列出每月应开的会。</source>
        <translation>No unit owes meetings yet. Enter committee, branches and groups first; then the meetings owed month by month stand here.</translation>
    </message>
    <message>
        <source>还没有计划事项</source>
        <translation>No plan item yet</translation>
    </message>
    <message>
        <source>还没有计划事项。先建一份年度计划，再按月写下安排；活动记下来以后，这里自动打勾。</source>
        <translation>No plan items yet. Make a year plan, then write the arrangements by month; they are ticked here as activities are recorded.</translation>
    </message>
    <message>
        <source>还没有计划事项对应这条要点。</source>
        <translation>No plan item refers to this point yet.</translation>
    </message>
    <message>
        <source>还没有议题。按 Ctrl+Enter 或点“添加议题”，逐条记下讨论和议定事项。</source>
        <translation>No topics yet. Press Ctrl+Enter or &quot;Add topic&quot; to record discussion and decisions one by one.</translation>
    </message>
    <message>
        <source>还没有谈心谈话。记下一次谈话，里面的意见建议一键就能立项跟踪。</source>
        <translation>No talks yet. Record a talk: opinions and suggestions in it are set up for follow-up with one key.</translation>
    </message>
    <message>
        <source>还没有谈过</source>
        <translation>no talk yet</translation>
    </message>
    <message>
        <source>还没有责任人</source>
        <translation>Nobody in charge yet</translation>
    </message>
    <message>
        <source>还没有跟进事项。按模板生成后，每一项都能改日期、记办成。</source>
        <translation>No follow-ups yet. Filled from the templates, each can be dated anew and ticked off.</translation>
    </message>
    <message>
        <source>还没有跟进模板。写下签约后多少天要办什么，签约后一键生成。</source>
        <translation>No templates yet. Say what is to be done how many days after a signing.</translation>
    </message>
    <message>
        <source>还没有重大任务。展会、论坛等业务大事与党建一起谋划、部署、落实、检查。</source>
        <translation>No major tasks yet. Fairs, forums and other big business events are designed, arranged, carried out and checked together with Party work.</translation>
    </message>
    <message>
        <source>还没有阶段模板。民主生活会、组织生活会和换届的阶段写在这里，新开的清单照此列出。</source>
        <translation>No stage templates yet. The stages of democratic-life and organisational-life meetings and of re-elections stand here; new checklists begin with them.</translation>
    </message>
    <message>
        <source>还要隐去</source>
        <translation>Hide as well</translation>
    </message>
    <message>
        <source>这一事项的规则没有写明会前书面意见可以计票，{n} 票没有计入赞成（{basis}）。</source>
        <translation>By the rule on this matter written opinions are no votes: {n} are not counted in favour ({basis}).</translation>
    </message>
    <message>
        <source>这一事项须无记名投票（{basis}）。</source>
        <translation>This matter asks for a secret ballot ({basis}).</translation>
    </message>
    <message>
        <source>这一天不上班：{why}</source>
        <translation>Not a working day: {why}</translation>
    </message>
    <message>
        <source>这一天没有在任的联系人。联系人的“更多”里可以写任期起止。</source>
        <translation>Nobody was in office on this day. Terms are written under &quot;More&quot; of a contact.</translation>
    </message>
    <message>
        <source>这一天没有成员。在下面的“所属关系”里写上成员和起止日期。</source>
        <translation>No members on this day. Write members and dates into &quot;Memberships&quot; below.</translation>
    </message>
    <message>
        <source>这一年共有 {n} 次会议活动。</source>
        <translation>There are {n} events in this year.</translation>
    </message>
    <message>
        <source>这一年共有 {n} 次会议活动，其中 {drafts} 次未定稿，书页上会标明。</source>
        <translation>There are {n} events in this year; {drafts} of them are not final, and marked so on their pages.</translation>
    </message>
    <message>
        <source>这一年没有会议和活动的记录。</source>
        <translation>There are no records of meetings in this year.</translation>
    </message>
    <message>
        <source>这一年没有生效的谈话要求，请看“谈话制度”。</source>
        <translation>No talk requirement is in force this year; see Settled.</translation>
    </message>
    <message>
        <source>这一步改的是您看不到的谈话，要由能看到它的人来撤销。</source>
        <translation>This step changed a talk you may not see; whoever may see it can undo it.</translation>
    </message>
    <message>
        <source>这个名字是一个文件夹</source>
        <translation>this name is a folder</translation>
    </message>
    <message>
        <source>这个周期只有 {n} 个月，请填 1 到 {n}，或者不填。</source>
        <translation>This period has only {n} months. Please write 1 to {n}, or nothing.</translation>
    </message>
    <message>
        <source>这个文件要登入：没有用 --operator 写明是谁，谈话不在其中。</source>
        <translation>This file asks for sign-in: without --operator there are no talks in it.</translation>
    </message>
    <message>
        <source>这个月没有到期的会。按季度、按年的会，没开以前排在期末的月份。</source>
        <translation>No meeting is due by this month. What is owed by quarter or year stands in the last month until it is held.</translation>
    </message>
    <message>
        <source>这个组织在这一年没有党员。</source>
        <translation>This unit has no members in this year.</translation>
    </message>
    <message>
        <source>这个组织这一天没有党员。所属关系和任职写在“组织”里。</source>
        <translation>This unit has no members on this day. Memberships and posts are kept under Organisation.</translation>
    </message>
    <message>
        <source>这些地方还写着姓名，请自行改写：{where}</source>
        <translation>The name still stands here, please rewrite it: {where}</translation>
    </message>
    <message>
        <source>这份清单里没有阶段。可以在“阶段模板”里设好，也可以直接添加。</source>
        <translation>This checklist has no stages. Set them up under &quot;Stage templates&quot;, or add one here.</translation>
    </message>
    <message>
        <source>这几条的类型不同：各自该回应的、该落实的都办到，才能办结。</source>
        <translation>These differ in kind: each promise has to be kept before the case can be closed.</translation>
    </message>
    <message>
        <source>这半年各种方法和常态化都有安排。</source>
        <translation>Every method and regularity has something arranged this half-year.</translation>
    </message>
    <message>
        <source>这半年没有安排：{names}。</source>
        <translation>Nothing arranged this half-year for: {names}.</translation>
    </message>
    <message>
        <source>这句话已经记为{kind} {number}。</source>
        <translation>This sentence is already recorded as {kind} {number}.</translation>
    </message>
    <message>
        <source>这是“{title}”的曾用名，或已并入它。</source>
        <translation>A former name of &quot;{title}&quot;, or merged into it.</translation>
    </message>
    <message>
        <source>这是以前的规定，已由新的代替。</source>
        <translation>This is an earlier version; a newer one took its place.</translation>
    </message>
    <message>
        <source>这是旧版本的文件，只读方式不能升级。</source>
        <translation>This file is of an older version; opened read-only it cannot be upgraded.</translation>
    </message>
    <message>
        <source>这是虚构的样例协会，可以随意试用。</source>
        <translation>This is an invented sample association; try anything you like.</translation>
    </message>
    <message>
        <source>这条记录不在列表的筛选结果里。</source>
        <translation>The filter of the list hides this record.</translation>
    </message>
    <message>
        <source>这条记录在回收站里，请先恢复它。</source>
        <translation>This record is in the bin; please restore it first.</translation>
    </message>
    <message>
        <source>这次谈话不在您的可见范围内。</source>
        <translation>You may not see this talk.</translation>
    </message>
    <message>
        <source>这次谈话不在您的可见范围内，不能改动。</source>
        <translation>You may not see this talk, so you cannot change it.</translation>
    </message>
    <message>
        <source>这段时间没有建议。</source>
        <translation>No suggestions in this time.</translation>
    </message>
    <message>
        <source>这段时间没有意见。</source>
        <translation>No opinions in this time.</translation>
    </message>
    <message>
        <source>这段时间没有意见建议。</source>
        <translation>No opinions or suggestions in this time.</translation>
    </message>
    <message>
        <source>这种记录要填的不止名称，请先在它的页面里新建。</source>
        <translation>Such a record needs more than a name; please make it on its own page first.</translation>
    </message>
    <message>
        <source>这里要两家不同的企业。</source>
        <translation>These must be two different enterprises.</translation>
    </message>
    <message>
        <source>这项制度不适用于{kind}</source>
        <translation>This rule does not speak of: {kind}</translation>
    </message>
    <message>
        <source>这项制度当时没有施行</source>
        <translation>This rule was not in force then</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>进展情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>迟办</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>退休后回原籍居住未转组织关系</source>
        <translation>Retired to the home town without transfer</translation>
    </message>
    <message>
        <source>退休居外地</source>
        <translation>Retired elsewhere</translation>
    </message>
    <message>
        <source>退休离任</source>
        <translation>Retiring</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>退回草稿</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>退回草稿…</source>
        <translation>Back to draft…</translation>
    </message>
    <message>
        <source>退回草稿：“{title}”</source>
        <translation>Put &quot;{title}&quot; back to draft</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit to width</translation>
    </message>
    <message>
        <source>适用于</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>适用条件</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>适用组织</source>
        <translation>Owed by</translation>
    </message>
    <message>
        <source>选中的 {n} 条</source>
        <translation>The {n} selected</translation>
    </message>
    <message>
        <source>选中的几条已经在同一个并案里。</source>
        <translation>The chosen ones are in the same case already.</translation>
    </message>
    <message>
        <source>选中议题或内容里的一句话，按 Alt+1 到 Alt+5 记为意见、建议、困难、问题、任务，原话保留。</source>
        <translation>Select a sentence in a topic or the content and press Alt+1 to Alt+5 to record it as opinion, suggestion, difficulty, problem or task; the words are kept.</translation>
    </message>
    <message>
        <source>选中谈话内容里的一句话，按 Alt+1 意见、Alt+2 建议、Alt+3 困难、Alt+4 问题，就记成一条。</source>
        <translation>Select a sentence of the talk: Alt+1 opinion, Alt+2 suggestion, Alt+3 difficulty, Alt+4 problem makes a record of it.</translation>
    </message>
    <message>
        <source>选举</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>选好栏目、写好新的内容，这里就列出每一条改前改后的样子。</source>
        <translation>Choose a field and give the new value: every record is then listed before and after.</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file...</translation>
    </message>
    <message>
        <source>选择文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>选择栏目</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>选票和表决票</source>
        <translation>Ballots for elections and decisions</translation>
    </message>
    <message>
        <source>选票和表决票…</source>
        <translation>Ballots for elections and decisions…</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>options</translation>
    </message>
    <message>
        <source>逐行决定</source>
        <translation>Decide row by row</translation>
    </message>
    <message>
        <source>递交入党申请书日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>通知日期</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>通知的名称和文号</source>
        <translation>Title and number of the notice</translation>
    </message>
    <message>
        <source>逢休息日，顺到最近的工作日</source>
        <translation>nearest working day</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>逾期 {n}</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>逾期 {n} 个工作日</source>
        <translation>{n} working days overdue</translation>
    </message>
    <message>
        <source>逾期 {n} 次</source>
        <translation>late {n} ×</translation>
    </message>
    <message>
        <source>逾期{days}个工作日</source>
        <translation>{days} working days overdue</translation>
    </message>
    <message>
        <source>逾期未做</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>逾期未办</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>逾期未学</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>部门负责人</source>
        <translation>Head of department</translation>
    </message>
    <message>
        <source>采用情况</source>
        <translation>Used or not</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>重复的表头。</source>
        <translation>Repeated heading.</translation>
    </message>
    <message>
        <source>重大任务</source>
        <translation>Major task</translation>
    </message>
    <message>
        <source>重大任务</source>
        <comment>list</comment>
        <translation>Major tasks</translation>
    </message>
    <message>
        <source>重大任务“四个一起”落实表</source>
        <translation>Major task: the four &quot;together&quot; checks</translation>
    </message>
    <message>
        <source>重大任务：{value}</source>
        <translation>major task: {value}</translation>
    </message>
    <message>
        <source>重新查找</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>重温入党誓词</source>
        <translation>Renewing the oath</translation>
    </message>
    <message>
        <source>链接</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>销号时间、销号审批人</source>
        <translation>Closed on, approved by</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>长期坚持</source>
        <translation>Kept up for good</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>问题性质</source>
        <translation>Nature of the problem</translation>
    </message>
    <message>
        <source>问题整改台账</source>
        <translation>Rectification ledger</translation>
    </message>
    <message>
        <source>问题整改台账（按左边的筛选）…</source>
        <translation>Rectification ledger (as filtered)…</translation>
    </message>
    <message>
        <source>问题整改率</source>
        <translation>Problems put right</translation>
    </message>
    <message>
        <source>间隔最久的在前。按 Enter 开始这次谈话，内容之外都已填好。</source>
        <translation>The longest gap first. Enter begins the talk, all filled in but what is said.</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>阶段或材料</source>
        <translation>Stage or paper</translation>
    </message>
    <message>
        <source>阶段模板</source>
        <comment>list</comment>
        <translation>Stage templates</translation>
    </message>
    <message>
        <source>阶段模板</source>
        <translation>Stage template</translation>
    </message>
    <message>
        <source>阶段清单</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>阶段清单用于民主生活会和组织生活会，其余用于民主评议党员。</source>
        <translation>Checklists are for democratic-life and organisational-life meetings, the others for appraisals.</translation>
    </message>
    <message>
        <source>阶段要放在一次会议或一个组织的换届之下，二者选一。</source>
        <translation>A stage belongs to one meeting or to one unit&apos;s re-election, not to both.</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>附件的文件内容不在这个资料文件里，不能只导入文件名。</source>
        <translation>The content of the attachment is not in this data file; the file name alone cannot be imported.</translation>
    </message>
    <message>
        <source>附件要放在一条记录之下。</source>
        <translation>An attachment must belong to a record.</translation>
    </message>
    <message>
        <source>附件还完好地在数据文件里；请换一个位置再试。</source>
        <translation>The attachment is whole in the data file; please try another place.</translation>
    </message>
    <message>
        <source>附加栏目</source>
        <translation>Extra fields</translation>
    </message>
    <message>
        <source>附加：{label}</source>
        <translation>Extra: {label}</translation>
    </message>
    <message>
        <source>随同转入的记录数</source>
        <translation>Records moved along</translation>
    </message>
    <message>
        <source>集体研讨</source>
        <translation>Group discussion</translation>
    </message>
    <message>
        <source>集体谈心</source>
        <translation>Group talk</translation>
    </message>
    <message>
        <source>需求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>需求和供给要是两条不同的记录。</source>
        <translation>Demand and supply must be two different records.</translation>
    </message>
    <message>
        <source>需求方</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>需求方同意公开名称</source>
        <translation>Buyer agrees to be named</translation>
    </message>
    <message>
        <source>青年委员</source>
        <translation>Youth member</translation>
    </message>
    <message>
        <source>青年理论学习</source>
        <translation>Youth study</translation>
    </message>
    <message>
        <source>青年理论学习小组</source>
        <translation>Youth study group</translation>
    </message>
    <message>
        <source>非会员</source>
        <translation>Not a member</translation>
    </message>
    <message>
        <source>页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>须无记名投票</source>
        <translation>Secret ballot needed</translation>
    </message>
    <message>
        <source>须由{post}主讲</source>
        <translation>To be spoken by: {post}</translation>
    </message>
    <message>
        <source>须由谁主讲</source>
        <translation>To be spoken by</translation>
    </message>
    <message>
        <source>须超过{share}</source>
        <translation>more than {share} needed</translation>
    </message>
    <message>
        <source>须达到{share}</source>
        <translation>at least {share} needed</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary Party member</translation>
    </message>
    <message>
        <source>预备党员转正</source>
        <translation>Confirmation of a probationary member</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>预览“{name}”</source>
        <translation>Preview &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>预览批量修改</source>
        <translation>looking at what would change</translation>
    </message>
    <message>
        <source>预览：{name}</source>
        <translation>Preview: {name}</translation>
    </message>
    <message>
        <source>领学</source>
        <translation>Led reading</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>首要联系人</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>驻外或挂职</source>
        <translation>Posted elsewhere</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>Upper secondary</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>HeiTi</translation>
    </message>
    <message>
        <source>默认开会地点</source>
        <translation>Default meeting place</translation>
    </message>
    <message>
        <source>默认组织</source>
        <translation>Default unit</translation>
    </message>
    <message>
        <source>！{words}</source>
        <translation>! {words}</translation>
    </message>
    <message>
        <source>（{number}）</source>
        <translation> ({number})</translation>
    </message>
    <message>
        <source>（{number}）{heading}</source>
        <translation>({number}) {heading}</translation>
    </message>
    <message>
        <source>（不导入）</source>
        <translation>(not imported)</translation>
    </message>
    <message>
        <source>（双方同意后公开）</source>
        <translation>(told once both agree)</translation>
    </message>
    <message>
        <source>（可以不填）</source>
        <translation>(may be left empty)</translation>
    </message>
    <message>
        <source>（号码略）</source>
        <translation>(number left out)</translation>
    </message>
    <message>
        <source>（图片无法读取）</source>
        <translation>(picture cannot be read)</translation>
    </message>
    <message>
        <source>（已删除）</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>（已匿名处理的改动）</source>
        <translation>(change made anonymous)</translation>
    </message>
    <message>
        <source>（已归并的谈话）</source>
        <translation>(a talk condensed since)</translation>
    </message>
    <message>
        <source>（待补充）</source>
        <translation>(to be added)</translation>
    </message>
    <message>
        <source>（无代码）</source>
        <translation>(no code)</translation>
    </message>
    <message>
        <source>（未命名）</source>
        <translation>(unnamed)</translation>
    </message>
    <message>
        <source>（未填名称）</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>（未定稿）</source>
        <translation> (not final)</translation>
    </message>
    <message>
        <source>（略）</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>（草稿）</source>
        <translation> (draft)</translation>
    </message>
    <message>
        <source>（附加栏目）</source>
        <translation>(Extra field)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
</TS>
