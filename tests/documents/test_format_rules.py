"""Every form in every profile keeps the rules, measured from outside on the finished PDF."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pccc_desktop.documents.engine.pdf import render_pdf
from tests.documents import rules, samples
from tests.documents.paper import Paper, read_paper

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.domain.formats import FormatProfile

PROFILE_IDS = ("ND30", "HD36", "HD05")


def measured(document: Document) -> Paper:
    return read_paper(render_pdf(document))


def named_rules(profile: FormatProfile, *, recipients: bool = True) -> tuple[rules.Checker, ...]:
    base = rules.COMMON + rules.TEXT
    if samples.is_state(profile):
        state = (
            rules.f24_state_kind,
            rules.f26_rule_under_subject,
            *((rules.f47_state_recipients,) if recipients else ()),
        )
        return base + rules.STATE + state + (rules.RECIPIENTS if recipients else ())
    end = (rules.f52_hd05_end,) if profile.id == "HD05" else (rules.f52_state_end,)
    party = (
        rules.f25_party_kind,
        rules.f27_hyphens_under_subject,
        *((rules.f48_party_recipients,) if recipients else ()),
    )
    return base + rules.PARTY + end + party + (rules.RECIPIENTS if recipients else ())


def letter_rules(profile: FormatProfile) -> tuple[rules.Checker, ...]:
    base = rules.COMMON + rules.TEXT + rules.RECIPIENTS + (rules.f24_letter_has_no_kind,)
    if samples.is_state(profile):
        return (
            *base,
            *rules.STATE,
            rules.f19_letter_symbol_has_no_type,
            rules.f28_state_letter_subject,
            rules.f47_state_recipients,
        )
    return (*base, *rules.PARTY, rules.f29_party_letter_subject, rules.f48_party_recipients)


@pytest.mark.parametrize("profile_id", PROFILE_IDS)
@pytest.mark.parametrize("repeat", [1, 5])
def test_plan_keeps_the_rules(profile_id: str, repeat: int) -> None:
    profile = samples.PROFILES[profile_id]
    paper = measured(samples.plan_document(profile, repeat))
    assert rules.check(paper, named_rules(profile)) == []
    assert len(paper.sizes) >= (3 if repeat > 1 else 1)


@pytest.mark.parametrize("profile_id", PROFILE_IDS)
@pytest.mark.parametrize("tasks", [1, 2, 9])
def test_assignment_slip_keeps_the_rules(profile_id: str, tasks: int) -> None:
    profile = samples.PROFILES[profile_id]
    paper = measured(samples.slip_document(profile, tasks=tasks))
    assert rules.check(paper, named_rules(profile)) == []
    assert "KẾT QUẢ THỰC HIỆN" in paper.text


@pytest.mark.parametrize("profile_id", PROFILE_IDS)
@pytest.mark.parametrize(("addressees", "repeat"), [(1, 1), (3, 1), (3, 4)])
def test_assignment_letter_keeps_the_rules(profile_id: str, addressees: int, repeat: int) -> None:
    profile = samples.PROFILES[profile_id]
    paper = measured(samples.letter_document(profile, addressees, repeat))
    assert rules.check(paper, letter_rules(profile)) == []


@pytest.mark.parametrize("profile_id", PROFILE_IDS)
@pytest.mark.parametrize("count", [3, 60])
def test_transmittal_slip_keeps_the_rules(profile_id: str, count: int) -> None:
    profile = samples.PROFILES[profile_id]
    paper = measured(samples.transmittal_document(profile, count))
    assert rules.check(paper, named_rules(profile, recipients=False)) == []
    assert f"Tổ dân phố số {count}" in paper.text


@pytest.mark.parametrize("profile_id", PROFILE_IDS)
def test_register_has_every_legal_column_on_every_page(profile_id: str) -> None:
    profile = samples.PROFILES[profile_id]
    paper = measured(samples.register_document(profile, 60))
    columns = samples.text_of("outgoing-register", "columns", samples.DATES[profile_id])
    common = (rules.f01_page_is_a4_landscape, *rules.COMMON[1:], rules.f58_register(columns))
    assert rules.check(paper, common) == []
    assert paper.text.count("/KH-UBND") >= 60


@pytest.mark.parametrize(
    ("day", "oral"), [(date(2024, 3, 4), True), (date(2026, 3, 4), True), (date(2026, 3, 4), False)]
)
def test_mobilisation_order_keeps_the_rules(day: date, oral: bool) -> None:
    profile = samples.PROFILES["ND30"]
    paper = measured(samples.order_document(profile, day, oral=oral))
    # The order is a form of fields, not of paragraphs, and its last line is the tick.
    skipped = (rules.f33_paragraph_gap, rules.f52_state_end)
    checkers = [checker for checker in named_rules(profile, recipients=False) if checker not in skipped]
    assert rules.check(paper, (*checkers, rules.f59_form_code(day))) == []
    assert "./." in paper.text
