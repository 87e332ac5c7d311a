"""Scores analyses against annotated text. Python's standard library only."""
