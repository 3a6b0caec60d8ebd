"""The usual other way: a Word template filled by docxtpl, turned into PDF by LibreOffice."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Any

from pccc_desktop.documents.engine.content import FieldLine, Table

if TYPE_CHECKING:
    from pathlib import Path

    from pccc_desktop.documents.engine.content import Document

FEW, MANY = 4, 24
_TIMEOUT = 180


def seconds_for(slips: list[Document], folder: Path) -> float | None:
    """Time for all slips: that of a few and what each more of `MANY` costs; None when the tools are missing.

    So LibreOffice's start is counted once, as in one merge of all of them.
    """
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None or importlib.util.find_spec("docxtpl") is None:
        return None
    template = folder / "template.docx"
    _write_template(template)
    _convert(slips[:1], template, folder, office)  # the first start makes LibreOffice's profile
    few = _convert(slips[:FEW], template, folder, office)
    many = _convert(slips[:MANY], template, folder, office)
    return few + (len(slips) - FEW) * (many - few) / (MANY - FEW)


def _convert(slips: list[Document], template: Path, folder: Path, office: str) -> float:
    from docxtpl import DocxTemplate

    start = time.perf_counter()
    files: list[str] = []
    for number, slip in enumerate(slips):
        form = DocxTemplate(str(template))
        form.render(_values(slip), autoescape=True)
        path = folder / f"slip-{number}.docx"
        form.save(str(path))
        files.append(str(path))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=_TIMEOUT)
    return time.perf_counter() - start


def _values(slip: Document) -> dict[str, Any]:
    """What stands on the slip, as the template takes it."""
    fields = [one for block in slip.blocks if isinstance(block, FieldLine) for one in block.fields]
    rows = [row for block in slip.blocks if isinstance(block, Table) for row in block.rows]
    return {
        "fields": [{"label": field.label, "value": field.value} for field in fields],
        "rows": [list(row) for row in rows],
        "receiver": fields[1].value,
    }


def _write_template(path: Path) -> None:
    """A slip of the same make-up: letterhead, title, fields, table of tasks, signatures, tear-off."""
    import docx
    from docx.shared import Pt

    form = docx.Document()
    form.styles["Normal"].font.name = "Tinos"  # pyright: ignore[reportAttributeAccessIssue] - a paragraph style has a font
    form.styles["Normal"].font.size = Pt(13)  # pyright: ignore[reportAttributeAccessIssue] - a paragraph style has a font
    head = form.add_table(rows=1, cols=2)
    head.cell(0, 0).text = "{{ fields[0].value }}"
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    form.add_paragraph("PHIẾU GIAO NHIỆM VỤ")
    form.add_paragraph("{%p for field in fields %}")
    form.add_paragraph("{{ field.label }} {{ field.value }}")
    form.add_paragraph("{%p endfor %}")
    table = form.add_table(rows=4, cols=5)
    table.style = "Table Grid"
    for column, title in enumerate(("STT", "Nhiệm vụ", "Thời hạn", "Sản phẩm", "Phối hợp")):
        table.cell(0, column).text = title
        table.cell(2, column).text = f"{{{{ row[{column}] }}}}"
    table.cell(1, 0).text = "{%tr for row in rows %}"
    table.cell(3, 0).text = "{%tr endfor %}"
    form.add_paragraph("Đề nghị {{ receiver }} tổ chức thực hiện và báo cáo kết quả./.")
    signatures = form.add_table(rows=1, cols=2)
    signatures.cell(0, 0).text = "Nơi nhận:\n- {{ receiver }};\n- Lưu: VT."
    signatures.cell(0, 1).text = "CHỦ TỊCH"
    form.add_paragraph("KẾT QUẢ THỰC HIỆN")
    form.add_paragraph("Đơn vị thực hiện: {{ receiver }}")
    form.add_paragraph("Ngày hoàn thành: ....................  Sản phẩm: ....................")
    last = form.add_table(rows=1, cols=2)
    last.cell(0, 0).text = "ĐƠN VỊ GIAO NHIỆM VỤ\n(ký, ghi rõ họ tên)"
    last.cell(0, 1).text = "ĐƠN VỊ NHẬN NHIỆM VỤ\n(ký, ghi rõ họ tên)"
    form.save(str(path))
