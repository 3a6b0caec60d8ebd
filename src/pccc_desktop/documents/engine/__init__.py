"""Page frame, fonts, styles, tables and signature block shared by all printed forms."""
