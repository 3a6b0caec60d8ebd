"""All services over one database, made in one place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pccc_desktop.domain.clock import Clock
from pccc_desktop.services.assignments import AssignmentService
from pccc_desktop.services.dispatch import DispatchService
from pccc_desktop.services.documents import DocumentService
from pccc_desktop.services.history import HistoryService
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.services.maintenance import MaintenanceService
from pccc_desktop.services.office import OfficeService
from pccc_desktop.services.organizations import OrganizationService
from pccc_desktop.services.overview import OverviewService
from pccc_desktop.services.people import PersonService
from pccc_desktop.services.prints import PrintService
from pccc_desktop.services.reference import ReferenceService
from pccc_desktop.services.registers import RegisterService
from pccc_desktop.services.reviews import ReviewService
from pccc_desktop.services.sample import SampleService
from pccc_desktop.services.search import SearchService
from pccc_desktop.storage.file_store import FileStore
from pccc_desktop.storage.unit_of_work import Units


@dataclass(frozen=True)
class Services:
    """What screens, commands and printing work with."""

    office: OfficeService
    organizations: OrganizationService
    people: PersonService
    documents: DocumentService
    reviews: ReviewService
    assignments: AssignmentService
    dispatch: DispatchService
    prints: PrintService
    registers: RegisterService
    search: SearchService
    history: HistoryService
    maintenance: MaintenanceService
    overview: OverviewService
    reference: ReferenceService
    sample: SampleService


def build_services(
    units: Units, clock: Clock, files: FileStore, *, database: Path, legal: LegalData
) -> Services:
    """The services of one database; nothing is opened or read yet."""
    office = OfficeService(units, clock, legal)
    return Services(
        office=office,
        organizations=OrganizationService(units, clock),
        people=PersonService(units, clock, legal),
        documents=DocumentService(units, clock, files),
        reviews=ReviewService(units, clock, files),
        assignments=AssignmentService(units, clock, legal),
        dispatch=DispatchService(units, clock, legal),
        prints=PrintService(units, clock, files),
        registers=RegisterService(units, clock, legal),
        search=SearchService(units),
        history=HistoryService(units, clock),
        maintenance=MaintenanceService(database, clock),
        overview=OverviewService(units, clock, legal),
        reference=ReferenceService(units, clock, legal),
        sample=SampleService(units, clock, office, legal),
    )
