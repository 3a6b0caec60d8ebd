"""What stands behind the signature: appendices and documents issued with this one, kept as parts of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pccc_desktop.domain.extraction import APPENDIX_LEVEL, SectionFound, Span
from pccc_desktop.reading.plans.outline import build_outline, find_opening, find_sections
from pccc_desktop.reading.plans.paragraphs import Paragraph, attached_body, type_of_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADING = re.compile(
    r"^(phụ\s+lục|phụ\s+biểu|biểu(?:\s+mẫu)?|mẫu(?:\s+số)?)(?!\w)(?:\s+(?:số\s+)?[\dIVX]+[A-Z]?)?\s*[.:]?",
    re.IGNORECASE,
)
_MAX_HEADING = 200


def _starts(paragraphs: Sequence[Paragraph]) -> list[int]:
    """Where each appendix begins; the first line of all begins one whatever it is."""
    return [
        index
        for index, one in enumerate(paragraphs)
        if not index or (_HEADING.match(one.text) and len(one.text) < _MAX_HEADING and "\t" not in one.text)
    ]


def _title_length(part: Sequence[Paragraph]) -> int:
    """Number of lines of the heading: its name and the lines in capitals under it."""
    if "\t" in part[0].text:
        return 0
    end = 1
    while (
        end < len(part)
        and part[end].text.isupper()
        and "\t" not in part[end].text
        and part[end].marker is None
    ):
        end += 1
    return end


def _part(part: Sequence[Paragraph], text: str, title_lines: int) -> SectionFound:
    head, rest = part[:title_lines], part[title_lines:]
    title = " ".join(one.text for one in head)
    heading = _HEADING.match(title)
    label = heading.group().strip() if heading and heading.end() < len(title) else ""
    return SectionFound(
        label=label,
        level=APPENDIX_LEVEL,
        title=title[len(label) :].strip(),
        body=text[rest[0].start : rest[-1].end].strip() if rest else "",
        span=Span(part[0].start, head[-1].end if head else part[0].end),
    )


def find_appendices(paragraphs: Sequence[Paragraph], text: str) -> list[SectionFound]:
    """Each appendix as one part with its rows as lines; an attached document as its title and its own outline."""
    if not paragraphs:
        return []
    attached = attached_body(paragraphs)
    if attached and type_of_line(paragraphs[0].text):
        head = [one for one in paragraphs if one.start < attached[0].start]
        subject = next((at for at, one in enumerate(head) if one.text.startswith("(")), len(head))
        name, title = head[0].text, _part(head, text, subject)
        root = build_outline(attached)
        opening = "\n".join(line for line in (title.body, find_opening(root, text)) if line)
        first = SectionFound(name, title.level, title.title.removeprefix(name).strip(), opening, title.span)
        return [first, *find_sections(root, text)]
    starts = _starts(paragraphs)
    parts = [paragraphs[begin:end] for begin, end in zip(starts, [*starts[1:], len(paragraphs)], strict=True)]
    return [_part(one, text, _title_length(one)) for one in parts]
