"""Colours, type and spacing of every screen; see `ui.theme.palette` for the two themes."""
