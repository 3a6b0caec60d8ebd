"""Text of a Word file straight from its XML: paragraphs, automatic numbers, tables, boxes, tracked changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from pccc_desktop.domain.errors import CancelledError, UnreadableFileError
from pccc_desktop.domain.text import N_
from pccc_desktop.reading.files.numbering import Numbering, attribute, qualified
from pccc_desktop.reading.files.raw import RawDocument
from pccc_desktop.reading.files.zipped import open_package, read_part
from pccc_desktop.reading.text.legacy import font_to_unicode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] - lxml has no public name for its element type

_BROKEN = N_("reading", "Tệp Word này bị hỏng nên không đọc được; hãy mở bằng Word, lưu lại rồi chọn lại.")
_P, _R, _T, _TBL, _TR, _TC = (qualified(name) for name in ("p", "r", "t", "tbl", "tr", "tc"))
_SIGNS = {
    qualified("tab"): "    ",
    qualified("br"): "\n",
    qualified("cr"): "\n",
    qualified("noBreakHyphen"): "-",
    qualified("sym"): "- ",
}
_DROPPED = {
    qualified(name)
    for name in (
        "del",
        "moveFrom",
        "instrText",
        "delText",
        "rPr",
        "pPr",
        "sectPr",
        "tblPr",
        "footnoteReference",
        "delInstrText",
    )
}
_BOX = qualified("txbxContent")
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LAYOUT_WORDS = re.compile(
    r"cộng h[oò]à? xã hội|đảng cộng sản việt nam|nơi nhận|độc lập\s*-|^số\s*:", re.IGNORECASE | re.MULTILINE
)
_MIN_TABLE_COLUMNS = 3


def _parse(data: bytes | None) -> _Element | None:
    if data is None:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFileError(_BROKEN) from error


class _Fonts:
    """Names of fonts by style, needed only for text in the encodings before Unicode."""

    def __init__(self, styles: _Element | None) -> None:
        self._by_style: dict[str, str] = {}
        self.default = ""
        if styles is None:
            return
        for style in styles.iter(qualified("style")):
            if font := self._font(style.find(qualified("rPr"))):
                self._by_style[attribute(style, "styleId")] = font
        defaults = styles.find(f"{qualified('docDefaults')}/{qualified('rPrDefault')}/{qualified('rPr')}")
        self.default = self._font(defaults)

    @staticmethod
    def _font(properties: _Element | None) -> str:
        fonts = properties.find(qualified("rFonts")) if properties is not None else None
        return attribute(fonts, "ascii") or attribute(fonts, "hAnsi") if fonts is not None else ""

    def of_run(self, run: _Element, paragraph_style: str) -> str:
        properties = run.find(qualified("rPr"))
        if font := self._font(properties):
            return font
        style = properties.find(qualified("rStyle")) if properties is not None else None
        named = attribute(style, "val") if style is not None else ""
        return (
            self._by_style.get(named)
            or self._by_style.get(paragraph_style)
            or self._by_style.get("Normal")
            or self.default
        )


def _is_hidden(run: _Element) -> bool:
    hidden = run.find(f"{qualified('rPr')}/{qualified('vanish')}")
    return hidden is not None and attribute(hidden, "val") not in {"0", "false"}


class _Reader:
    """Goes through the body of one Word file and writes its lines."""

    def __init__(self, numbering: Numbering, fonts: _Fonts, cancelled: Callable[[], bool]) -> None:
        self._numbering = numbering
        self._fonts = fonts
        self._cancelled = cancelled

    def block(self, container: _Element) -> list[str]:
        """Lines of a body, a cell or a text box."""
        lines: list[str] = []
        for element in container:
            if element.tag == _P:
                lines.extend(self._paragraph(element))
            elif element.tag == _TBL:
                lines.extend(self._table(element))
            elif element.tag not in _DROPPED:
                lines.extend(self.block(element))
        return lines

    def _paragraph(self, paragraph: _Element) -> list[str]:
        if self._cancelled():
            raise CancelledError
        boxes: list[_Element] = []
        style = self._style(paragraph)
        words = "".join(self._inline(paragraph, style, boxes))
        label = self._numbering.label(paragraph) if words.strip() else ""
        lines = (f"{label} {words.lstrip()}" if label else words).split("\n")
        for box in boxes:
            lines = [*self.block(box), "", *lines]
        return lines

    @staticmethod
    def _style(paragraph: _Element) -> str:
        style = paragraph.find(f"{qualified('pPr')}/{qualified('pStyle')}")
        return attribute(style, "val") if style is not None else ""

    def _inline(self, element: _Element, style: str, boxes: list[_Element]) -> Iterator[str]:
        for child in element:
            tag = child.tag
            if tag in _DROPPED:
                continue
            if tag == _R:
                yield from self._run(child, style, boxes)
            elif tag == _ALTERNATE:
                for choice in child:
                    if choice.tag != _FALLBACK:
                        boxes.extend(choice.iter(_BOX))
            else:
                yield from self._inline(child, style, boxes)

    def _run(self, run: _Element, style: str, boxes: list[_Element]) -> Iterator[str]:
        if _is_hidden(run):
            return
        text = "".join(self._piece(child, boxes) for child in run)
        yield font_to_unicode(text, self._fonts.of_run(run, style)) if text.strip() else text

    @staticmethod
    def _piece(child: _Element, boxes: list[_Element]) -> str:
        """What one element of a run says; text boxes in it are put aside."""
        if child.tag == _T:
            return child.text or ""
        if child.tag in _SIGNS:
            return _SIGNS[child.tag]
        if child.tag == _ALTERNATE:
            for choice in child:
                if choice.tag != _FALLBACK:
                    boxes.extend(choice.iter(_BOX))
        elif child.tag not in _DROPPED:
            boxes.extend(child.iter(_BOX))
        return ""

    def _table(self, table: _Element) -> list[str]:
        rows = [[self.block(cell) for cell in self._cells(row)] for row in self._rows(table)]
        words = "\n".join(line for row in rows for cell in row for line in cell)
        columns = max((len(row) for row in rows), default=0)
        layout = columns < _MIN_TABLE_COLUMNS and (
            len(rows) <= _MIN_TABLE_COLUMNS or _LAYOUT_WORDS.search(words) is not None
        )
        if layout or _LAYOUT_WORDS.search(words[:400]):
            return self._columns(rows, columns)
        return ["\t".join(" ".join(" ".join(cell).split()) for cell in row) for row in rows]

    @staticmethod
    def _rows(table: _Element) -> Iterator[_Element]:
        for row in table.iter(_TR):
            if (
                next((one for one in row.iterancestors(_TBL)), None) is table
                and row.find(f"{qualified('trPr')}/{qualified('del')}") is None
            ):
                yield row

    @staticmethod
    def _cells(row: _Element) -> Iterator[_Element]:
        for cell in row.iter(_TC):
            if next((one for one in cell.iterancestors(_TR)), None) is row:
                yield cell

    @staticmethod
    def _columns(rows: list[list[list[str]]], columns: int) -> list[str]:
        """A table that only sets two columns side by side, one column after the other."""
        lines: list[str] = [""]
        for index in range(columns):
            for row in rows:
                if index < len(row):
                    lines.extend(line for line in row[index] if line.strip())
            lines.append("")
        return lines


def read_docx(path: Path, *, cancelled: Callable[[], bool]) -> RawDocument:
    """The text of a Word file: deleted text left out, inserted text kept, automatic numbers written."""
    with open_package(path) as package:
        document = _parse(read_part(package, "word/document.xml"))
        styles = _parse(read_part(package, "word/styles.xml"))
        numbering = _parse(read_part(package, "word/numbering.xml"))
    body = document.find(qualified("body")) if document is not None else None
    if body is None:
        raise UnreadableFileError(_BROKEN)
    reader = _Reader(Numbering(numbering, styles), _Fonts(styles), cancelled)
    return RawDocument("\n".join(reader.block(body)) + "\n", paragraphs_known=True)
