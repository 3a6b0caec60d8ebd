"""A realistic, visibly invented ward to try the program with."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

from pccc_desktop.domain.assignments import AssignmentDraft
from pccc_desktop.domain.changes import ChangeSet
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.codes import (
    AssignmentStatus,
    Direction,
    DocStatus,
    DocType,
    LinkType,
    OrgType,
)
from pccc_desktop.domain.dates import end_of_month, vn_date_short
from pccc_desktop.domain.deadlines import DeadlineKind
from pccc_desktop.domain.documents import DocumentDraft, DocumentLink, Recipient, Section, SignerLines
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.organizations import OfficeSetup, Organization
from pccc_desktop.domain.people import PersonDraft, Position, Signer
from pccc_desktop.domain.recognition import recipient_of
from pccc_desktop.domain.review import ReviewRecipient
from pccc_desktop.domain.text import N_
from pccc_desktop.services import sample_texts as texts
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.services.office import OfficeService
from pccc_desktop.services.sample_history import SampleHistory
from pccc_desktop.services.sample_orders import sample_orders
from pccc_desktop.services.sample_plans import PLANS
from pccc_desktop.storage.repositories.assignments import AssignmentRepository, NewAssignment
from pccc_desktop.storage.repositories.dispatch import DispatchRepository
from pccc_desktop.storage.repositories.documents import DocumentRepository
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.repositories.people import PersonRepository
from pccc_desktop.storage.unit_of_work import Units, WriteUnit

_WARD, _PROVINCE, _CITY = "Mẫu", "Tỉnh Mẫu", "Thành phố Mẫu"
_PARTY_CELLS, _RESIDENTIAL_GROUPS = 11, 14
_PARTY_ISSUERS = frozenset({"DANG_UY", "TINH_UY"})
_OLDEST_DOCUMENT = 300


class SampleService:
    """Fills an empty database with invented records; the same seed and day give the same data."""

    def __init__(self, units: Units, clock: Clock, office: OfficeService, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._office = office
        self._legal = legal

    def fill(self, seed: int = 20260101) -> ChangeSet:
        """Fill the database. Raises NotAllowedError when it already holds an office."""
        chance = random.Random(seed)  # noqa: S311 - invented data, no secret
        labels = self._office.leader_labels()
        names = _Names(chance)
        setup = OfficeSetup(
            ward_kind="Phường",
            ward_name=_WARD,
            province=_PROVINCE,
            address="Số 1 đường Mẫu, phường Mẫu, tỉnh Mẫu",
            phone="0200 000 001",
            email="ubnd@mau.example",
            residential_groups=_RESIDENTIAL_GROUPS,
            party_cells=_PARTY_CELLS,
            old_city=_CITY,
            old_province=_PROVINCE,
            leaders=tuple((label, names.next()) for label in labels),
        )
        self._office.set_up(setup, sample_data=True)
        with self._units.open_write() as unit:
            _Filling(unit, self._legal, chance, names, self._clock()).run()
            return unit.commit(use_case=N_("use_case", "Nạp dữ liệu mẫu"))


class _Names:
    """Invented full names, none twice."""

    def __init__(self, chance: random.Random) -> None:
        self._names = [
            f"{family} {middle} {given}"
            for family in texts.FAMILY_NAMES
            for middle in texts.MIDDLE_NAMES
            for given in texts.GIVEN_NAMES
        ]
        chance.shuffle(self._names)

    def next(self) -> str:
        return self._names.pop()


class _Filling:
    """One filling of one database."""

    def __init__(
        self, unit: WriteUnit, legal: LegalData, chance: random.Random, names: _Names, now: datetime
    ) -> None:
        self._legal, self._chance, self._names, self._now = legal, chance, names, now
        self._today = now.date()
        self._documents, self._assignments = DocumentRepository(unit), AssignmentRepository(unit)
        self._history = SampleHistory(self._assignments, chance, now)
        self._people, self._dispatch = PersonRepository(unit), DispatchRepository(unit)
        self._organizations = {one.code: one for one in OrganizationRepository(unit).all()}
        self._numbers: dict[tuple[str, str, str], int] = {}
        self._in_charge: dict[int, int] = {}
        self._bases: dict[tuple[str, DocType], DocumentLink] = {}

    def run(self) -> None:
        self._fill_people()
        self._cite_unknown()
        for day, make in sorted(self._agenda(), key=lambda one: one[0]):
            if isinstance(make, texts.SamplePlan):
                self._add_plan(make, day)
            else:
                self._add_document(make, day)
        signer = self._signer("UBND", self._today)
        for order in sample_orders(self._organizations["UBND"], signer, self._now):
            self._dispatch.add(order)

    def _agenda(self) -> list[tuple[date, texts.SamplePlan | texts.SampleDocument]]:
        """Everything with its day; numbers are then given in the order of time."""
        agenda: list[tuple[date, texts.SamplePlan | texts.SampleDocument]] = [
            (self._today - timedelta(days=plan.days_ago), plan) for plan in PLANS
        ]
        step = _OLDEST_DOCUMENT // len(texts.DOCUMENTS)
        order = list(texts.DOCUMENTS)
        self._chance.shuffle(order)
        for index, document in enumerate(order, start=1):
            agenda.append(
                (self._today - timedelta(days=index * step + self._chance.randrange(step)), document)
            )
        return agenda

    def _fill_people(self) -> None:
        """A responsible person for every body of the ward, the heads of cells and residential groups among them."""
        titles = {OrgType.CHI_BO: "Bí thư", OrgType.TO_DAN_PHO: "Tổ trưởng"}
        used = {one.unit for plan in PLANS for one in plan.tasks}
        for code, organization in sorted(self._organizations.items()):
            if code not in used and organization.org_type not in titles:
                continue
            title = titles.get(organization.org_type, "Cán bộ phụ trách")
            phone = f"0900 000 {len(self._in_charge) + 1:03d}"
            position = Position(organization.id, title)
            person = PersonDraft(full_name=self._names.next(), phone=phone, positions=(position,))
            self._in_charge[organization.id] = self._people.add(person)

    def _add_plan(self, plan: texts.SamplePlan, day: date) -> None:
        sections = [Section("I.", 1, "MỤC ĐÍCH, YÊU CẦU")]
        sections += [Section(label, 2, title, body) for label, title, body in texts.PURPOSES]
        sections.append(Section("II.", 1, "TỔ CHỨC THỰC HIỆN"))
        for number, task in enumerate(plan.tasks, start=1):
            sections.append(Section(f"{number}.", 2, self._unit_name(task.unit), self._sentence(task, day)))
        draft = self._document(plan.issuer, plan.doc_type, plan.title, Direction.DI, day)
        body = _text_of(draft, sections)
        draft = replace(draft, sections=tuple(sections), text=body, links=tuple(self._bases.values()))
        key = self._documents.add(draft)
        for number, task in enumerate(plan.tasks, start=1):
            label = f"II.{number}"
            plan_task = self._documents.add_plan_task(
                key, number, label, self._unit_name(task.unit), task.text
            )
            for organization in self._units_of(task.unit):
                self._add_assignment(task, organization, key, plan_task, label, day)

    def _add_document(self, document: texts.SampleDocument, day: date) -> None:
        draft = self._document(document.issuer, document.doc_type, document.title, document.direction, day)
        key = self._documents.add(replace(draft, text=_text_of(draft, [])))
        if document.doc_type in {DocType.CHI_THI, DocType.KE_HOACH}:
            link = DocumentLink(key, LinkType.THUC_HIEN, draft.number, day, draft.issuer_name)
            self._bases[document.issuer, document.doc_type] = link

    def _cite_unknown(self) -> None:
        """One directive that is cited but not in the office's hands."""
        number, issuer = texts.CITED_ONLY
        key = self._documents.add_stub(number, DocType.CHI_THI, issuer, Family.PARTY)
        self._bases[issuer, DocType.CHI_THI] = DocumentLink(key, LinkType.VIEN_DAN, number, None, issuer)

    def _document(
        self, issuer: str, doc_type: DocType, title: str, direction: Direction, day: date
    ) -> DocumentDraft:
        organization = self._organizations[issuer]
        name = organization.name_on(day)
        family = Family.PARTY if issuer in _PARTY_ISSUERS else Family.STATE
        incoming = direction is Direction.DEN
        signer = None if incoming else self._signer(issuer, day)
        return DocumentDraft(
            family=family,
            doc_type=doc_type,
            direction=direction,
            status=self._chance.choice((DocStatus.DA_XU_LY, DocStatus.DANG_XU_LY))
            if incoming
            else DocStatus.BAN_HANH,
            number=self._number(issuer, family, doc_type, name.symbol, day),
            issue_date=day,
            issuer_name=name.full_name,
            issuer_id=organization.id,
            title=title if family is Family.PARTY else title[:1].upper() + title[1:],
            place_name=name.place_name,
            arrival_number=f"{self._next('arrival', 'DEN', str(day.year)):03d}" if incoming else "",
            arrival_date=min(day + timedelta(days=2), self._today) if incoming else None,
            recipients=self._recipients(family),
            signer=SignerLines() if signer is None else _signer_lines(signer),
        )

    def _recipients(self, family: Family) -> tuple[Recipient, ...]:
        archive = "Lưu VPĐU." if family is Family.PARTY else "Lưu: VT, VP."
        lines = (
            ("Tỉnh ủy (để b/c)", "TINH_UY")
            if family is Family.PARTY
            else ("UBND tỉnh (để b/c)", "UBND_TINH"),
            ("Công an phường (để t/h)", "CONG_AN"),
            ("Ủy ban MTTQ phường (để p/h)", "UBMTTQ"),
        )
        known = [ReviewRecipient(text, organization_id=self._organizations[code].id) for text, code in lines]
        return tuple(recipient_of(one) for one in (*known, ReviewRecipient(archive)))

    def _add_assignment(
        self, task: texts.SampleTask, unit: Organization, document: int, plan_task: int, label: str, day: date
    ) -> None:
        due = None if task.days is None else day + timedelta(days=task.days)
        kind, words, due = _deadline(due)
        draft = AssignmentDraft(
            content=task.text,
            unit_id=unit.id,
            document_id=document,
            section_label=label,
            coordinator_ids=tuple(
                self._organizations[one].id for one in task.coordinators if one != "TO_DAN_PHO"
            ),
            deadline_text=words,
            deadline_kind=kind,
            due_date=due,
            product=task.product,
            assigned_date=day,
            responsible_person_id=self._in_charge.get(unit.id),
        )
        status = self._history.status(due)
        first = (
            status
            if status in {AssignmentStatus.NHAP, AssignmentStatus.DA_GIAO}
            else AssignmentStatus.DA_GIAO
        )
        key = self._assignments.add(
            NewAssignment(draft, self._today, plan_task, first, self._history.at(day))
        )
        self._history.advance(key, status, due, day)

    def _units_of(self, code: str) -> list[Organization]:
        kinds = {"CHI_BO": OrgType.CHI_BO, "TO_DAN_PHO": OrgType.TO_DAN_PHO}
        if code not in kinds:
            return [self._organizations[code]]
        found = [one for one in self._organizations.values() if one.org_type is kinds[code]]
        return sorted(found, key=lambda one: one.sort_order)

    def _unit_name(self, code: str) -> str:
        collective = {"CHI_BO": "Các chi bộ trực thuộc", "TO_DAN_PHO": "Các tổ dân phố"}
        return collective.get(code) or self._organizations[code].name_on(self._today).full_name

    def _sentence(self, task: texts.SampleTask, day: date) -> str:
        if task.days is None:
            return task.text
        _, words, _ = _deadline(day + timedelta(days=task.days))
        return f"{task.text.rstrip('.')}, hoàn thành {words}."

    def _signer(self, issuer: str, day: date) -> Signer | None:
        found = self._people.signers(self._organizations[issuer].id, day)
        return found[0] if found else None

    def _number(self, issuer: str, family: Family, doc_type: DocType, organ: str, day: date) -> str:
        rule = self._legal.series.of(family)
        period = rule.period_of(day)
        start = 0 if issuer in {"UBND", "DANG_UY", "CONG_AN"} else self._chance.randrange(3, 20)
        number = self._next(issuer, rule.series(doc_type), period.id, start)
        return rule.write(number, doc_type, organ, "VP")

    def _next(self, issuer: str, series: str, period: str, jump: int = 0) -> int:
        key = (issuer, series, period)
        self._numbers[key] = self._numbers.get(key, 0) + 1 + jump
        return self._numbers[key]


def _deadline(due: date | None) -> tuple[DeadlineKind, str, date | None]:
    """A deadline in the words that plans use; the last days of a month are “trong tháng”."""
    if due is None:
        return DeadlineKind.THUONG_XUYEN, "thường xuyên", None
    if due.day >= 25:
        end = end_of_month(due.year, due.month)
        return DeadlineKind.TRONG_THANG, f"trong tháng {due.month}/{due.year}", end
    return DeadlineKind.TRUOC_NGAY, f"trước ngày {vn_date_short(due + timedelta(days=1))}", due


def _signer_lines(signer: Signer) -> SignerLines:
    return SignerLines(signer.authority_line, signer.position, signer.name, signer.person_id)


def _text_of(draft: DocumentDraft, sections: list[Section]) -> str:
    """The body as text, for the search."""
    lines = [f"{draft.doc_type.label.upper()}", draft.title, "(DỮ LIỆU MẪU)"]
    for section in sections:
        lines += [f"{section.label} {section.title}", section.body]
    return "\n".join(line for line in lines if line)
