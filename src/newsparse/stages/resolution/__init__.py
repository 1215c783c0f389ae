"""Whom `he`, `the newspaper` and a quote without a cue mean."""

from newsparse.stages.resolution.resolve import resolve_speakers

__all__ = ["resolve_speakers"]
