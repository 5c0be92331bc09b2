"""Sizes that several panels of the booth share, in device-independent pixels."""

SUMMARY_PX = 432
