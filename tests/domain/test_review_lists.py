"""Changes to the cited documents and recipients of a review."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.extraction import Span
from pccc_desktop.domain.review import Review, ReviewReference
from pccc_desktop.domain.review_lists import (
    add_recipient,
    add_reference,
    remove_recipient,
    remove_reference,
    update_reference,
)


def _review() -> Review:
    cited = ReviewReference("12-CT/TU", date(2026, 3, 4), document_id=7, catalogue_date=date(2026, 3, 5))
    return Review("ke-hoach.docx", "0" * 64, "", references=(cited,))


def test_a_cited_document_is_added_with_a_plain_number():
    added = add_reference(_review(), "45 – KH / TU", date(2026, 3, 28), Span(3, 9))
    assert [one.number for one in added.references] == ["12-CT/TU", "45-KH/TU"]
    assert added.references[1].span == Span(3, 9)


def test_the_same_citation_is_not_doubled():
    review = _review()
    assert add_reference(review, "12-CT/TU", date(2026, 3, 4)) == review


def test_a_corrected_date_keeps_the_link_and_a_corrected_number_loses_it():
    dated = update_reference(_review(), 0, date=date(2026, 3, 5)).references[0]
    assert (dated.document_id, dated.date_differs) == (7, False)
    numbered = update_reference(_review(), 0, number="13-CT/TU").references[0]
    assert (numbered.document_id, numbered.catalogue_date) == (None, None)


def test_a_citation_can_be_taken_out():
    assert remove_reference(_review(), 0).references == ()


def test_recipients_are_added_line_by_line_and_taken_out_by_place():
    added = add_recipient(_review(), "- Như trên;\n\n- Các chi bộ (để t/h);\n- Lưu VPĐU.", Span(0, 4))
    assert [one.text for one in added.recipients] == ["Như trên", "Các chi bộ (để t/h)", "Lưu VPĐU"]
    assert [one.text for one in remove_recipient(added, 1).recipients] == ["Như trên", "Lưu VPĐU"]
