"""What a line that may begin with a dateline says: `MOSCOW, February 13. /TASS/.`

* `grammar`: what stands there, piece by piece: places, date, credit, separator, in any of the orders in use, from the
  fragments of `places`, `dates` and `agencies`. It says what something would be, not that it is;
* `evidence`: whether it is one. Each thing that speaks for or against it has a weight; the sum decides, so that one
  missing piece does not break a dateline, nor one odd piece make one.
"""
