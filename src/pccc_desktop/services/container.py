"""All services over one database, each imported and made when it is first asked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pccc_desktop.domain.clock import Clock
    from pccc_desktop.services.assignments import AssignmentService
    from pccc_desktop.services.dispatch import DispatchService
    from pccc_desktop.services.documents import DocumentService
    from pccc_desktop.services.drafts import DraftService
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


class Services:
    """What screens, commands and printing work with.

    A list opens with what it needs: the imports of all services together take longer than its query.
    """

    def __init__(
        self,
        units: Units,
        clock: Clock,
        files: FileStore,
        database: Path,
        load_legal: Callable[[], LegalData],
    ) -> None:
        self._units = units
        self._clock = clock
        self._files = files
        self._database = database
        self._load_legal = load_legal

    @cached_property
    def legal(self) -> LegalData:
        """Raises StorageProblem when the installation is damaged."""
        return self._load_legal()

    @cached_property
    def office(self) -> OfficeService:
        from pccc_desktop.services.office import OfficeService

        return OfficeService(self._units, self._clock, self.legal)

    @cached_property
    def organizations(self) -> OrganizationService:
        from pccc_desktop.services.organizations import OrganizationService

        return OrganizationService(self._units, self._clock)

    @cached_property
    def people(self) -> PersonService:
        from pccc_desktop.services.people import PersonService

        return PersonService(self._units, self._clock, self.legal)

    @cached_property
    def documents(self) -> DocumentService:
        from pccc_desktop.services.documents import DocumentService

        return DocumentService(self._units, self._clock, self._files)

    @cached_property
    def reviews(self) -> ReviewService:
        from pccc_desktop.services.reviews import ReviewService

        return ReviewService(self._units, self._clock, self._files)

    @cached_property
    def assignments(self) -> AssignmentService:
        from pccc_desktop.services.assignments import AssignmentService

        return AssignmentService(self._units, self._clock, self.legal)

    @cached_property
    def dispatch(self) -> DispatchService:
        from pccc_desktop.services.dispatch import DispatchService

        return DispatchService(self._units, self._clock, self.legal)

    @cached_property
    def drafts(self) -> DraftService:
        from pccc_desktop.services.drafts import DraftService

        return DraftService.beside(self._database)

    @cached_property
    def prints(self) -> PrintService:
        from pccc_desktop.services.prints import PrintService

        return PrintService(self._units, self._clock, self._files)

    @cached_property
    def registers(self) -> RegisterService:
        from pccc_desktop.services.registers import RegisterService

        return RegisterService(self._units, self._clock, self.legal)

    @cached_property
    def search(self) -> SearchService:
        from pccc_desktop.services.search import SearchService

        return SearchService(self._units)

    @cached_property
    def history(self) -> HistoryService:
        from pccc_desktop.services.history import HistoryService

        return HistoryService(self._units, self._clock)

    @cached_property
    def maintenance(self) -> MaintenanceService:
        from pccc_desktop.services.maintenance import MaintenanceService

        return MaintenanceService(self._database, self._clock)

    @cached_property
    def overview(self) -> OverviewService:
        from pccc_desktop.services.overview import OverviewService

        return OverviewService(self._units, self._clock, self.legal)

    @cached_property
    def reference(self) -> ReferenceService:
        from pccc_desktop.services.reference import ReferenceService

        return ReferenceService(self._units, self._clock, self.legal)

    @cached_property
    def sample(self) -> SampleService:
        from pccc_desktop.services.sample import SampleService

        return SampleService(self._units, self._clock, self.office, self.legal)


def build_services(
    units: Units, clock: Clock, files: FileStore, *, database: Path, load_legal: Callable[[], LegalData]
) -> Services:
    """The services of one database; nothing is opened or read yet."""
    return Services(units, clock, files, database, load_legal)
