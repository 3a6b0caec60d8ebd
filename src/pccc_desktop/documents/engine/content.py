"""The content of a printed document: blocks without coordinates, drawn alike by the PDF and the Word renderer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pccc_desktop.domain.formats import FormatProfile


class Align(StrEnum):
    """Where the lines of a text stand between the edges of their column."""

    JUSTIFY = "both"
    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


class Orientation(StrEnum):
    """How the sheet lies; landscape is for wide tables only."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


Runs: TypeAlias = tuple[Run, ...]


def plain(text: str) -> Runs:
    """The text as one upright run."""
    return (Run(text),)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Issuer with number on the left, national or Party title with place and date on the right.

    A ``|`` in `parent` or `issuer` is a break that may be used when one line is too wide. `subject` is the
    ``V/v …`` of an official letter. `form_note` (form code and its legal basis) stands above, at the right.
    """

    parent: str
    issuer: str
    number: str
    place_date: str
    subject: str = ""
    urgency: str = ""
    form_note: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocTitle:
    """Kind in capitals and subject below, with the family's mark under it; ``|`` is a wanted line break."""

    kind: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Addressees:
    """``Kính gửi``: one name on the same line, several as a list under the colon."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """The ``Căn cứ`` lines without their final punctuation."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading inside the text; stays with what follows."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `indent` is the first-line indent of the profile."""

    runs: Runs
    align: Align = Align.JUSTIFY
    indent: bool = True
    keep_next: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its value; an empty value leaves a dotted line to write on. `share` is its part of the line."""

    label: str
    value: str = ""
    share: float = 1.0
    strong: bool = False


@dataclass(frozen=True, slots=True)
class FieldLine:
    """Labels and values side by side on one line; one field alone may wrap."""

    fields: tuple[Field, ...]
    indent: bool = False


@dataclass(frozen=True, slots=True)
class TickLine:
    """A box, ticked or not, before a sentence."""

    checked: bool
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; widths are relative and fill the page."""

    title: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; the header row is repeated on every page. `size` 0 means the profile's size."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    numbered: bool = False
    size: float = 0.0
    min_row_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class SignatureColumn:
    """One signature: a line above (place for a date), bold lines, light lines (Party positions), a note, the name."""

    above: str = ""
    authority: tuple[str, ...] = ()
    position: tuple[str, ...] = ()
    note: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class SignatureAndRecipients:
    """The end of a document: ``Nơi nhận`` left, signer right, never parted from the last two lines of text."""

    signer: SignatureColumn
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignaturePair:
    """Two signatures side by side."""

    left: SignatureColumn
    right: SignatureColumn
    space_pt: float = 0.0


@dataclass(frozen=True, slots=True)
class TearOff:
    """A strip below a dashed line that is cut off, filled in and sent back; never divided between pages."""

    title: str
    note: str
    fields: tuple[FieldLine, ...]
    signatures: SignaturePair


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page of a register: office above, title in the middle, its particulars below, in a frame."""

    parent: str
    issuer: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


Block: TypeAlias = (
    Letterhead
    | DocTitle
    | Addressees
    | LegalBasis
    | Heading
    | Paragraph
    | FieldLine
    | TickLine
    | Table
    | SignatureAndRecipients
    | SignaturePair
    | TearOff
    | Cover
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says about itself."""

    title: str
    author: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One document ready to be drawn by either renderer.

    `one_page` asks for less white around signatures and fields when that brings the document onto one page.
    """

    profile: FormatProfile
    blocks: tuple[Block, ...]
    metadata: Metadata
    orientation: Orientation = Orientation.PORTRAIT
    one_page: bool = False

    @property
    def page_size_mm(self) -> tuple[float, float]:
        """Width and height of the sheet as it lies."""
        page = self.profile.page
        if self.orientation is Orientation.LANDSCAPE:
            return page.height_mm, page.width_mm
        return page.width_mm, page.height_mm

    @property
    def text_width_mm(self) -> float:
        """Width between the side margins."""
        return self.page_size_mm[0] - self.profile.page.left_mm - self.profile.page.right_mm
