"""The one print dialog: which form, for whom, on which printer, and the very PDF that will be printed."""
