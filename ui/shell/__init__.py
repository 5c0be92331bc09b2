"""The window around the workspaces: role chooser, rail, top bar, error bar, side panel and keys."""
