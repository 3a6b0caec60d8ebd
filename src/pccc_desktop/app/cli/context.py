"""What every command works with: where the data is, and how to answer."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TextIO

from pccc_desktop.app import startup
from pccc_desktop.app.cli.texts import teller
from pccc_desktop.app.clock import now

if TYPE_CHECKING:
    from collections.abc import Callable

    from pccc_desktop.services.container import Services


@dataclass
class CommandContext:
    """Database, language and streams of one command; the services open when they are first asked for."""

    database: str | None = None
    language: str = "vi"
    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    @cached_property
    def location(self) -> startup.Location:
        """Where the database and its files are."""
        return startup.locate(self.database)

    @cached_property
    def services(self) -> Services:
        """The services over the existing database.

        Raises StorageProblem when there is none or it needs `migrate` first.
        """
        return startup.open_existing(self.location, now)

    @cached_property
    def tell(self) -> Callable[[object], str]:
        """Puts a marked sentence or a refusal into the language asked for."""
        return teller(self.language)

    def say(self, text: str = "") -> None:
        """One line of the answer."""
        print(self.tell(text), file=self.out)

    def answer(self, data: object) -> None:
        """An answer that is data, as JSON."""
        json.dump(data, self.out, ensure_ascii=False, indent=1)
        self.out.write("\n")

    def note(self, text: str) -> None:
        """A line beside the answer, such as progress."""
        print(self.tell(text), file=self.err)
