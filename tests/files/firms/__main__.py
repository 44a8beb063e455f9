"""Make the ugly workbooks of enterprises anew: python -m tests.files.firms."""

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from app.rules.credit import body_check, credit_check

HERE = Path(__file__).resolve().parent


def code(n):
    """Return a right code, another one for every number."""
    body = f"MA{n:06d}"
    first = f"91330212{body}{body_check(body)}"
    return first + credit_check(first)


def book(name, rows, *, merge=(), title="Sheet1"):
    """Keep rows as the only sheet of a workbook."""
    made = Workbook()
    made.active.title = title
    for row in rows:
        made.active.append(list(row))
    for area in merge:
        made.active.merge_cells(area)
    made.save(HERE / name)


def headings():
    book(
        "title_rows.xlsx",
        [
            ["某某商会会员企业登记表"],
            ["填报单位：秘书处", None, None, None, "2026年3月"],
            [None] * 5,
            ["序号", "企 业　名 称", "统一社会\n信用代码（18位）", "联 系\n电 话", "所在地区："],
            [1, "甲电器有限公司", code(101), "0574-88880001", "浙江"],
            [None] * 5,
            [2, "乙电器有限公司", code(102), "13800000002", "广东"],
            ["合计", 2],
            ["填表人：周明", None, "审核人：李强", None, "日期：2026.3.1"],
        ],
        merge=("A1:E1", "A2:C2"),
    )
    book(
        "merged_regions.xlsx",
        [
            ["地区", "企业名称", "规模"],
            ["浙江", "甲电器有限公司", "大型"],
            [None, "乙电器有限公司", "小型"],
            ["广东", "丙电器有限公司", None],
        ],
        merge=("A2:A3",),
    )
    book(
        "two_rows.xlsx",
        [
            ["会员名录"],
            ["序号", "企业名称", "党组织情况", None, None, "地区"],
            [None, None, "党组织名称", "党员人数", "书记", None],
            [1, "甲电器有限公司", "甲电器党支部", 12, "周明", "浙江"],
        ],
        merge=("A2:A3", "B2:B3", "C2:E2", "F2:F3"),
    )
    book(
        "two_rows_open.xlsx",
        [
            ["企业名称", "代码", None, "地区"],
            [None, "信用代码", "会员号", None],
            ["甲电器有限公司", code(101), "M1", "浙江"],
        ],
    )
    book(
        "bilingual.xlsx",
        [
            ["企业名称 Company Name", "地区/Region", "主营产品\nProducts", "Code 信用代码"],
            ["甲电器有限公司", "浙江", "灯具", code(101)],
        ],
    )
    book(
        "starred.xlsx",
        [
            ["*单位名称", "★信用代码：", "电话（必填）", "【地址】联系地址", "规模 *"],
            ["甲电器有限公司", code(101), "0574-88880001", "示范路1号", "微型"],
        ],
    )
    book(
        "traditional.xlsx",
        [
            ["企業名稱", "統一社會信用代碼", "地區", "黨員人數"],
            ["甲電器有限公司", code(101), "浙江", 3],
            ["寧波海天五金有限公司", None, "浙江", None],
        ],
    )
    book(
        "no_heading.xlsx",
        [
            ["甲电器有限公司", code(101), "0574-88880001", "浙江宁波"],
            ["乙电器有限公司", code(102), "13800000002", "广东佛山"],
            ["丙电器厂", code(103), "138 0000 0003", "江苏苏州"],
        ],
    )
    book(
        "title_no_heading.xlsx",
        [
            ["2026年新会员"],
            ["甲电器有限公司", "13800000001", "大型"],
            ["乙电器有限公司", "13800000002", "小型"],
        ],
        merge=("A1:C1",),
    )
    book(
        "own_words.xlsx",
        [
            ["厂商", "号", "怎么联系", "在哪个省", "大小"],
            ["甲电器有限公司", code(101), "0574-88880001", "浙江", "大型"],
            ["乙电器有限公司", code(102), "13800000002", "广东省", "小型"],
            ["丙电器有限公司", "补办中", "无", "江苏", "小型"],
        ],
    )
    book(
        "blank_headings.xlsx",
        [
            ["企业名称", None, None],
            ["甲电器有限公司", code(101), "www.jia.com"],
            ["乙电器有限公司", code(102), "https://yi.example.cn/"],
        ],
    )
    book(
        "look_alikes.xlsx",
        [
            ["企业名称", "法人身份证号", "传真", "成立日期", "注册资本", "开户行"],
            [
                "甲电器有限公司",
                "330212199001011234",
                "0574-88880001",
                "2001-05-06",
                "500万",
                "工商银行",
            ],
            [
                "乙电器有限公司",
                "330212198502022345",
                "0574-88880002",
                "2002-06-07",
                "800万",
                "农业银行",
            ],
        ],
    )


def cells():
    book(
        "mangled.xlsx",
        [
            ["企业名称", "信用代码", "电话"],
            ["甲电器有限公司", "9.13302E+17", 13800000001],
            ["乙电器有限公司", 9.13302120000000e17, 13800000002.0],
            ["丙电器有限公司", 913302120000000160, "13800000003"],
            ["丁电器有限公司", code(104), 5.7488880001e10],
        ],
    )
    wide = code(101).translate({n: n + 0xFEE0 for n in range(0x21, 0x7F)})
    book(
        "code_shapes.xlsx",
        [
            ["企业名称", "信用代码"],
            ["甲电器有限公司", wide],
            ["乙电器有限公司", code(102).lower()],
            ["丙电器有限公司", f"{code(103)[:6]} {code(103)[6:]}"],
            ["丁电器有限公司", f"\u202d{code(104)}\u202c"],
            ["戊电器有限公司", code(105)[:-1] + ("0" if code(105)[-1] != "0" else "1")],
            ["己电器有限公司", "330200000012345"],
        ],
    )
    book(
        "nothings.xlsx",
        [
            [
                "企业名称",
                "信用代码",
                "电话",
                "党员数",
                "入会时间",
                "规模",
                "所属分会",
                "标签",
                "备注",
            ],
            ["甲电器有限公司", "无", "/", "—", "待定", "-", "暂无", "——", "  "],
        ],
    )
    counts = ("12", "12人", "１２", "1,200", 12.0, "共12名", "约50", "十二")
    book(
        "counts.xlsx",
        [["企业名称", "党员人数"], *([f"第{n}电器有限公司", c] for n, c in enumerate(counts))],
    )
    months = (
        "2015.5", "2015年5月", "2015-05", "2015/5/6", "201505", 201505, dt.datetime(2015, 5, 6),
        "２０１５年５月", "二〇一五年五月", 42130, "2015年5月6日", "2015. 05",
    )  # fmt: skip
    book(
        "months.xlsx",
        [
            ["企业名称", "入会时间"],
            *([f"第{n}电器有限公司", m] for n, m in enumerate(months)),
            ["错电器有限公司", "去年"],
            ["另电器有限公司", 2015],
        ],
    )
    sizes = ("大型", "大型企业", "中", "小型 ", "微型企业", "小微", "特大")
    book(
        "sizes.xlsx",
        [["企业名称", "企业规模"], *([f"第{n}电器有限公司", s] for n, s in enumerate(sizes))],
    )
    book(
        "associations.xlsx",
        [
            ["企业名称", "行业分会"],
            ["甲电器有限公司", "五金行业分会"],
            ["乙电器有限公司", "五金分会、机电专门委员会"],
            ["丙电器有限公司", "五金分会；\n机电专门委员会"],
            ["丁电器有限公司", "没有的分会"],
        ],
    )
    book(
        "tags.xlsx",
        [
            ["企业名称", "标签"],
            ["甲电器有限公司", "外贸骨干、专精特新"],
            ["乙电器有限公司", "专精特新，新会员"],
            ["宁波海天五金有限公司", "外贸骨干"],
        ],
    )
    book(
        "hostile.xlsx",
        [
            ["企业名称", "地区", "备注", "<b>粗</b>：{x}"],
            ["<script>甲</script>公司", "'; drop table enterprise; --", "=1+1", "@SUM(A1)"],
            ["{0} %s 公司", "&amp;", "\t前后 ", "100%"],
        ],
    )


def who():
    book(
        "renamed.xlsx",
        [
            ["信用代码", "企业名称", "地区"],
            [code(1), "宁波海天智能制造有限公司", "浙江"],
            [code(1).lower(), "宁波海天五金有限公司", ""],
        ],
    )
    book(
        "former_names.xlsx",
        [
            ["企业名称", "曾用名", "电话"],
            ["旭日电器厂", None, "0574-1"],
            ["甲电器有限公司", "甲灯具厂、甲照明厂", None],
        ],
    )
    book(
        "code_or_name.xlsx",
        [
            ["企业名称", "信用代码"],
            ["旭日电器有限公司", code(1)],
            ["宁波海天五金有限公司", code(9)],
        ],
    )
    book(
        "one_of_several.xlsx",
        [["企业名称", "地区", "电话"], ["同名厂", "浙江", "1"], ["另一家同名厂", "", ""]],
    )
    book(
        "in_the_bin.xlsx",
        [
            ["企业名称", "信用代码", "地区"],
            ["删掉的厂", code(7), "江苏"],
            ["删掉的厂", None, "浙江"],
        ],
    )
    book(
        "merged_away.xlsx",
        [["企业名称", "信用代码"], ["远大照明老厂", None], ["随便什么名字厂", code(6)]],
    )
    book(
        "against.xlsx",
        [
            ["企业名称", "电话", "地区", "党员数", "主营产品"],
            ["宁波海天五金有限公司", "0574-66660000", "浙江宁波", 9, "阀门"],
            ["旭日电器有限公司", "0574-2", None, None, "灯具"],
            ["海天五金", "0574 6666 0000", None, None, None],
        ],
    )
    book(
        "twice.xlsx",
        [
            ["企业名称", "信用代码", "电话"],
            ["甲电器有限公司", code(101), "1"],
            ["甲电器有限公司", code(101), "1"],
            ["甲 电器有限公司", None, None],
            ["甲电器有限公司", code(101), "2"],
        ],
    )

    book(
        "contacts.xlsx",
        [
            ["企业名称", "联系人", "职务", "手机", "邮箱", "联系电话"],
            ["甲电器有限公司", "张 三", "总经理", 13800000001, "zhang@example.com", "0574-1"],
            ["乙电器有限公司", "李四、王五", "", "13800000002、13800000003", "", ""],
            ["宁波海天五金有限公司", "周明", "厂长", "13900000009", "", ""],
            ["旭日电器有限公司", "无", "经理", "/", "", ""],
        ],
    )
    book(
        "mobile_only.xlsx",
        [["企业名称", "手机", "邮箱"], ["甲电器有限公司", 13800000001, "a@example.com"]],
    )


def sheets():
    made = Workbook()
    made.active.title = "填表说明"
    made.active.append(["请如实填写企业名称"])
    count = made.create_sheet("统计")
    for row in (["地区", "家数"], ["浙江", 12]):
        count.append(row)
    hidden = made.create_sheet("旧数据")
    hidden.sheet_state = "hidden"
    for row in (["企业名称", "信用代码", "电话", "地区", "规模"], ["不该出现公司", "", "", "", ""]):
        hidden.append(row)
    kept = made.create_sheet("名单2026")
    for row in (["企业名称", "信用代码", "地区"], ["甲电器有限公司", code(101), "浙江"]):
        kept.append(row)
    made.save(HERE / "several_sheets.xlsx")
    heads = ["序号", "企业名称", "地区"]
    book(
        "printed_pages.xlsx",
        [
            heads,
            [1, "甲电器有限公司", "浙江"],
            ["小计", None, 1],
            ["第1页 共2页"],
            heads,
            [2, "乙电器有限公司", "广东"],
            ["共2家"],
            ["- 2 -"],
            ["注：以上企业均已缴纳会费。"],
            ["（盖章）"],
        ],
    )
    book(
        "extra_columns.xlsx",
        [
            ["序号", "企业名称", "法定代表人", "备注", "注册资本（万元）", None, "备注", "空栏"],
            [1, "甲电器有限公司", "周明", "甲", 500, None, "乙", None],
            [2, "乙电器有限公司", None, None, "1,000", None, "两行\n文字：有冒号", None],
        ],
    )
    made = Workbook()
    sheet = made.active
    sheet.append(["企业名称", "地区"])
    sheet.append(["甲电器有限公司", "浙江"])
    for row in range(3, 1200):
        sheet.cell(row, 2).fill = PatternFill("solid", fgColor="FFFF00")
    sheet.cell(1200, 1, "  ")
    sheet.cell(1300, 1, "乙电器有限公司").font = Font(strike=True)
    made.save(HERE / "long_and_empty.xlsx")


def texts():
    rows = (
        '会员企业名单,,\r\n企业名称,地区,备注\r\n甲电器有限公司,浙江,"两行\r\n文字"\r\n'
        "乙电器有限公司,—,\r\n合计,2,\r\n"
    )
    (HERE / "gb18030.csv").write_bytes(rows.encode("gb18030"))
    (HERE / "utf8.csv").write_bytes(rows.encode("utf-8-sig"))
    words = f"会员企业名单\n企业名称;信用代码;电话\n甲电器有限公司;{code(101)};0574-1,2\n"
    (HERE / "semicolons.csv").write_bytes(words.encode("utf-8"))
    words = f"企业名称|信用代码\n甲电器有限公司|{code(101)}\n乙电器有限公司|{code(102)}\n"
    (HERE / "bars.txt").write_bytes(words.encode("gb18030"))
    words = "企业名称\t电话\r\n甲电器有限公司\t0574-88880001\r\n"
    (HERE / "utf16.txt").write_bytes(words.encode("utf-16"))


def main():
    """Make all."""
    for make in (headings, cells, who, sheets, texts):
        make()


if __name__ == "__main__":
    main()
