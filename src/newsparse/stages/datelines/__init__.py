"""Where and when the story was filed, and by whom: `MOSCOW, February 13. /TASS/.`

`openings` says where a dateline may begin: at the heads of the first body blocks, behind agency mark-up or a fused
byline. What stands there, and whether it is one, is read by `newsparse.readers.datelines`.

The rule of a dateline names the pieces that it has, in this order: `place-date-agency`, `place-agency`, `place-date`,
`place`, `date-agency`, `date`, `agency`. Its evidence names what spoke for it, and against it with a minus.
"""

from newsparse.stages.datelines.stage import find_dateline

__all__ = ["find_dateline"]
