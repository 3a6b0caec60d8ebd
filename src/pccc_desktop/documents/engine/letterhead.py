"""The letterhead: fitted to the page by the law's own steps, then placed by baselines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.documents.engine.fonts import BOLD, ITALIC, REGULAR
from pccc_desktop.documents.engine.strips import (
    ASCENT,
    DESCENT,
    POINTS_PER_MM,
    Rule,
    Stamp,
    Strip,
    Text,
    centred_text,
)
from pccc_desktop.documents.engine.typography import BREAK, balance, prepare, text_width
from pccc_desktop.domain.errors import RenderError
from pccc_desktop.domain.extraction import Family

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Letterhead
    from pccc_desktop.domain.formats import FormatProfile, HeaderSizes

_NOTE_SIZE, _NOTE_PITCH = 11.0, 13.2
_STAMP_WIDTHS_MM = {"HỎA TỐC": 30.0, "THƯỢNG KHẨN": 40.0, "KHẨN": 20.0}
_STAMP_HEIGHT_MM = 8.0


@dataclass(frozen=True, slots=True)
class FittedHead:
    """A letterhead whose lines, sizes and cells are decided; widths in points."""

    sizes: HeaderSizes
    parent: tuple[str, ...]
    issuer: tuple[str, ...]
    number: str
    subject: tuple[str, ...]
    place_date: str
    title: str
    motto: str
    left_width: float
    right_width: float
    note: tuple[str, ...]
    urgency: str


def _lines(text: str, *, broken: bool) -> tuple[str, ...]:
    if not text.strip():
        return ()
    parts = [prepare(part) for part in text.split(BREAK)]
    return tuple(parts) if broken else (" ".join(parts),)


def fit_letterhead(head: Letterhead, profile: FormatProfile, text_width_pt: float) -> FittedHead:
    """Choose breaks and sizes: break the names where the data allows, then the smaller set.

    Raises RenderError when the names are too wide even so: a letterhead is never shrunk silently.
    """
    form = profile.header
    gap = form.min_gap_mm * POINTS_PER_MM
    for sizes in form.size_sets:
        for broken_parent, broken_issuer in ((False, False), (False, True), (True, True)):
            parent = _lines(head.parent, broken=broken_parent)
            issuer = _lines(head.issuer, broken=broken_issuer)
            left, right = _needed(head, profile, sizes, parent, issuer)
            if left + right + gap <= text_width_pt:
                return _fitted(head, profile, sizes, (parent, issuer), (left, right), text_width_pt)
    names = " / ".join(part for part in (head.parent, head.issuer) if part).replace(BREAK, " ")
    raise RenderError(
        f"Tên cơ quan “{names}” quá dài so với phần đầu trang theo thể thức {profile.id} nên chưa in;"
        " hãy đặt chỗ ngắt dòng cho tên cơ quan ở trang Quản trị, mục Cơ cấu tổ chức."
    )


def _needed(
    head: Letterhead,
    profile: FormatProfile,
    sizes: HeaderSizes,
    parent: tuple[str, ...],
    issuer: tuple[str, ...],
) -> tuple[float, float]:
    form = profile.header
    left = max(
        [text_width(line, REGULAR, sizes.parent) for line in parent]
        + [text_width(line, BOLD, sizes.issuer) for line in issuer]
        + [text_width(prepare(head.number), REGULAR, form.number_size)]
    )
    right = max(
        text_width(form.title, BOLD, sizes.title),
        text_width(form.motto, BOLD, sizes.motto),
        text_width(prepare(head.place_date), ITALIC, sizes.place_date),
    )
    return left, right


def _fitted(
    head: Letterhead,
    profile: FormatProfile,
    sizes: HeaderSizes,
    names: tuple[tuple[str, ...], tuple[str, ...]],
    needed: tuple[float, float],
    text_width_pt: float,
) -> FittedHead:
    form = profile.header
    left, right = needed
    left_width = text_width_pt * form.left_cell_mm / (form.left_cell_mm + form.right_cell_mm)
    if left > left_width or right > text_width_pt - left_width:
        left_width = left + (text_width_pt - left - right) / 2
    subject: tuple[str, ...] = ()
    if head.subject:
        face = ITALIC if form.subject_italic else REGULAR
        subject = balance(
            form.subject_prefix + head.subject,
            face,
            form.subject_size,
            left_width - form.min_gap_mm * POINTS_PER_MM,
        )
    return FittedHead(
        sizes=sizes,
        parent=names[0],
        issuer=names[1],
        number=prepare(head.number),
        subject=subject,
        place_date=prepare(head.place_date),
        title=form.title,
        motto=form.motto,
        left_width=left_width,
        right_width=text_width_pt - left_width,
        note=tuple(prepare(line) for line in head.form_note),
        urgency=head.urgency,
    )


def lay_letterhead(head: Letterhead, profile: FormatProfile, left: float, width: float) -> Strip:
    """The letterhead as one strip at the top of page 1."""
    fitted = fit_letterhead(head, profile, width)
    form = profile.header
    shift = len(fitted.note) * _NOTE_PITCH
    first = form.first_baseline_pt - profile.page.top_mm * POINTS_PER_MM + shift
    texts: list[Text] = []
    rules: list[Rule] = []
    for index, line in enumerate(fitted.note):
        x = left + width - text_width(line, ITALIC, _NOTE_SIZE)
        texts.append((x, _NOTE_SIZE * ASCENT + index * _NOTE_PITCH, ITALIC, _NOTE_SIZE, 0.0, line))
    left_centre, right_centre = (
        left + fitted.left_width / 2,
        left + fitted.left_width + fitted.right_width / 2,
    )
    lay = _lay_state if profile.family is Family.STATE else _lay_party
    number_dy = lay(fitted, profile, (first, left_centre, right_centre), texts, rules)
    bottom = number_dy + form.number_size * DESCENT
    if fitted.subject:
        face = ITALIC if form.subject_italic else REGULAR
        pitch = form.subject_size * 1.16
        dy = bottom + form.subject_gap_pt + 0.3 + form.subject_size * ASCENT
        texts.extend(centred_text(fitted.subject, face, form.subject_size, pitch, dy, left_centre))
        bottom = dy + (len(fitted.subject) - 1) * pitch + form.subject_size * DESCENT
    stamps: tuple[Stamp, ...] = ()
    if fitted.urgency:
        stamps, bottom = _urgency(fitted.urgency, profile, bottom, left_centre, texts)
    return Strip(0.0, bottom, texts, rules, stamps, keep=True)


def _lay_left(
    fitted: FittedHead, profile: FormatProfile, first: float, centre: float, texts: list[Text]
) -> tuple[float, float]:
    """Parent and issuer lines; gives the last baseline and the width of the last line."""
    form, sizes = profile.header, fitted.sizes
    dy, width = first, 0.0
    rows = [(line, REGULAR, sizes.parent) for line in fitted.parent]
    rows += [(line, BOLD, sizes.issuer) for line in fitted.issuer]
    for index, (line, face, size) in enumerate(rows):
        dy = first + index * form.line_pitch_pt
        width = text_width(line, face, size)
        texts.extend(centred_text((line,), face, size, 0.0, dy, centre))
    return dy, width


def _lay_number(
    fitted: FittedHead, profile: FormatProfile, dy: float, centre: float, texts: list[Text]
) -> None:
    if fitted.number:
        texts.extend(centred_text((fitted.number,), REGULAR, profile.header.number_size, 0.0, dy, centre))


def _lay_state(
    fitted: FittedHead,
    profile: FormatProfile,
    place: tuple[float, float, float],
    texts: list[Text],
    rules: list[Rule],
) -> float:
    first, left_centre, right_centre = place
    form, sizes = profile.header, fitted.sizes
    second = first + form.line_pitch_pt
    last, width = _lay_left(fitted, profile, first, left_centre, texts)
    half = width * form.issuer_rule_share / 2
    y = last + form.rule_drop_pt
    rules.append((left_centre - half, y, left_centre + half, y, form.rule_weight_pt, ()))
    texts.extend(centred_text((fitted.title,), BOLD, sizes.title, 0.0, first, right_centre))
    texts.extend(centred_text((fitted.motto,), BOLD, sizes.motto, 0.0, second, right_centre))
    half = text_width(fitted.motto, BOLD, sizes.motto) / 2
    y = second + form.rule_drop_pt
    rules.append((right_centre - half, y, right_centre + half, y, form.rule_weight_pt, ()))
    number_dy = max(last, second) + form.number_drop_pt
    _lay_number(fitted, profile, number_dy, left_centre, texts)
    texts.extend(centred_text((fitted.place_date,), ITALIC, sizes.place_date, 0.0, number_dy, right_centre))
    return number_dy


def _lay_party(
    fitted: FittedHead,
    profile: FormatProfile,
    place: tuple[float, float, float],
    texts: list[Text],
    rules: list[Rule],
) -> float:
    first, left_centre, right_centre = place
    form, sizes = profile.header, fitted.sizes
    last, _ = _lay_left(fitted, profile, first, left_centre, texts)
    mark_dy = last + form.line_pitch_pt
    texts.extend(centred_text((form.issuer_mark,), REGULAR, sizes.issuer, 0.0, mark_dy, left_centre))
    number_dy = mark_dy + form.number_drop_pt
    _lay_number(fitted, profile, number_dy, left_centre, texts)
    texts.extend(centred_text((fitted.title,), BOLD, sizes.title, 0.0, first, right_centre))
    half = text_width(fitted.title, BOLD, sizes.title) / 2
    y = first + form.rule_drop_pt + 1
    rules.append((right_centre - half, y, right_centre + half, y, form.rule_weight_pt, ()))
    date_dy = first + 2 * form.line_pitch_pt
    texts.extend(centred_text((fitted.place_date,), ITALIC, sizes.place_date, 0.0, date_dy, right_centre))
    return number_dy


def _urgency(
    word: str, profile: FormatProfile, bottom: float, centre: float, texts: list[Text]
) -> tuple[tuple[Stamp, ...], float]:
    size = 14.0
    if not profile.header.urgency_framed:
        dy = bottom + 6 + size * ASCENT
        texts.extend(centred_text((prepare(word),), BOLD, size, 0.0, dy, centre))
        return (), dy + size * DESCENT
    width = _STAMP_WIDTHS_MM.get(word, 30.0) * POINTS_PER_MM
    height = _STAMP_HEIGHT_MM * POINTS_PER_MM
    stamp = Stamp(centre - width / 2, bottom + 8, width, height, prepare(word), size - 1)
    return (stamp,), bottom + 8 + height
