"""Inspection pipeline, checks, rules, advice, records and the command line."""
