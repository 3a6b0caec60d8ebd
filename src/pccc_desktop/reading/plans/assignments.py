"""Who is given what: walks the outline of a body and reads the units and their tasks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import AssignmentFound, Span, TaskFound
from pccc_desktop.reading.plans.headings import closes, gives_no_work, is_closing, like_its_sisters, zones
from pccc_desktop.reading.plans.tasks import make_task, split_dated, split_run_in
from pccc_desktop.reading.plans.units import Mode, UnitMatch, begins_with_verb, coordinating_units, match_unit
from pccc_desktop.reading.text.markers import MarkerKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pccc_desktop.reading.plans.outline import Node

_LEAD_IN = re.compile(r"(?:sau|sau đây|nhiệm vụ|nội dung|việc|giải pháp|như sau)\s*:\s*$", re.IGNORECASE)
_ASKED = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao(?:\s+cho)?)\s+(?=\w)", re.IGNORECASE)
# What a decision says of a body without giving it work.
_NO_WORK = re.compile(
    r"(?:làm việc theo|hoạt động theo|được sử dụng|sử dụng con dấu|gồm(?!\w)|có tên|tự giải thể|giải thể|chấm dứt|"
    r"được hưởng|được thành lập)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|phân công)(?:\s+[^,:]{2,80})?\s*:$", re.IGNORECASE)
_EXECUTION = re.compile(r"chịu trách nhiệm\s+(?:tổ chức\s+)?(?:thi hành|thực hiện)", re.IGNORECASE)
_FORMULA = re.compile(
    (
        r"(?:căn cứ\s+)?(?:và\s+)?(?:có\s+liên\s+quan\s+)?(?:chịu trách nhiệm|"
        r"có trách nhiệm)?\s*(?:tổ chức\s+)?thi hành\s+(?:quyết định|nghị quyết|kế hoạch|quy định|"
        r"quy chế) này"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reader:
    """The text and date that every task is cut from."""

    text: str
    document_date: date | None

    def task(self, start: int, end: int) -> TaskFound | None:
        return make_task(self.text, start, end, self.document_date)


def _label(path: Sequence[Node]) -> str:
    return ".".join(
        node.marker.label.rstrip(" .)-–/:")
        for node in path
        if node.marker and node.marker.kind < MarkerKind.BULLET
    )


def _is_strong(node: Node) -> bool:
    """Whether the paragraph surely names a unit: with “Giao …”, before a colon, or alone above its tasks."""
    match = match_unit(node.words)
    if match is None:
        return False
    return (
        bool(match.lead) or match.mode is Mode.COLON or (match.mode is Mode.HEADING and bool(node.children))
    )


def _names_units(children: Sequence[Node]) -> bool:
    """Whether the children are units themselves rather than tasks of the heading above them."""
    strong = sum(1 for child in children if _is_strong(child))
    return strong >= 2 and strong * 2 >= len(children)  # one alone may be a task that names a unit


def _task_nodes(children: Sequence[Node]) -> Iterator[tuple[int, int]]:
    """Ranges of the tasks that stand under a unit: one for each paragraph, with its own sub-items."""
    for child in children:
        if closes(child):
            continue
        yield child.start, _work_end(child)


def _work_end(node: Node) -> int:
    """End of the node without the closing words of the document that happen to stand under it."""
    end = node.paragraph.end
    for child in node.children:
        if closes(child):
            break
        end = _work_end(child)
    return end


def _own_unit(node: Node) -> UnitMatch | None:
    """The unit that an item inside another unit's list is given to: “Giao <đơn vị> …”, or “1.3. <đơn vị>: …”."""
    match = match_unit(node.words) if node.marker is not None else None
    if match is None or match.mode is Mode.HEADING:
        return None
    numbered = node.marker is not None and node.marker.kind < MarkerKind.LETTER
    return match if match.lead.startswith("giao") or (numbered and match.mode is Mode.COLON) else None


def _inner_tasks(reader: Reader, node: Node) -> list[TaskFound]:
    tasks: list[TaskFound] = []
    for child in node.children:
        if _own_unit(child) is not None:
            continue
        if child.children and child.marker is not None and _is_bare_heading(child):
            tasks.extend(_inner_tasks(reader, child))
            continue
        for start, end in _task_nodes([child]):
            tasks.extend(split_dated(reader.text, start, end, reader.document_date))
    return tasks


def _is_bare_heading(node: Node) -> bool:
    """A short heading over several items (“Nhiệm vụ chung”): the items are the tasks."""
    words = node.words.rstrip(" :.")
    return (
        len(words) < 60 and not begins_with_verb(words) and len(node.children) > 1
    )  # longer ones are sentences


def _leads_in(words: str, node: Node) -> bool:
    return bool(node.children) and words.rstrip().endswith(":")


def read_unit(reader: Reader, node: Node, match: UnitMatch, label: str) -> AssignmentFound | None:
    """The assignment of a paragraph that begins with a unit."""
    words = node.words
    rest = words[match.rest :]
    if _NO_WORK.match(rest):
        return None
    own: list[TaskFound] = []
    coordinating = coordinating_units(rest) if match.mode is not Mode.HEADING else []
    if rest.strip(" .;,:") and not _leads_in(rest, node):
        own = split_run_in(reader.text, node.start + match.rest, node.paragraph.end, reader.document_date)
    inner = _inner_tasks(reader, node)
    if not own and not inner and rest.strip(" .;,:"):
        own = [task for task in [reader.task(node.start + match.rest, node.paragraph.end)] if task]
    if not coordinating and len(inner) == 1 and not own:
        coordinating = coordinating_units(inner[0].text)
    tasks = tuple(own + inner)
    if not tasks:
        return None
    span = Span(node.start + match.start, node.start + match.end)
    return AssignmentFound(match.unit, tasks, tuple(coordinating), span, label)


def _given_inside(reader: Reader, node: Node, path: Sequence[Node]) -> Iterator[AssignmentFound]:
    """The work that a unit's list gives to other units."""
    for child in node.children:
        match = _own_unit(child)
        if match and (one := read_unit(reader, child, match, _label([*path, child]))):
            yield one


def read_zone(
    reader: Reader, node: Node, path: Sequence[Node], *, strict: bool = False
) -> list[AssignmentFound]:
    """Every assignment under a node; `strict` where the text may also speak of units without giving them work."""
    found: list[AssignmentFound] = []
    for child in node.children:
        here = [*path, child]
        words = child.words
        if child.marker is None and (is_closing(child) or "\t" in words):
            continue
        match = match_unit(words) or (None if strict else like_its_sisters(child, node))
        if (
            match is not None
            and _acceptable(child, match, strict=strict)
            and not _names_units(child.children)
        ):
            if one := read_unit(reader, child, match, _label(here)):
                found.append(one)
            found.extend(_given_inside(reader, child, here))
            continue
        asks = words.endswith(":") and _ASKS.search(words)  # “Thời gian tới, … yêu cầu:”
        if asks or not (strict and gives_no_work(words)):
            found.extend(read_zone(reader, child, here, strict=strict))
    return found


def _acceptable(node: Node, match: UnitMatch, *, strict: bool) -> bool:
    if match.mode is Mode.HEADING:
        return bool(node.children)
    if node.marker is None:
        return bool(match.lead) or match.mode is Mode.COLON or not strict
    return (
        not strict
        or node.marker.kind is not MarkerKind.BULLET
        or bool(match.lead)
        or match.mode is Mode.COLON
    )


def _stands_among_units(path: Sequence[Node], root: Node) -> bool:
    """Whether the heading is only the last of a list of units, each with its own work."""
    parent = path[-2] if len(path) > 1 else root
    if len(path) > 1 and gives_no_work(parent.words):
        return False
    units = [child for child in parent.children if child is not path[-1] and _is_unit_item(child)]
    return len(units) >= 2 and len(units) * 2 >= len(parent.children) - 1


def _is_unit_item(node: Node) -> bool:
    match = match_unit(node.words) if node.marker is not None else None
    return match is not None and _acceptable(node, match, strict=True)


def read_zones(reader: Reader, root: Node) -> list[AssignmentFound]:
    """Assignments under headings such as “Tổ chức thực hiện”."""
    found: list[AssignmentFound] = []
    paths = zones(root)
    if any(_stands_among_units(path, root) for path in paths):
        return read_zone(reader, root, [], strict=True)
    for path in paths:
        found.extend(read_zone(reader, path[-1], path))
    return found


def read_body(reader: Reader, root: Node) -> list[AssignmentFound]:
    """Assignments of a body without such a heading: numbered units, or tasks under a sentence that asks for them."""
    found = read_zone(reader, root, [], strict=True)
    numbered = [one for one in found if one.section_label]
    if numbered:
        return numbered + [
            one for one in found if not one.section_label and one.unit_span and _is_ordered(reader, one)
        ]
    return _asked_tasks(reader, root) or [one for one in found if one.tasks]


def _is_ordered(reader: Reader, one: AssignmentFound) -> bool:
    span = one.unit_span
    return span is not None and reader.text[max(0, span.start - 12) : span.start].strip().lower().endswith(
        ("giao", "giao cho")
    )


def _asked_tasks(reader: Reader, root: Node) -> list[AssignmentFound]:
    """“… yêu cầu các đơn vị thực hiện các nội dung sau:” and the numbered items after it."""
    for index, child in enumerate(root.children):
        words = child.paragraph.text
        if child.marker is not None or not (_LEAD_IN.search(words) or words.endswith(":")):
            continue
        match, shift = _asked_unit(words)
        items = [node for node in root.children[index + 1 :] if node.marker is not None]
        if child.children:
            items = [*child.children, *items]
        if match is None or not items:
            continue
        tasks = [task for node in items for task in _item_tasks(reader, node)]
        if tasks:
            start = child.paragraph.start + shift
            return [
                AssignmentFound(match.unit, tuple(tasks), (), Span(start + match.start, start + match.end))
            ]
    return []


def _asked_unit(words: str) -> tuple[UnitMatch | None, int]:
    for asked in reversed(list(_ASKED.finditer(words))):
        match = match_unit(words[asked.end() :])
        if match is not None:
            return match, asked.end()
    return None, 0


def _item_tasks(reader: Reader, node: Node) -> list[TaskFound]:
    if node.children and _is_bare_heading(node):
        return _inner_tasks(reader, node)
    task = reader.task(node.start, _work_end(node))
    return [task] if task else []


def read_orders(reader: Reader, root: Node, known: Sequence[AssignmentFound]) -> list[AssignmentFound]:
    """“Giao <đơn vị> …” outside the headings that distribute work."""
    taken = [one.unit_span for one in known if one.unit_span]
    found: list[AssignmentFound] = []
    for node in root.walk():
        match = match_unit(node.words) if node.marker is not None else None
        if match is None or not match.lead.startswith("giao") or match.mode is Mode.HEADING:
            continue
        span = Span(node.start + match.start, node.start + match.end)
        if span in taken:
            continue
        if one := read_unit(reader, node, match, _label([node])):
            found.append(one)
    return found


def is_execution(one: AssignmentFound) -> bool:
    """Whether it is only the formula of a decision: “… chịu trách nhiệm thi hành Quyết định này”."""
    return len(one.tasks) == 1 and len(one.tasks[0].text) < 120 and bool(_FORMULA.match(one.tasks[0].text))


def read_execution(reader: Reader, root: Node) -> list[AssignmentFound]:
    """The clause of a decision that names who carries it out."""
    for node in root.walk():
        match = match_unit(node.words) if node.marker and node.marker.kind is MarkerKind.ARTICLE else None
        if match is None or match.mode is not Mode.RUN_IN or not _EXECUTION.search(node.words):
            continue
        if one := read_unit(reader, node, match, _label([node])):
            return [one]
    return []
