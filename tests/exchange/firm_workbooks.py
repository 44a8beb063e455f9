"""What must come out of the ugly workbooks of enterprises in tests/files/firms."""

from tests.files.firms.__main__ import code

ONE, TWO = "甲电器有限公司", "乙电器有限公司"
LOST = "超过 15 位"
MAY = "2015-05"
BOTH = {"name": ONE, "region": "浙江"}, {"name": TWO, "region": ""}

# File: the rows with their state, some of their values (or why they are not ready), what is
# skipped, and which columns were told by their cells.
EXPECTED = {
    "title_rows.xlsx": (
        {
            5: ("new", {"name": ONE, "credit_code": code(101), "phone": "0574-88880001"}),
            7: ("new", {"name": TWO, "credit_code": code(102), "region": "广东", "extra": ""}),
        },
        {8: "合计", 9: "填表人"},
    ),
    "merged_regions.xlsx": (
        {
            2: ("new", {"name": ONE, "region": "浙江", "size": "大型"}),
            3: ("new", {"name": TWO, "region": "浙江", "size": "小型"}),
            4: ("new", {"region": "广东", "size": ""}),
        },
        {},
    ),
    "two_rows.xlsx": (
        {
            4: (
                "new",
                {
                    "name": ONE,
                    "party_org": "甲电器党支部",
                    "party_members": "12",
                    "party_secretary": "周明",
                    "region": "浙江",
                },
            )
        },
        {},
    ),
    "two_rows_open.xlsx": (
        {3: ("new", {"name": ONE, "credit_code": code(101), "member_number": "M1"})},
        {},
    ),
    "bilingual.xlsx": (
        {2: ("new", {"name": ONE, "region": "浙江", "products": "灯具", "credit_code": code(101)})},
        {},
    ),
    "starred.xlsx": (
        {2: ("new", {"name": ONE, "address": "示范路1号", "size": "微型", "extra": ""})},
        {},
    ),
    "traditional.xlsx": (
        {
            2: ("new", {"name": "甲電器有限公司", "credit_code": code(101), "party_members": "3"}),
            3: ("alike", "与“宁波海天五金有限公司”相像"),
        },
        {},
    ),
    "no_heading.xlsx": (
        {
            1: ("new", {"name": ONE, "credit_code": code(101), "region": "浙江宁波"}),
            2: ("new", {"name": TWO, "phone": "13800000002"}),
            3: ("new", {"name": "丙电器厂", "phone": "138 0000 0003"}),
        },
        {},
        "ABCD",
    ),
    "title_no_heading.xlsx": (
        {
            2: ("new", {"name": ONE, "phone": "13800000001", "size": "大型"}),
            3: ("new", {"name": TWO}),
        },
        {},
        "ABC",
    ),
    "own_words.xlsx": (
        {
            2: ("new", {"name": ONE, "credit_code": code(101), "region": "浙江", "size": "大型"}),
            3: ("new", {"name": TWO, "phone": "13800000002"}),
            4: ("new", {"credit_code": "补办中", "phone": "", "region": "江苏"}),
        },
        {},
        ("厂商", "号", "怎么联系", "在哪个省", "大小"),
    ),
    "blank_headings.xlsx": (
        {
            2: ("new", {"credit_code": code(101), "website": "www.jia.com"}),
            3: ("new", {"website": "https://yi.example.cn/"}),
        },
        {},
        "BC",
    ),
    "look_alikes.xlsx": (
        {
            2: (
                "new",
                {
                    "credit_code": "",
                    "phone": "",
                    "joined": "",
                    "extra": "法人身份证号：330***********1234\n传真：0574-88880001\n"
                    "成立日期：2001-05-06\n注册资本：500万\n开户行：工商银行",
                },
            ),
            3: ("new", {"credit_code": "", "phone": ""}),
        },
        {},
    ),
    "mangled.xlsx": (
        {
            2: ("wrong", LOST),
            3: ("wrong", LOST),
            4: ("wrong", LOST),
            5: ("new", {"credit_code": code(104), "phone": "57488880001"}),
        },
        {},
    ),
    "code_shapes.xlsx": (
        {
            **{n + 1: ("new", {"credit_code": code(100 + n)}) for n in range(1, 5)},
            6: ("new", {"name": "戊电器有限公司"}),
            7: ("new", {"credit_code": "330200000012345"}),
        },
        {},
    ),
    "nothings.xlsx": (
        {
            2: (
                "new",
                dict.fromkeys(
                    (
                        "credit_code", "phone", "party_members", "joined", "size", "associations",
                        "tags", "note",
                    ),
                    "",
                ),
            )
        },
        {},
    ),
    "counts.xlsx": (
        {
            **{row: ("new", {"party_members": "12"}) for row in (2, 3, 4, 6, 7)},
            5: ("new", {"party_members": "1200"}),
            8: ("wrong", "“约50”不是整数"),
            9: ("wrong", "“十二”不是整数"),
        },
        {},
    ),
    "months.xlsx": (
        {
            **{row: ("new", {"joined": MAY}) for row in range(2, 14)},
            14: ("wrong", "“去年”不是有效月份"),
            15: ("wrong", "“2015”不是有效月份"),
        },
        {},
    ),
    "sizes.xlsx": (
        {
            2: ("new", {"size": "大型"}),
            3: ("new", {"size": "大型"}),
            4: ("new", {"size": "中型"}),
            5: ("new", {"size": "小型"}),
            6: ("new", {"size": "微型"}),
            7: ("wrong", "“小微”不在可选项里"),
            8: ("wrong", "“特大”不在可选项里"),
        },
        {},
    ),
    "associations.xlsx": (
        {
            2: ("new", {"associations": "五金行业分会"}),
            3: ("new", {"associations": "五金行业分会、机电专门委员会"}),
            4: ("new", {"associations": "五金行业分会、机电专门委员会"}),
            5: ("wrong", "没有叫“没有的分会”的组织"),
        },
        {},
    ),
    "tags.xlsx": (
        {
            2: ("new", {"tags": "外贸骨干、专精特新"}),
            3: ("new", {"tags": "专精特新、新会员"}),
            4: ("changed", {"tags": "外贸骨干"}),
        },
        {},
    ),
    "hostile.xlsx": (
        {
            2: (
                "new",
                {
                    "name": "<script>甲</script>公司",
                    "region": "'; drop table enterprise; --",
                    "extra": "<b>粗</b> {x}：@SUM(A1)",
                },
            ),
            3: ("new", {"name": "{0} %s 公司", "region": "&amp;", "note": "前后"}),
        },
        {},
    ),
    "renamed.xlsx": (
        {
            2: ("conflict", "表里“宁波海天智能制造有限公司”"),
            3: ("conflict", "与第 2 行是同一条记录，内容不同"),
        },
        {},
    ),
    "former_names.xlsx": (
        {
            2: ("alike", "这是“旭日电器有限公司”的曾用名"),
            3: ("new", {"former": "甲灯具厂、甲照明厂"}),
        },
        {},
    ),
    "code_or_name.xlsx": (
        {
            2: ("conflict", "代码是“宁波海天五金有限公司”的，企业名称却是“旭日电器有限公司”的"),
            3: ("conflict", "统一社会信用代码：已存"),
        },
        {},
    ),
    "one_of_several.xlsx": (
        {2: ("alike", "有 2 条会员企业都是这样"), 3: ("new", {"name": "另一家同名厂"})},
        {},
    ),
    "in_the_bin.xlsx": (
        {2: ("alike", "回收站里有同一条"), 3: ("conflict", "与第 2 行是同一条记录")},
        {},
    ),
    "merged_away.xlsx": (
        {
            2: ("alike", "“远大照明有限公司”的曾用名，或已并入它"),
            3: ("alike", "“远大照明有限公司”的曾用名，或已并入它"),
        },
        {},
    ),
    "against.xlsx": (
        {
            2: ("changed", {"region": "浙江宁波", "party_members": "9", "products": "阀门"}),
            3: ("conflict", "电话：已存“0574-1”，表里“0574-2”"),
            4: ("alike", "与“宁波海天五金有限公司”相像"),
        },
        {},
    ),
    "twice.xlsx": (
        {
            2: ("new", {"phone": "1"}),
            3: ("same", {}),
            4: ("same", {}),
            5: ("conflict", "与第 2 行是同一条记录，内容不同"),
        },
        {},
    ),
    "contacts.xlsx": (
        {
            2: ("new", {"phone": "0574-1", "extra": ""}),
            3: ("new", {"name": TWO}),
            4: ("changed", {"name": "宁波海天五金有限公司"}),
            5: ("same", {"name": "旭日电器有限公司"}),
        },
        {},
    ),
    "mobile_only.xlsx": (
        {2: ("new", {"phone": "13800000001", "extra": "邮箱：a@example.com"})},
        {},
    ),
    "several_sheets.xlsx": ({2: ("new", {"name": ONE, "credit_code": code(101)})}, {}),
    "printed_pages.xlsx": (
        {2: ("new", BOTH[0]), 6: ("new", {"name": TWO, "region": "广东"})},
        {3: "小计", 4: "第1页", 5: "重复的表头", 7: "共2家", 8: "-2-", 9: "注", 10: "（盖章）"},
    ),
    "extra_columns.xlsx": (
        {
            2: ("new", {"extra": "法定代表人：周明\n注册资本（万元）：500\n备注：乙"}),
            3: ("new", {"extra": "注册资本（万元）：1,000\n备注：两行；文字：有冒号"}),
        },
        {},
    ),
    "long_and_empty.xlsx": (
        {2: ("new", BOTH[0]), 1300: ("new", BOTH[1])},
        {1200: "没有内容"},
    ),
    **{
        name: ({3: ("new", {**BOTH[0], "note": "两行\r\n文字"}), 4: ("new", BOTH[1])}, {5: "合计"})
        for name in ("gb18030.csv", "utf8.csv")
    },
    "semicolons.csv": ({3: ("new", {"credit_code": code(101), "phone": "0574-1,2"})}, {}),
    "bars.txt": (
        {2: ("new", {"credit_code": code(101)}), 3: ("new", {"credit_code": code(102)})},
        {},
    ),
    "utf16.txt": ({2: ("new", {"phone": "0574-88880001"})}, {}),
}  # fmt: skip
