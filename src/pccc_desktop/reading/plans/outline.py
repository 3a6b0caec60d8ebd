"""The outline of a body: labels into a tree, and the headings of the two top levels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import SectionFound, Span
from pccc_desktop.reading.plans.paragraphs import Paragraph
from pccc_desktop.reading.plans.units import Mode, heads_a_unit, match_unit
from pccc_desktop.reading.text.markers import Marker, MarkerKind, is_rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLAIN_RANK = 8.8  # below every number, above letters, so that a plain paragraph belongs to its numbered item
_HEADING_RANK = 5.5  # a heading without a label stands above the numbers under it
_UNIT_RANK = 8.5
_ORDER_RANK = float(MarkerKind.NUMBER)  # “Giao <đơn vị> …” after a list of units is one of them
_JUMP = 3
_TITLE_LENGTH = 80
_HEADING_LENGTH = 160


@dataclass(slots=True)
class Node:
    """One paragraph of the body with what stands under it."""

    paragraph: Paragraph
    rank: float
    marker: Marker | None = None
    children: list[Node] = field(default_factory=list["Node"])

    @property
    def words(self) -> str:
        return self.paragraph.words if self.marker else self.paragraph.text

    @property
    def start(self) -> int:
        return self.paragraph.words_start if self.marker else self.paragraph.start

    @property
    def end(self) -> int:
        """End of the node with everything under it."""
        return self.children[-1].end if self.children else self.paragraph.end

    def walk(self) -> Iterator[Node]:
        """The node and everything under it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


def build_outline(body: Sequence[Paragraph]) -> Node:
    """The tree of the body; the root's paragraph is the first one and is not part of the tree."""
    root = Node(body[0], -1.0)
    stack = [root]
    last: dict[tuple[int, MarkerKind], int] = {}
    for one in body:
        marker = one.marker
        if marker is not None and not _plausible(marker, one, stack, last):
            marker = None
        rank = float(marker.kind) if marker else _plain_rank(one.text)
        if marker is None and "\t" in one.text:
            rank = _PLAIN_RANK
        while stack[-1].rank >= rank and len(stack) > 1:
            stack.pop()
        node = Node(one, rank, marker)
        stack[-1].children.append(node)
        if marker is not None:
            last[id(stack[-1]), marker.kind] = marker.ordinal
        if rank != _PLAIN_RANK:
            stack.append(node)
    return root


_PLAIN_HEADING = re.compile(
    r"^(?:tổ chức (?:triển khai )?thực hiện|phân công (?:nhiệm vụ|thực hiện|trách nhiệm)|"
    r"trách nhiệm của các [^.;]{3,60})\s*:?$",
    re.IGNORECASE,
)


_ORDER = re.compile(r"^giao\s", re.IGNORECASE)


def _plain_rank(text: str) -> float:
    """The rank of a paragraph without a label: a heading over numbers, a unit over its tasks, or plain words."""
    if _PLAIN_HEADING.match(text):
        return _HEADING_RANK
    if _ORDER.match(text) and (match := match_unit(text)) is not None and match.mode is not Mode.HEADING:
        return _ORDER_RANK
    return _UNIT_RANK if heads_a_unit(text) else _PLAIN_RANK


def _plausible(
    marker: Marker, paragraph: Paragraph, stack: list[Node], last: dict[tuple[int, MarkerKind], int]
) -> bool:
    """Whether the label continues its series; a number at the head of a broken line does not."""
    if marker.kind in {
        MarkerKind.BULLET,
        MarkerKind.PLUS,
        MarkerKind.PART,
        MarkerKind.CHAPTER,
        MarkerKind.ARTICLE,
    }:
        return True
    parent = next((node for node in reversed(stack) if node.rank < marker.kind), stack[0])
    before = last.get((id(parent), marker.kind))
    words = paragraph.words
    if before is None:
        return marker.ordinal <= _JUMP or not words[:1].islower()
    return before - 1 <= marker.ordinal <= before + _JUMP or not words[:1].islower()


def _levels(nodes: Sequence[Node]) -> list[MarkerKind]:
    """The two highest kinds of label that the body uses for headings."""
    counts: dict[MarkerKind, int] = {}
    for node in nodes:
        if node.marker is not None and node.marker.kind < MarkerKind.BULLET:
            counts[node.marker.kind] = counts.get(node.marker.kind, 0) + 1
    kinds = sorted(counts)
    while len(kinds) > 1 and counts[kinds[0]] == 1 and counts[kinds[1]] > 1 and not _heads(nodes, kinds[0]):
        kinds.pop(0)
    return kinds[:2]


def _heads(nodes: Sequence[Node], kind: MarkerKind) -> bool:
    return any(node.marker is not None and node.marker.kind is kind and node.children for node in nodes)


def first_words(text: str, limit: int = _TITLE_LENGTH) -> str:
    """The text cut at a word's end before the limit."""
    if len(text) <= limit:
        return text
    cut = text[: limit + 1].rfind(" ")
    return text[: cut if cut > 0 else limit].rstrip(" ,;:")


def find_sections(root: Node, text: str) -> list[SectionFound]:
    """The parts of the two top levels, in order, each with all the text up to the next of them.

    A part whose number begins a sentence has no title of its own: the sentence begins its body.
    """
    nodes = [node for node in root.walk() if node is not root]
    levels = _levels(nodes)
    heads = [index for index, node in enumerate(nodes) if node.marker and node.marker.kind in levels]
    found: list[SectionFound] = []
    for place, index in enumerate(heads):
        node = nodes[index]
        assert node.marker is not None
        stop = nodes[heads[place + 1]].paragraph.start if place + 1 < len(heads) else nodes[-1].paragraph.end
        title, end = _heading(nodes, index)
        if _is_sentence(title):
            title, end = "", node.start
        found.append(
            SectionFound(
                label=node.marker.label,
                level=levels.index(node.marker.kind) + 1,
                title=title.rstrip(" :"),
                body=text[end:stop].strip(),
                span=Span(node.paragraph.start, end if title else node.paragraph.end),
            )
        )
    return found


def find_opening(root: Node, text: str) -> str:
    """The text before the first part of the outline."""
    nodes = [node for node in root.walk() if node is not root]
    levels = _levels(nodes)
    first = next((node for node in nodes if node.marker and node.marker.kind in levels), None)
    stop = first.paragraph.start if first else nodes[-1].paragraph.end
    lines = text[root.paragraph.start : stop].strip().split("\n")
    while lines and is_rule(lines[0]):  # the rule under the title may stand alone above the first words
        lines.pop(0)
    return "\n".join(lines).strip()


def _heading(nodes: Sequence[Node], index: int) -> tuple[str, int]:
    """Words of a heading and where it ends; a part or chapter has its title in the paragraph below."""
    node = nodes[index]
    title, end = node.words, node.paragraph.end
    above = node.marker is not None and node.marker.kind in {MarkerKind.PART, MarkerKind.CHAPTER}
    if (not title or above) and index + 1 < len(nodes):
        following = nodes[index + 1].paragraph
        if nodes[index + 1].marker is None and (not title or following.text.isupper()):
            title, end = f"{title} {following.text}".strip(), following.end
    return title, end


def _is_sentence(title: str) -> bool:
    return len(title) > _HEADING_LENGTH or title.endswith((".", ";", ","))
