"""From a file to a stored document: reading, matching, review, confirmation."""

from __future__ import annotations

import builtins
from dataclasses import replace
from pathlib import Path

from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.citations import CatalogueEntry
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.document_rules import check_secrecy
from pccc_desktop.domain.documents import OfficialDocument
from pccc_desktop.domain.errors import CancelledError, FieldProblem, ValidationError
from pccc_desktop.domain.extraction import ExtractedDocument
from pccc_desktop.domain.organization_tree import descendants
from pccc_desktop.domain.organizations import OrganizationDraft, check_organization
from pccc_desktop.domain.progress import Progress
from pccc_desktop.domain.recognition import matching_day, numbers_of, recognize
from pccc_desktop.domain.review import (
    Review,
    ReviewListItem,
    ReviewUnit,
    UnitMatch,
    confirm_problems,
    doubt_count,
    update_unit,
)
from pccc_desktop.domain.review_building import build_review
from pccc_desktop.domain.text import N_, clean
from pccc_desktop.domain.unit_words import strip_leading, unit_key
from pccc_desktop.services.directory import directory_on
from pccc_desktop.services.plain_data import from_plain, to_plain
from pccc_desktop.services.review_confirmation import ReviewConfirmation
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.repositories.documents import DocumentRepository
from pccc_desktop.storage.repositories.office import OfficeRepository
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.repositories.reviews import ReviewRepository, StoredReview
from pccc_desktop.storage.unit_of_work import ReadUnit, Units, WriteUnit

_STEPS = 3


class ReviewService:
    """Unfinished reviews and their confirmation."""

    def __init__(self, units: Units, clock: Clock, files: FileStore) -> None:
        self._units = units
        self._clock = clock
        self._files = files

    def start(self, path: Path, progress: Progress | None = None) -> Saved[Review]:
        """Read a file, keep its bytes, recognise units, citations and duplicates, and store the draft.

        Raises UnreadableFileError, NotAllowedError (marked secret) or CancelledError; then nothing is stored.
        """
        _report(progress, 0, N_("review", "Đang đọc tệp…"))
        found = self.extract(path, progress)
        check_secrecy(found.text)
        _report(progress, 1, N_("review", "Đang lưu bản gốc…"))
        stored = self._files.put_file(path)
        _report(progress, 2, N_("review", "Đang nhận ra đơn vị, văn bản viện dẫn…"))
        review = build_review(found, path.name, stored.sha256)
        with self._units.open_write() as unit:
            review = self._save(unit, self._recognized(unit, review))
            changes = unit.commit(use_case=N_("use_case", "Bắt đầu rà soát văn bản"))
        return Saved(review, changes)

    def extract(self, path: Path, progress: Progress | None = None) -> ExtractedDocument:
        """What is found in a file; nothing is stored."""
        # The readers of Word and PDF files are heavy; a window that only lists documents does without them.
        from pccc_desktop.reading.extract import extract_file

        return extract_file(path, cancelled=_never if progress is None else progress.cancelled)

    def list(self) -> builtins.list[ReviewListItem]:
        """Unfinished reviews, the newest first."""
        with self._units.open_read() as unit:
            return ReviewRepository(unit).items()

    def get(self, review_id: int) -> Review:
        """Raises NotFoundError."""
        with self._units.open_read() as unit:
            return _review(ReviewRepository(unit).get(review_id))

    def save(self, review: Review) -> Saved[Review]:
        """Store the draft as it stands, so that a crash loses nothing."""
        with self._units.open_write() as unit:
            saved = self._save(unit, review)
            return Saved(saved, unit.commit(use_case=N_("use_case", "Lưu bản rà soát")))

    def discard(self, review_id: int) -> ChangeSet:
        """Throw a draft away; nothing of it is in the catalogue."""
        with self._units.open_write() as unit:
            ReviewRepository(unit).remove(review_id)
            return unit.commit(use_case=N_("use_case", "Bỏ bản rà soát"))

    def rematch(self, review: Review) -> Review:
        """Recognise units, recipients, issuer, citations and duplicates again at the document's date; stores nothing.

        What a person chose (UnitMatch.CHOSEN) stays.
        """
        with self._units.open_read() as unit:
            return self._recognized(unit, review)

    def confirm(self, review: Review) -> Saved[OfficialDocument]:
        """Store everything in one transaction. Raises ValidationError when something essential is missing."""
        check_secrecy(review.text)
        with self._units.open_write() as unit:
            review = self._checked_again(unit, review)
            problems = (*confirm_problems(review), *_duplicate_problems(review))
            if problems:
                raise ValidationError(*problems)
            today = self._clock().date()
            directory = directory_on(unit, matching_day(review, today))
            key = ReviewConfirmation(unit, self._files, directory, today).store(review)
            if review.id is not None:
                ReviewRepository(unit).remove(review.id)
            document = DocumentRepository(unit).get(key)
            return Saved(
                document, unit.commit(use_case=N_("use_case", "Xác nhận văn bản"), reason=document.name)
            )

    def create_unit(self, review: Review, unit_key: int, draft: OrganizationDraft) -> Saved[Review]:
        """Create an organisation for a unit of the text and choose it there."""
        check_organization(draft)
        with self._units.open_write() as unit:
            key = OrganizationRepository(unit).add(draft)
            review = update_unit(review, unit_key, organization_ids=(key,), match=UnitMatch.CHOSEN)
            saved = self._save(unit, review)
            return Saved(saved, unit.commit(use_case=N_("use_case", "Thêm đơn vị từ văn bản")))

    def create_missing_units(self, review: Review) -> Review:
        """The review with an organisation for every unit that none was found for, named as the text names it.

        For imports that nobody looks at (`import-document --accept`); the new organisations are of type KHAC,
        valid from the document's date, and one transaction stores them all with the review.
        """
        missing = [
            one for one in review.units if not one.organization_ids and any(t.included for t in one.tasks)
        ]
        if not missing:
            return review
        with self._units.open_write() as unit:
            made: dict[str, int] = {}
            for one in missing:
                key = unit_key(strip_leading(one.name)) or one.name
                if key not in made:
                    made[key] = OrganizationRepository(unit).add(self._unknown(review, one))
                ids = (made[key],)
                review = update_unit(review, one.key, organization_ids=ids, match=UnitMatch.CHOSEN)
            saved = self._save(unit, review)
            unit.commit(use_case=N_("use_case", "Thêm đơn vị từ văn bản"))
        return saved

    def _unknown(self, review: Review, unit: ReviewUnit) -> OrganizationDraft:
        name = strip_leading(unit.name) or N_("review", "Đơn vị chưa rõ tên")
        return OrganizationDraft(
            full_name=name[:1].upper() + name[1:],
            org_type=OrgType.KHAC,
            valid_from=matching_day(review, self._clock().date()),
            basis=f"{review.doc_type.label} {review.number}".strip(),
        )

    def _recognized(self, unit: ReadUnit, review: Review) -> Review:
        directory = directory_on(unit, matching_day(review, self._clock().date()))
        return recognize(review, directory, _entries(unit, review), _own_ids(unit))

    def _checked_again(self, unit: ReadUnit, review: Review) -> Review:
        """The review with citations and duplicates as the catalogue has them now; units stay as reviewed."""
        fresh = self._recognized(unit, review)
        return replace(review, references=fresh.references, duplicate_of=fresh.duplicate_of)

    def _save(self, unit: WriteUnit, review: Review) -> Review:
        item = ReviewListItem(
            id=review.id or 0,
            file_name=review.file_name,
            title=clean(review.title),
            number=review.number,
            units=review.unit_count,
            tasks=review.task_count,
            doubts=doubt_count(review),
        )
        payload = to_plain(replace(review, id=None, version=1))
        stored = ReviewRepository(unit).save(item, review.sha256, payload, review.version)
        return replace(review, id=stored.id, version=stored.version)


def _never() -> bool:
    return False


def _report(progress: Progress | None, done: int, text: str) -> None:
    if progress is None:
        return
    if progress.cancelled():
        raise CancelledError
    progress.report(done, _STEPS, text)


def _review(stored: StoredReview) -> Review:
    return replace(from_plain(Review, stored.payload), id=stored.id, version=stored.version)


def _entries(unit: ReadUnit, review: Review) -> builtins.list[CatalogueEntry]:
    return DocumentRepository(unit).entries(numbers_of(review))


def _own_ids(unit: ReadUnit) -> frozenset[int]:
    identity = OfficeRepository(unit).identity()
    if identity is None:
        return frozenset()
    roots = (identity.state_org_id, identity.party_org_id, identity.police_org_id)
    return descendants(OrganizationRepository(unit).all(), roots)


def _duplicate_problems(review: Review) -> tuple[FieldProblem, ...]:
    if review.duplicate_of is None:
        return ()
    text = N_("review", "Văn bản này đã có trong danh mục (cùng cơ quan, số, ngày); chưa lưu thêm lần nữa.")
    return (FieldProblem("number", text, "VB02"),)
