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
_LETTER_UNDER_ROMAN = 3.5
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
    under_roman = _letters_under_roman(body)
    stack = [root]
    last: dict[tuple[int, MarkerKind], int] = {}
    for one in body:
        marker = one.marker
        if marker is not None and not _plausible(marker, one, stack, last, under_roman=under_roman):
            marker = None
        rank = _marker_rank(marker, under_roman=under_roman) if marker else _plain_rank(one.text)
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


def _letters_under_roman(body: Sequence[Paragraph]) -> bool:
    """Whether “A.” stands below “I.” in this body, as the first of them to come says."""
    parts = (MarkerKind.UPPER_LETTER, MarkerKind.ROMAN)
    first = next(
        (one.marker.kind for one in body if one.marker is not None and one.marker.kind in parts), None
    )
    return first is MarkerKind.ROMAN


def _marker_rank(marker: Marker, *, under_roman: bool) -> float:
    below = under_roman and marker.kind is MarkerKind.UPPER_LETTER
    return _LETTER_UNDER_ROMAN if below else float(marker.kind)


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
    marker: Marker,
    paragraph: Paragraph,
    stack: list[Node],
    last: dict[tuple[int, MarkerKind], int],
    *,
    under_roman: bool,
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
    rank = _marker_rank(marker, under_roman=under_roman)
    parent = next((node for node in reversed(stack) if node.rank < rank), stack[0])
    before = last.get((id(parent), marker.kind))
    words = paragraph.words
    if before is None:
        return marker.ordinal <= _JUMP or not words[:1].islower()
    return before - 1 <= marker.ordinal <= before + _JUMP or not words[:1].islower()


def _levels(nodes: Sequence[Node]) -> list[float]:
    """The ranks of the two highest kinds of label that the body uses for headings."""
    counts: dict[float, int] = {}
    for node in nodes:
        if node.marker is not None and node.marker.kind < MarkerKind.BULLET:
            counts[node.rank] = counts.get(node.rank, 0) + 1
    ranks = sorted(counts)
    while len(ranks) > 1 and counts[ranks[0]] == 1 and counts[ranks[1]] > 1 and not _heads(nodes, ranks[0]):
        ranks.pop(0)
    return ranks[:2]


def _heads(nodes: Sequence[Node], rank: float) -> bool:
    return any(node.marker is not None and node.rank == rank and node.children for node in nodes)


def _leveled(root: Node) -> dict[int, int]:
    """The level, 1 or 2, of each labelled node of the two top levels, by where the node begins.

    A number right under a roman part is of the second level where other such parts have lettered parts between.
    """
    nodes = [node for node in root.walk() if node is not root]
    ranks = _levels(nodes)
    out = {
        node.paragraph.start: ranks.index(node.rank) + 1
        for node in nodes
        if node.marker and node.rank in ranks
    }
    if ranks[1:] != [_LETTER_UNDER_ROMAN]:
        return out
    numbers = (
        child
        for node in nodes
        if node.marker and node.rank == ranks[0]
        for child in node.children
        if child.marker is not None and child.marker.kind is MarkerKind.NUMBER
    )
    return out | {one.paragraph.start: 2 for one in numbers}


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
    levels = _leveled(root)
    heads = [index for index, node in enumerate(nodes) if node.paragraph.start in levels]
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
                level=levels[node.paragraph.start],
                title=title.rstrip(" :"),
                body=text[end:stop].strip(),
                span=Span(node.paragraph.start, end if title else node.paragraph.end),
            )
        )
    return found


def find_opening(root: Node, text: str) -> str:
    """The text before the first part of the outline."""
    nodes = [node for node in root.walk() if node is not root]
    levels = _leveled(root)
    first = next((node for node in nodes if node.paragraph.start in levels), None)
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
