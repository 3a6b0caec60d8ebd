"""The whole vocabulary of what can go wrong in the program and be told to a person."""

from __future__ import annotations

from dataclasses import dataclass


class AppError(Exception):
    """A failure that a person can understand; its text is one Vietnamese sentence for the screen."""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field of a draft.

    `field` is the field's name in the draft; `rule` is the code of the domain rule (VB01, NV04, …) or empty.
    """

    field: str
    message: str
    rule: str = ""


class ValidationError(AppError):
    """A draft breaks at least one rule; carries every problem found, not only the first."""

    def __init__(self, *problems: FieldProblem) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems


class ConflictError(AppError):
    """Somebody else, or another window, changed the record since it was read."""


class NotFoundError(AppError):
    """The record asked for does not exist (any more)."""


class NotAllowedError(AppError):
    """The action is refused by a rule of the office, such as a document marked secret."""


class StorageProblem(AppError):  # noqa: N818 - the name of its family, see docs/decisions
    """The database or disk refused: locked, full, read-only, damaged, or made by a newer program."""


class UnreadableFileError(AppError):
    """A file from outside cannot be read; the sentence says why and what to do."""


class RenderError(AppError):
    """A form cannot be printed lawfully, for example because a name does not fit the letterhead."""


class CancelledError(AppError):
    """The person cancelled the work; nothing is shown for it."""
