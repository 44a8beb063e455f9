"""Tongxin 同心: the Party-affairs desk of a chamber of commerce, offline, in one file."""

__version__ = "0.1.0"
