"""Content items that name their unit by a label: “Cơ quan chủ trì: …; phối hợp: …; thời gian: …”."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import AssignmentFound, Span, TaskFound
from pccc_desktop.reading.plans.assignments import Reader
from pccc_desktop.reading.plans.outline import Node
from pccc_desktop.reading.plans.tasks import with_deadline
from pccc_desktop.reading.plans.units import Mode, begins_with_verb, coordinating_units, match_unit
from pccc_desktop.reading.text.markers import MarkerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.reading.plans.paragraphs import Paragraph

_WHO = r"(?:cơ quan|đơn vị|bộ phận|phòng|ban|người|các đơn vị|các cơ quan)"
_LABELS: tuple[tuple[str, str], ...] = (
    ("lead", rf"(?:{_WHO}(?:\s*,\s*{_WHO})*\s+)?chủ\s+trì(?:\s+(?:thực hiện|tham mưu|triển khai))?"),
    (
        "lead",
        rf"(?:{_WHO}|phân công|trách nhiệm)\s+(?:tổ chức\s+)?(?:thực hiện|phụ trách|chịu trách nhiệm|tham mưu|đầu mối)",
    ),
    ("coordinate", rf"(?:{_WHO}(?:\s*,\s*{_WHO})*\s+)?phối\s+hợp(?:\s+thực hiện)?"),
    (
        "deadline",
        (
            r"(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn)(?:\s+(?:thực\s+hiện|hoàn\s+thành|"
            r"triển\s+khai|dự kiến|báo cáo|và\s+[^:;.]{3,30}))*"
        ),
    ),
    ("product", r"(?:sản\s+phẩm|kết\s+quả)(?:\s+(?:đầu\s+ra|dự\s+kiến|cần đạt|hoàn thành))*"),
    (
        "other",
        (
            r"(?:kinh\s+phí|nguồn\s+kinh\s+phí|địa\s+điểm|thành\s+phần|đối\s+tượng|hình\s+thức|"
            r"số\s+lượng|nội\s+dung|lãnh đạo (?:chỉ đạo|phụ trách)|ghi\s+chú)(?:\s+thực\s+hiện)?"
        ),
    ),
)
_LABEL = re.compile(
    r"(?:(?<=^)|(?<=[.;,(\-–+•]\s)|(?<=[.;(\-–+•]))(?:\+|[-–•])?\s*(?:"
    + "|".join(f"(?P<k{index}>{pattern})" for index, (_, pattern) in enumerate(_LABELS))
    + r")\s*:\s*",
    re.IGNORECASE,
)
_TRIM = " \t.;,)("
# What a sentence says of the work when it only says who leads it and by when.
_ONLY_WHO = re.compile(
    r"\s*(?:chủ trì|tham mưu|tổ chức|triển khai|thực hiện|phụ trách|theo dõi|[,\s])*\s*(?:$|[.;]|(?:hoàn thành|xong|"
    r"trước|trong|thời gian|thường xuyên)(?!\w))",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Labels:
    """The labelled values standing together, each with its place."""

    values: dict[str, tuple[str, Span]] = field(default_factory=dict[str, tuple[str, Span]])

    def add(self, kind: str, words: str, start: int) -> None:
        bare = words.strip(_TRIM)
        if bare and kind not in self.values:
            at = start + words.index(bare)
            self.values[kind] = (bare, Span(at, at + len(bare)))


def _read_labels(words: str, start: int, into: _Labels) -> int | None:
    """Read the labelled values of a paragraph; offset of the first label, or None."""
    matches = list(_LABEL.finditer(words))
    if not matches:
        return None
    for index, match in enumerate(matches):
        kind = _LABELS[int(str(match.lastgroup)[1:])][0]
        end = matches[index + 1].start() if index + 1 < len(matches) else len(words)
        into.add(kind, words[match.end() : end], start + match.end())
    return matches[0].start()


@dataclass(slots=True)
class _Collector:
    """Goes down the body line by line, keeping the items that wait for their unit."""

    reader: Reader
    pending: list[tuple[Node, int]] = field(default_factory=list[tuple[Node, int]])
    labels: _Labels = field(default_factory=_Labels)
    found: list[AssignmentFound] = field(default_factory=list[AssignmentFound])

    def feed(self, node: Node) -> None:
        fresh = _Labels()
        first = _read_labels(node.words, node.start, fresh)
        if first is None:
            self._close()
            self._wait(node, node.paragraph.end)
            return
        if first > 12:  # words stand before the label: the paragraph is the task itself
            self._close()
            self._wait(node, node.start + first)
        for kind, (words, span) in fresh.values.items():
            self.labels.values.setdefault(kind, (words, span))

    def _wait(self, node: Node, end: int) -> None:
        if node.marker is not None and node.marker.kind < MarkerKind.LETTER:
            self.pending.clear()
        self.pending.append((node, end))

    def _close(self) -> None:
        labels, self.labels = self.labels, _Labels()
        if not labels.values:
            return
        if "lead" in labels.values and self.pending:
            self._emit(labels)
        self.pending.clear()

    def finish(self) -> list[AssignmentFound]:
        self._close()
        return self.found

    def _spoken(self, words: str, span: Span) -> AssignmentFound | None:
        """“Phân công thực hiện: Sở Xây dựng chủ trì …; xong trước ngày …”: a sentence stands where a name could.

        When the sentence says nothing of its own but who leads, the work is the item above it.
        """
        match = match_unit(words)
        if match is None or match.mode is not Mode.RUN_IN:
            return None
        rest = words[match.rest :]
        coordinating = tuple(coordinating_units(rest))
        for name in coordinating:
            rest = rest.partition(name)[2]
        plain = _ONLY_WHO.match(rest)
        own = self.reader.task(span.start + match.rest, span.end)
        items = self._tasks() if plain else []
        if plain and own is not None:
            items = [
                replace(
                    one,
                    deadline_text=own.deadline_text,
                    deadline=own.deadline,
                    deadline_span=own.deadline_span,
                )
                for one in items
            ]
        tasks = tuple(items or [one for one in [own] if one is not None])
        unit = Span(span.start + match.start, span.start + match.end)
        return AssignmentFound(match.unit, tasks, coordinating, unit) if tasks else None

    def _tasks(self) -> list[TaskFound]:
        items = self.pending
        if len(items) > 1 and _is_heading(items[0][0]):
            inner = [one for one in items[1:] if begins_with_verb(one[0].words)]
            items = inner or items[:1]
        made = [self.reader.task(node.start, end) for node, end in items]
        return [task for task in made if task is not None]

    def _emit(self, labels: _Labels) -> None:
        unit, span = labels.values["lead"]
        if (spoken := self._spoken(unit, span)) is not None:
            self.found.append(spoken)
            return
        tasks = self._tasks()
        if "deadline" in labels.values:
            words, place = labels.values["deadline"]
            tasks = [with_deadline(task, words, place, self.reader.document_date) for task in tasks]
        if "product" in labels.values:
            tasks = [replace(task, product=labels.values["product"][0]) for task in tasks]
        if tasks:
            coordinating = (labels.values["coordinate"][0],) if "coordinate" in labels.values else ()
            self.found.append(AssignmentFound(unit, tuple(tasks), coordinating, span))


def _is_heading(node: Node) -> bool:
    return node.marker is not None and node.marker.kind < MarkerKind.BULLET


def read_labelled(reader: Reader, root: Node) -> list[AssignmentFound]:
    """Assignments of content items whose unit stands behind a label."""
    nodes = [node for node in root.walk() if node is not root]
    if not any(
        ((match := _LABEL.search(node.words)) and _LABELS[int(str(match.lastgroup)[1:])][0] == "lead")
        or "chủ trì:" in node.words.lower()
        for node in nodes
    ):
        return []
    collector = _Collector(reader)
    for node in nodes:
        if "\t" not in node.paragraph.text:
            collector.feed(node)
    return collector.finish()


_COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("lead", re.compile(r"chủ\s+trì", re.IGNORECASE)),
    ("coordinate", re.compile(r"phối\s+hợp", re.IGNORECASE)),
    ("deadline", re.compile(r"thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn\s+hoàn|hoàn\s+thành|^hạn$", re.IGNORECASE)),
    ("product", re.compile(r"sản\s+phẩm|kết\s+quả", re.IGNORECASE)),
    ("lead", re.compile((
        r"(?:đơn\s+vị|cơ\s+quan|bộ\s+phận|người|phân\s+công|"
        r"trách\s+nhiệm)(?:\s+\w+)?\s+(?:thực\s+hiện|phụ\s+trách|được\s+giao|đầu\s+mối|thực)|"
        r"^(?:đơn vị|cơ quan|phân công|đơn vị thực hiện)$"
    ), re.IGNORECASE)),
    ("content", re.compile(
        r"nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|giải\s+pháp|^tên|đầu\s+việc|danh\s+mục", re.IGNORECASE
    )),
)  # fmt: skip


def _header(cells: Sequence[str]) -> dict[str, int] | None:
    """Columns of a table by their part, when the row is the head of a table that assigns work."""
    columns: dict[str, int] = {}
    for index, cell in enumerate(cells):
        if len(cell) > 80:  # a heading is short
            return None
        for kind, pattern in _COLUMNS:
            if kind not in columns and pattern.search(cell):
                columns[kind] = index
                break
    return columns if "lead" in columns and "content" in columns else None


def _cell(paragraph: Paragraph, index: int) -> tuple[str, Span] | None:
    cells = paragraph.text.split("\t")
    if index >= len(cells) or not cells[index].strip():
        return None
    at = paragraph.start + sum(len(cell) + 1 for cell in cells[:index])
    bare = cells[index].strip()
    at += cells[index].index(bare)
    return bare, Span(at, at + len(bare))


def _row(
    reader: Reader, paragraph: Paragraph, columns: dict[str, int], previous: AssignmentFound | None
) -> AssignmentFound | None:
    content, lead = _cell(paragraph, columns["content"]), _cell(paragraph, columns["lead"])
    if content is None:
        return None
    task = reader.task(content[1].start, content[1].end)
    if task is None:
        return None
    if "deadline" in columns and (when := _cell(paragraph, columns["deadline"])):
        task = with_deadline(task, when[0], when[1], reader.document_date)
    if "product" in columns and (product := _cell(paragraph, columns["product"])):
        task = replace(task, product=product[0])
    if lead is None:
        numbered = paragraph.text.split("\t")[0].strip(" .").isdigit()
        return (
            AssignmentFound(previous.unit, (task,), previous.coordinating_units, previous.unit_span)
            if previous and numbered
            else None
        )
    helper = _cell(paragraph, columns["coordinate"]) if "coordinate" in columns else None
    return AssignmentFound(lead[0].rstrip(" .;,"), (task,), (helper[0],) if helper else (), lead[1])


def read_tables(reader: Reader, paragraphs: Sequence[Paragraph]) -> list[AssignmentFound]:
    """Assignments of tables with a column of leading units, one for each row."""
    found: list[AssignmentFound] = []
    columns: dict[str, int] | None = None
    for one in paragraphs:
        if "\t" not in one.text:
            continue
        cells = one.text.split("\t")
        if (head := _header([cell.strip() for cell in cells])) is not None:
            columns = head
        elif (
            columns is not None
            and (row := _row(reader, one, columns, found[-1] if found else None)) is not None
        ):
            found.append(row)
    return found
