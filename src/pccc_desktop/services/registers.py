"""Numbers of outgoing documents and the register that lists them."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.changes import ChangeSet, Saved
from pccc_desktop.domain.clock import Clock
from pccc_desktop.domain.codes import DocType
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.registers import NumberSeries, OutgoingRow, Period, highest_used
from pccc_desktop.domain.text import N_
from pccc_desktop.services.legal_data import LegalData
from pccc_desktop.storage.repositories.organizations import OrganizationRepository
from pccc_desktop.storage.repositories.registers import RegisterRepository
from pccc_desktop.storage.unit_of_work import ReadUnit, Units


class RegisterService:
    """Number series and the register of outgoing documents (D12)."""

    def __init__(self, units: Units, clock: Clock, legal: LegalData) -> None:
        self._units = units
        self._clock = clock
        self._rules = legal.series

    def next_number(
        self, issuer_id: int, family: Family, doc_type: DocType, day: date, drafting_unit: str = ""
    ) -> str:
        """The number and symbol the next document of the series would get; nothing is consumed."""
        rule = self._rules.of(family)
        period, series = rule.period_of(day), rule.series(doc_type)
        with self._units.open_read() as unit:
            counted = RegisterRepository(unit).peek(issuer_id, family, series, period.id)
            number = max(counted, self._after_stored(unit, issuer_id, family, series, period))
            organ = OrganizationRepository(unit).get(issuer_id).name_on(day).symbol
        return rule.write(number, doc_type, organ, drafting_unit)

    def take_number(
        self, issuer_id: int, family: Family, doc_type: DocType, day: date, drafting_unit: str = ""
    ) -> Saved[str]:
        """Consume the next number of the series and answer it with its symbol, such as ``05/KH-UBND``.

        Numbers that were typed by hand into stored documents are stepped over.
        """
        rule = self._rules.of(family)
        period, series = rule.period_of(day), rule.series(doc_type)
        with self._units.open_write() as unit:
            after = self._after_stored(unit, issuer_id, family, series, period)
            number = RegisterRepository(unit).take(issuer_id, family, series, period.id, at_least=after)
            organ = OrganizationRepository(unit).get(issuer_id).name_on(day).symbol
            written = rule.write(number, doc_type, organ, drafting_unit)
            return Saved(written, unit.commit(use_case=N_("use_case", "Cấp số văn bản"), reason=written))

    def series(self, issuer_id: int, family: Family, day: date) -> list[NumberSeries]:
        """How every series of an issuer stands on the day, one for each kind of document it numbers."""
        rule = self._rules.of(family)
        period = rule.period_of(day)
        with self._units.open_read() as unit:
            repository = RegisterRepository(unit)
            organ = OrganizationRepository(unit).get(issuer_id).name_on(day).symbol
            used = repository.used_numbers(issuer_id, family, period.first, period.last)
            found: list[NumberSeries] = []
            for doc_type in rule.numbered():
                series = rule.series(doc_type)
                counted = repository.peek(issuer_id, family, series, period.id)
                number = max(counted, highest_used(used, series) + 1)
                written = rule.write(number, doc_type, organ)
                found.append(NumberSeries(doc_type, period.id, number - 1, number, written))
        return found

    def set_next(
        self, issuer_id: int, family: Family, doc_type: DocType, day: date, number: int, reason: str = ""
    ) -> ChangeSet:
        """Let a series go on with `number`, for an office that gave numbers outside the program.

        Raises ValidationError when a stored document has this number or a higher one.
        """
        rule = self._rules.of(family)
        period, series = rule.period_of(day), rule.series(doc_type)
        with self._units.open_write() as unit:
            after = self._after_stored(unit, issuer_id, family, series, period)
            if number < after:
                text = N_("registers", "Số {n} đã có văn bản dùng; số tiếp theo nhỏ nhất là {after}.")
                raise ValidationError(FieldProblem("number", text.format(n=number, after=after)))
            RegisterRepository(unit).set_next(issuer_id, family, series, period.id, number)
            return unit.commit(use_case=N_("use_case", "Đặt số văn bản tiếp theo"), reason=reason)

    def outgoing(self, from_day: date, to_day: date) -> list[OutgoingRow]:
        """Rows of the register of outgoing documents between two days, both included."""
        with self._units.open_read() as unit:
            return RegisterRepository(unit).outgoing(from_day, to_day)

    @staticmethod
    def _after_stored(unit: ReadUnit, issuer_id: int, family: Family, series: str, period: Period) -> int:
        used = RegisterRepository(unit).used_numbers(issuer_id, family, period.first, period.last)
        return highest_used(used, series) + 1
