"""The invented history of assignments: which state each has reached, and the events that led there."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta

from pccc_desktop.domain.assignment_rules import Progress, done_status
from pccc_desktop.domain.codes import AssignmentStatus, EventKind
from pccc_desktop.services import sample_texts as texts
from pccc_desktop.storage.repositories.assignments import AssignmentRepository

_S, _E = AssignmentStatus, EventKind
# Every state appears, whatever chance says: these are given to every eighth assignment in turn.
_FORCED = (_S.TRA_LAI, _S.TAM_DUNG, _S.HUY, _S.CHO_DUYET, _S.NHAP, _S.HOAN_THANH_MUON, _S.DA_TIEP_NHAN)
_FORCED_EVERY = 8
_LATE_SHARE, _LATE_DONE_SHARE = 0.14, 0.26
_WORKING = (_S.DA_GIAO, _S.DA_TIEP_NHAN, _S.DANG_THUC_HIEN, _S.DANG_THUC_HIEN, _S.CHO_DUYET)
_REASONS = {_S.TRA_LAI: texts.RETURNED, _S.TAM_DUNG: texts.PAUSED, _S.HUY: texts.CANCELLED}
_LAST_EVENTS = {
    _S.TRA_LAI: _E.TRA_LAI,
    _S.TAM_DUNG: _E.TAM_DUNG,
    _S.HUY: _E.HUY,
    _S.DA_TIEP_NHAN: _E.TIEP_NHAN,
    _S.CHO_DUYET: _E.BAO_CAO,
    _S.HOAN_THANH: _E.XAC_NHAN,
    _S.HOAN_THANH_MUON: _E.XAC_NHAN,
}


class SampleHistory:
    """Lets assignments go their way, each as it comes."""

    def __init__(self, assignments: AssignmentRepository, chance: random.Random, now: datetime) -> None:
        self._assignments, self._chance, self._now = assignments, chance, now
        self._today = now.date()
        self._count = 0

    def status(self, due: date | None) -> AssignmentStatus:
        """The state that the next assignment has reached today."""
        self._count += 1
        if self._count % _FORCED_EVERY == 0:
            forced = _FORCED[self._count // _FORCED_EVERY % len(_FORCED)]
            over = due is not None and due < self._today
            return forced if over or forced is not _S.HOAN_THANH_MUON else _S.DANG_THUC_HIEN
        if due is None or due >= self._today:
            return self._chance.choice(_WORKING)
        share = self._chance.random()
        if share < _LATE_SHARE:
            return self._chance.choice((_S.DA_TIEP_NHAN, _S.DANG_THUC_HIEN))
        return _S.HOAN_THANH_MUON if share < _LATE_DONE_SHARE else _S.HOAN_THANH

    def advance(self, key: int, status: AssignmentStatus, due: date | None, day: date) -> None:
        """Let the assignment go its way to the status, with the events that lead there."""
        if status in {_S.NHAP, _S.DA_GIAO}:
            return
        end = self._end(status, due, day)
        if status not in {_S.DA_TIEP_NHAN, _S.TRA_LAI}:
            self._event(key, _E.TIEP_NHAN, day + (end - day) / 8, to_status=_S.DA_TIEP_NHAN)
        if status not in {_S.DA_TIEP_NHAN, _S.TRA_LAI, _S.HUY}:
            news = self._chance.choice(texts.NEWS)
            self._event(key, _E.CAP_NHAT, day + (end - day) / 2, text=news, to_status=_S.DANG_THUC_HIEN)
        done = status in {_S.HOAN_THANH, _S.HOAN_THANH_MUON}
        summary = self._chance.choice(texts.DONE) if done or status is _S.CHO_DUYET else ""
        percent = (
            100
            if done
            else 0
            if status in {_S.DA_TIEP_NHAN, _S.TRA_LAI}
            else self._chance.randrange(20, 95, 5)
        )
        if status in _LAST_EVENTS:
            text = _REASONS.get(status, summary)
            self._event(key, _LAST_EVENTS[status], end, text=text, to_status=status, percent=percent)
        elif due is not None and due < self._today:
            reminder = self._chance.choice(texts.REMINDERS)
            self._event(key, _E.DON_DOC, min(due + timedelta(days=2), self._today), text=reminder)
        self._assignments.apply(key, Progress(status, percent, due, end if done else None, summary))

    def _end(self, status: AssignmentStatus, due: date | None, day: date) -> date:
        """The day of the last event: before the due date when done in time, some days after it when late."""
        if status is _S.HOAN_THANH_MUON and due is not None:
            return min(due + timedelta(days=self._chance.randrange(1, 12)), self._today)
        latest = self._today if due is None else min(due, self._today)
        span = max((latest - day).days, 0)
        end = latest - timedelta(days=self._chance.randrange(span // 4 + 1))
        if status is _S.HOAN_THANH and done_status(due, end) is not _S.HOAN_THANH:
            return latest
        return end

    def _event(self, key: int, kind: EventKind, day: date, **values: object) -> None:
        self._assignments.add_event(key, kind, at=self.at(day), **values)

    def at(self, day: date) -> datetime:
        """A moment of the working day, never after now."""
        moment = datetime.combine(
            day, time(8 + self._count % 9, self._count * 7 % 60), tzinfo=self._now.tzinfo
        )
        return min(moment, self._now)
