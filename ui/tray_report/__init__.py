"""The report of a whole tray, inspected by the real window without a display."""
