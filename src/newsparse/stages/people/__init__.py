"""Whom the article speaks of: persons, organisations and groups, and every mention of them."""

from newsparse.stages.people.find import find_people

__all__ = ["find_people"]
