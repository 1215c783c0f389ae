"""Where and when the story was filed, and by whom: `MOSCOW, February 13. /TASS/.`

A dateline is read in three steps, a file each:

* `openings`: where one may begin: the heads of the first body blocks, behind agency mark-up or a fused byline;
* `grammar`: what stands there, piece by piece: places, date, credit, separator, in any of the orders in use, from the
  fragments of `places`, `dates` and `agencies`. It says what something would be, not that it is;
* `evidence`: whether it is one. Each thing that speaks for or against it has a weight; the sum decides, so that one
  missing piece does not break a dateline, nor one odd piece make one.

The rule of a dateline names the pieces that it has, in this order: `place-date-agency`, `place-agency`, `place-date`,
`place`, `date-agency`, `date`, `agency`. Its evidence names what spoke for it, and against it with a minus.
"""

from newsparse.stages.datelines.stage import find_dateline

__all__ = ["find_dateline"]
