"""What stands beside running text: signatures, recipients, fields to fill in, the tear-off strip, covers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.content import (
    Align,
    Cover,
    Field,
    FieldLine,
    Run,
    Runs,
    SignatureAndRecipients,
    SignatureColumn,
    SignaturePair,
    TearOff,
    TickLine,
)
from pccc_desktop.documents.engine.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from pccc_desktop.documents.engine.strips import (
    ASCENT,
    DESCENT,
    POINTS_PER_MM,
    Rule,
    Strip,
    Text,
    TextStyle,
    centred_text,
    flow_text,
)
from pccc_desktop.documents.engine.typography import balance, prepare, text_width

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile

DOTS = (0.6, 2.4)
DASHES = (4.0, 3.0)
LEADER_DROP = 1.0
_LEADER_WEIGHT, _CUT_WEIGHT = 0.6, 0.75
_FIELD_GAP = 8.0
_LEADER_MIN = 50.0
TICK_SIDE, TICK_GAP = 9.5, 6.0
_NOTE_SHARE = 0.93
_UNDERLINE_DROP, _UNDERLINE_WEIGHT = 1.8, 0.6


def field_cells(
    fields: tuple[Field, ...], size: float, left: float, right: float
) -> list[tuple[float, float]]:
    """Start and end of every field on the line: by their shares, else by their needs; empty when they do not fit."""
    room = right - left
    if len(fields) == 1:
        return [(left, right)]
    total = sum(item.share for item in fields)
    widths = [room * item.share / total for item in fields]
    needed = [_field_width(item, size) for item in fields]
    if any(need > width for need, width in zip(needed, widths, strict=True)):
        spare = (room - sum(needed)) / len(fields)
        if spare < 0:
            return []
        widths = [need + spare for need in needed]
    cells: list[tuple[float, float]] = []
    for width in widths:
        cells.append((left, left + width))
        left += width
    return cells


def _field_width(item: Field, size: float) -> float:
    face = BOLD if item.strong else REGULAR
    value = text_width(prepare(item.value), face, size) if item.value else _LEADER_MIN
    return text_width(f"{prepare(item.label)} ", REGULAR, size) + value + _FIELD_GAP


def lay_fields(block: FieldLine, style: TextStyle, left: float, right: float) -> list[Strip]:
    """Fields side by side; when a value does not fit its share, the fields go below each other."""
    fields = block.fields
    start_x = left + (style.indent if block.indent else 0.0)
    cells = field_cells(fields, style.size, start_x, right)
    if not cells:
        return [
            strip
            for item in fields
            for strip in lay_fields(FieldLine((item,), block.indent), style, left, right)
        ]
    if len(fields) == 1 and fields[0].value:
        runs = (Run(f"{fields[0].label} "), Run(fields[0].value, bold=fields[0].strong))
        return flow_text(runs, replace(style, indent=style.indent if block.indent else 0.0), left, right)
    strip = Strip(style.pitch - style.size + style.gap, style.size, is_text=True)
    dy = style.size * ASCENT
    for index, (item, (start, end)) in enumerate(zip(fields, cells, strict=True)):
        label = prepare(item.label)
        text = f"{label} {prepare(item.value)}" if item.value else label
        strip.texts.append((start, dy, REGULAR, style.size, 0.0, text))
        if not item.value:
            stop = end - (_FIELD_GAP if index < len(fields) - 1 else 0.0)
            begin = start + text_width(label, REGULAR, style.size) + 3
            strip.rules.append((begin, dy + LEADER_DROP, stop, dy + LEADER_DROP, _LEADER_WEIGHT, DOTS))
    return [strip]


def lay_tick(block: TickLine, style: TextStyle, left: float, right: float) -> list[Strip]:
    """A sentence set like a paragraph, with its box in the room of the first-line indent."""
    strips = flow_text((Run(block.text),), style, left, right)
    x, base = left + style.indent - TICK_SIDE - TICK_GAP, style.size * ASCENT
    top = base - TICK_SIDE + 0.5
    corners = [(x, top), (x + TICK_SIDE, top), (x + TICK_SIDE, base + 0.5), (x, base + 0.5)]
    rules = strips[0].rules
    for index, (x1, y1) in enumerate(corners):
        x2, y2 = corners[(index + 1) % 4]
        rules.append((x1, y1, x2, y2, 0.75, ()))
    if block.checked:
        low = (x + 3.8, base - 1.6)
        rules.append((x + 1.7, base - 4.2, *low, 1.3, ()))
        rules.append((*low, x + TICK_SIDE - 1.4, top + 1.7, 1.3, ()))
    return strips


def signature_lines(column: SignatureColumn, size: float, width: float) -> list[tuple[str, int, float]]:
    """The lines above the name with face and size, broken to the column's width."""
    lines = [
        (line, ITALIC, size) for line in (balance(column.above, ITALIC, size, width) if column.above else ())
    ]
    lines += [(line, BOLD, size) for text in column.authority for line in balance(text, BOLD, size, width)]
    lines += [
        (line, REGULAR, size) for text in column.position for line in balance(text, REGULAR, size, width)
    ]
    note_size = round(size * _NOTE_SHARE)
    lines += [
        (line, ITALIC, note_size)
        for line in (balance(column.note, ITALIC, note_size, width) if column.note else ())
    ]
    return lines


def _lay_column(
    column: SignatureColumn, place: tuple[float, float], size: float, space: float, texts: list[Text]
) -> float:
    """Draw one signature around the middle of `place`; gives the bottom of its name."""
    start, end = place
    centre, width = (start + end) / 2, end - start
    pitch, dy = size * 1.18, size * ASCENT
    for line, face, line_size in signature_lines(column, size, width):
        texts.extend(centred_text((line,), face, line_size, 0.0, dy, centre))
        dy += pitch
    dy += space
    if column.name:
        texts.extend(centred_text((prepare(column.name),), BOLD, size, 0.0, dy, centre))
    return dy + size * DESCENT


def lay_signature(
    block: SignatureAndRecipients,
    profile: FormatProfile,
    left: float,
    right: float,
    *,
    looseness: float = 1.0,
) -> Strip:
    """Recipients and signer in one strip; their first lines share a baseline."""
    form, signer = profile.recipients, profile.signature
    middle = left + signer.left_cell_mm * POINTS_PER_MM
    strip = Strip(signer.gap_above_pt, 0.0)
    bottom = _lay_column(block.signer, (middle, right), signer.size, signer.space_pt * looseness, strip.texts)
    if block.recipients:
        face = BOLD_ITALIC if form.label_bold_italic else REGULAR
        dy = signer.size * ASCENT
        strip.texts.append((left, dy, face, form.label_size, 0.0, form.label))
        if form.label_underlined:
            end = left + text_width(form.label, face, form.label_size)
            strip.rules.append((left, dy + _UNDERLINE_DROP, end, dy + _UNDERLINE_DROP, _UNDERLINE_WEIGHT, ()))
        dy += form.pitch_pt + (form.label_size - form.size) / 2
        style = TextStyle(form.size, form.pitch_pt, 0.0, align=Align.LEFT)
        hang = text_width("- ", REGULAR, form.size)
        for text in block.recipients:
            for line in flow_text((Run(text),), style, left, middle - 6, hang=hang):
                strip.texts.extend(
                    (x, dy, face, size, space, words) for x, _, face, size, space, words in line.texts
                )
                dy += form.pitch_pt
        bottom = max(bottom, dy - form.pitch_pt + form.size * DESCENT)
    strip.height = bottom
    return strip


def lay_pair(
    block: SignaturePair, profile: FormatProfile, left: float, right: float, *, looseness: float = 1.0
) -> Strip:
    """Two signatures side by side."""
    form = profile.signature
    space = (block.space_pt or form.space_pt) * looseness
    middle = (left + right) / 2
    strip = Strip(form.gap_above_pt, 0.0)
    columns = ((block.left, (left, middle - 6)), (block.right, (middle + 6, right)))
    strip.height = max(_lay_column(column, place, form.size, space, strip.texts) for column, place in columns)
    return strip


def tear_off_heading(block: TearOff, size: float, width: float) -> tuple[Runs, ...]:
    """Title and note on one line when they fit, else below each other."""
    title = Run(block.title, bold=True)
    if not block.note:
        return ((title,),)
    note = Run(block.note, italic=True)
    together = text_width(f"{prepare(block.title)} ", BOLD, size) + text_width(
        prepare(block.note), ITALIC, size
    )
    return ((title, Run(f" {block.note}", italic=True)),) if together <= width else ((title,), (note,))


def lay_tear_off(
    block: TearOff,
    profile: FormatProfile,
    style: TextStyle,
    left: float,
    right: float,
    *,
    looseness: float = 1.0,
) -> list[Strip]:
    """The dashed line, the title with its note, the fields and the signatures, all kept together."""
    cut = Strip(16.0, 1.0, rules=[(left, 0.5, right, 0.5, _CUT_WEIGHT, DASHES)])
    strips = [cut]
    for runs in tear_off_heading(block, style.size, right - left):
        strips += flow_text(
            runs,
            TextStyle(style.size, style.pitch, 5.0 if len(strips) == 1 else 0.0, align=Align.CENTRE),
            left,
            right,
        )
    for line in block.fields:
        strips += lay_fields(line, style, left, right)
    strips.append(lay_pair(block.signatures, profile, left, right, looseness=looseness))
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def lay_cover(block: Cover, left: float, right: float, height: float) -> Strip:
    """A framed page: office at the top, title at two fifths, particulars below."""
    centre, room = (left + right) / 2, right - left - 80
    strip = Strip(0.0, height)
    for inset, weight in ((0.0, 1.5), (4.0, 0.5)):
        strip.rules.extend(_box(left + inset, inset, right - inset, height - inset, weight))
    dy = 60.0
    for text, face in ((block.parent, REGULAR), (block.issuer, BOLD)):
        if text:
            lines = balance(text.replace("|", " "), face, 14, room)
            strip.texts.extend(centred_text(lines, face, 14, 18, dy, centre))
            dy += 18 * len(lines)
    half = text_width(prepare(block.issuer.replace("|", " ")), BOLD, 14) * 0.21
    strip.rules.append((centre - half, dy - 12, centre + half, dy - 12, 0.75, ()))
    title = balance(block.title, BOLD, 26, room)
    dy = height * 0.4
    strip.texts.extend(centred_text(title, BOLD, 26, 32, dy, centre))
    dy += 32 * len(title) + 22
    for line in block.lines:
        strip.texts.extend(centred_text((prepare(line),), REGULAR, 14, 0.0, dy, centre))
        dy += 25
    return strip


def _box(x1: float, y1: float, x2: float, y2: float, weight: float) -> list[Rule]:
    return [
        (x1, y1, x2, y1, weight, ()),
        (x2, y1, x2, y2, weight, ()),
        (x2, y2, x1, y2, weight, ()),
        (x1, y2, x1, y1, weight, ()),
    ]
