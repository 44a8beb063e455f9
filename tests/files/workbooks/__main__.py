"""Make the ugly workbooks anew: python -m tests.files.workbooks."""

import datetime as dt
import io
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

HERE = Path(__file__).resolve().parent
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CODE = "91330212MA2AA00016"


def book(name, rows, *, merge=(), title="Sheet1"):
    """Keep rows as the only sheet of a workbook."""
    made = Workbook()
    made.active.title = title
    for row in rows:
        made.active.append(row)
    for area in merge:
        made.active.merge_cells(area)
    made.save(HERE / name)
    return made


def raw(name, sheet, *, strings="", styles="", head="", book_more=""):
    """Keep a workbook written by hand, part by part."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{LINKS}">{book_more}<sheets>'
        '<sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{LINKS}/worksheet" Target="/xl/worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="r3" Type="{LINKS}/styles" Target="styles.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": head + sheet,
        "xl/sharedStrings.xml": strings or f"<sst {MAIN}/>",
        "xl/styles.xml": styles or f"<styleSheet {MAIN}/>",
    }
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as file:
        for part, text in parts.items():
            file.writestr(part, text)


def titled():
    rows = [
        ["某某商会党员花名册"],
        ["单位：第一党支部", None, None, "2026年11月"],
        ["序号", "姓  名", "性\n别", "联系\n电话", "入党时间", "备　注"],
        [1, "周 明", "男", 13800000001, "2010.07.01", "无"],
        [2, "李 文 华", "女", "１３８００００００２", "二〇一二年七月一日", "—"],
        [None] * 6,
        [3, "买买提·艾力", "男", "/", dt.datetime(2015, 7, 1), None],
        ["合计", 3],
        ["填表人：张三", None, "审核人：李四", None, "日期：2026年11月1日"],
    ]
    book("titled.xlsx", rows, merge=("A1:F1", "A2:C2"))


def grouped():
    rows = [
        ["任职情况"],
        ["人员", "组织", "职务", "任期", None],
        [None, None, None, "起", "止"],
        ["周明", "第一党支部", "支部书记", "2020-01-01", "2023-01-01"],
        [None, "第二党支部", "组织委员", "2023-01-02", None],
    ]
    book("grouped.xlsx", rows, merge=("A1:E1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "A4:A5"))


DAYS = (
    "2026-11-23", "2026/11/23", "2026.11.23", "2026年11月23日", "20261123", 20261123,
    "２０２６年１１月２３日", "二〇二六年十一月二十三日", dt.datetime(2026, 11, 23), 46349,
    "11月23日", "2026 - 11 - 23", "2026年11月23日（星期一）", dt.datetime(2026, 11, 23, 9, 30),
)  # fmt: skip


def dates():
    rows = [["2026年度递交申请书登记"], ["姓名", "提交申请书时间"]]
    rows += [[f"员{n:02d}", day] for n, day in enumerate(DAYS)]
    rows += [["错一", "2026-02-30"], ["错二", "去年"], ["错三", 2026]]
    book("dates.xlsx", rows)


def months():
    rows = [["姓名", "出生年月"]]
    months = ("1980.05", "1980年5月", "198005", 198005, 1980.05, 1980.1, "１９８０年５月", 29342)
    rows += [[f"员{n:02d}", month] for n, month in enumerate(months)]
    book("months.xlsx", rows)


def since_1904():
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'.format
    sheet = (
        f"<worksheet {MAIN}><sheetData><row>{cell('姓名')}{cell('入党日期')}</row>"
        f'<row>{cell("周明")}<c s="1"><v>44887</v></c></row></sheetData></worksheet>'
    )
    formats = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    styles = f"<styleSheet {MAIN}>{formats}</styleSheet>"
    raw("since_1904.xlsx", sheet, styles=styles, book_more='<workbookPr date1904="1"/>')


def mangled():
    book(
        "mangled_codes.xlsx",
        [
            ["企业名称", "统一社会信用代码", "电话"],
            ["甲厂", 913302120000000160, 13800000001],
            ["乙厂", "9.13302E+17", 13800000002.0],
            ["丙厂", CODE, "0574-8888 0001"],
            ["丁厂", 9.13302120000000e17, None],
        ],
    )


def links():
    book(
        "unknown_links.xlsx",
        [
            ["组织", "人员", "起"],
            ["第一党支部", "周明", "2020-01-01"],
            ["一支部", "周明", "2021-01-01"],
            ["没有的支部", "周明", "2020-01-01"],
            ["第一党支部", "李强", "2020-01-01"],
        ],
    )


def doubled():
    book(
        "doubled.xlsx",
        [
            ["企业名称", "统一社会信用代码", "电话"],
            ["新光五金", "", "0574-88880001"],
            ["新光 五金", "", ""],
            ["旭日电器", CODE, ""],
            ["旭日电器（宁波）", CODE, ""],
        ],
    )


def known_already():
    book(
        "known_already.xlsx",
        [
            ["名称", "信用代码", "电话", "地区"],
            ["宁波海天五金有限公司", "", "", ""],
            ["海天五金", "", "", "浙江"],
            ["另一家企业", CODE, "0574-1", "—"],
            ["别的名字", "", "13900000009", ""],
            ["全新企业", "", "", ""],
        ],
    )


def second_sheet():
    made = Workbook()
    made.active.title = "说明"
    made.active.append(["填表说明：请按要求填写"])
    hidden = made.create_sheet("隐藏")
    hidden.sheet_state = "hidden"
    for row in (["企业名称", "地区", "电话"], ["不该出现", "x", "1"]):
        hidden.append(row)
    sheet = made.create_sheet("名单")
    for row in (["我们的编号", "企业名称 *", "地区：", "喜欢的颜色"], ["A1", "甲厂", "浙江", "红"]):
        sheet.append(row)
    made.save(HERE / "second_sheet.xlsx")


def formatted():
    made = Workbook()
    sheet = made.active
    sheet.append(["企业名称", "地区"])
    sheet.append(["甲厂", "浙江"])
    for row in range(3, 3000):
        sheet.cell(row, 2).fill = PatternFill("solid", fgColor="FFFF00")
    sheet.cell(3000, 1, "乙厂").font = Font(strike=True)
    sheet.cell(3000, 20, "很远的一格")
    made.save(HERE / "formatted.xlsx")


def formulas():
    sheet = (
        f'<worksheet {MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>'
        '<c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>"甲"&amp;"厂"</f><v>甲厂</v></c>'
        '<c r="B2"><f>SUM(1,2)</f><v>3</v></c><c r="C2" t="b"><v>1</v></c></row>'
        '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        "</sheetData></worksheet>"
    )
    strings = (
        f"<sst {MAIN}><si><t>企业名称</t></si><si><t>党员数</t></si><si><t>备注</t></si>"
        '<si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space="preserve">厂</t></r>'
        '<rPh sb="0" eb="1"><t>yi</t></rPh></si></sst>'
    )
    raw("formulas.xlsx", sheet, strings=strings)


def prefixed():
    sheet = (
        '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>'
        '<x:row><x:c t="inlineStr"><x:is><x:t>企业名称</x:t></x:is></x:c>'
        '<x:c t="inlineStr"><x:is><x:t>地区_x000D_&#10;</x:t></x:is></x:c></x:row>'
        '<x:row><x:c t="inlineStr"><x:is><x:t>&lt;甲&gt;厂_x0041_</x:t></x:is></x:c>'
        '<x:c t="inlineStr"><x:is><x:t>=1+1</x:t></x:is></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    # Broken styles stop stricter readers; here nothing of them is needed.
    raw("prefixed.xlsx", sheet, styles="<styleSheet><fills><fill/><nofill/></fills></styleSheet>")


def with_macros():
    book("macros.xlsm", [["企业名称", "地区"], ["甲厂", "浙江"]])
    with zipfile.ZipFile(HERE / "macros.xlsm", "a") as file:
        file.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub AutoOpen() Shell End Sub")


def texts():
    words = "企业名称,地区,备注\r\n甲厂,浙江,\"两行\r\n文字，有“引号”\"\r\n'=乙厂,—,'+86\r\n"
    (HERE / "gb18030.csv").write_bytes(words.encode("gb18030"))
    (HERE / "semicolons.csv").write_bytes(words.replace(",", ";").encode("utf-8-sig"))
    (HERE / "utf16.txt").write_bytes(words.replace(",", "\t").encode("utf-16"))
    (HERE / "unreadable.csv").write_bytes(b"\xff\xff\xfe\x81" * 9)
    (HERE / "open_quote.csv").write_bytes('企业名称,地区\n甲厂,"浙江\n'.encode())


def refused():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    (HERE / "encrypted.xlsx").write_bytes(ole + "EncryptedPackage".encode("utf-16-le") + bytes(99))
    (HERE / "renamed_xls.xlsx").write_bytes(ole + "Workbook".encode("utf-16-le") + bytes(99))
    (HERE / "empty.xlsx").write_bytes(b"")
    book("no_rows.xlsx", [])
    whole = io.BytesIO()
    made = Workbook()
    made.active.append(["企业名称"])
    made.save(whole)
    (HERE / "truncated.xlsx").write_bytes(whole.getvalue()[:-300])
    (HERE / "page.xls").write_text(
        "<html><table><tr><td>企业名称</td></tr></table></html>", "utf-8"
    )
    (HERE / "paper.xlsx").write_bytes(b"%PDF-1.7\n\x00\x01\x02")
    entities = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "甲"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    )
    sheet = (
        f'<worksheet {MAIN}><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row>'
        "</sheetData></worksheet>"
    )
    raw("entities.xlsx", sheet, head=entities)
    with zipfile.ZipFile(HERE / "other_zip.xlsx", "w") as file:
        file.writestr("readme.txt", "not a workbook")


def main():
    """Make all."""
    for make in (
        titled, grouped, dates, months, since_1904, mangled, links, doubled, known_already,
        second_sheet, formatted, formulas, prefixed, with_macros, texts, refused,
    ):  # fmt: skip
        make()


if __name__ == "__main__":
    main()
