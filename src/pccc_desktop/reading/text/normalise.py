"""The one way from text as a file holds it to the normalised text that everything else reads and points into."""

from __future__ import annotations

from pccc_desktop.reading.text.characters import normalise_characters, strip_markdown
from pccc_desktop.reading.text.columns import split_columns
from pccc_desktop.reading.text.layout import compose, is_layout, rows_of_text
from pccc_desktop.reading.text.legacy import to_unicode
from pccc_desktop.reading.text.unwrap import unwrap


def normalise(text: str, *, paragraphs_known: bool = False) -> str:
    """NFC text with one paragraph a line, without numbers of pages, markdown and invisible characters.

    `paragraphs_known`: the file itself says where paragraphs end (.docx), so lines are not joined.
    """
    clean = strip_markdown(normalise_characters(to_unicode(text)))
    if not paragraphs_known and is_layout(clean):
        clean, paragraphs_known = compose(rows_of_text(clean)), True
    return unwrap(split_columns(clean), paragraphs_known=paragraphs_known)
