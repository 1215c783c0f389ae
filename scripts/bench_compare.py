"""Holds two results of bench.py against each other.

bench_compare.py BEFORE.json AFTER.json
"""

import json
import sys
from pathlib import Path

WORTH_A_LOOK = 0.1  # of the figure: less than that is noise


def main() -> None:
    before, after = (json.loads(Path(path).read_text("utf-8")) for path in sys.argv[1:3])
    for table in sorted({*before, *after}):
        print(f"\n{table:36s}{'before':>10s}{'after':>10s}{'change':>9s}")
        old, new = before.get(table, {}), after.get(table, {})
        for row in {**old, **new}:
            if row not in old or row not in new:
                print(f"{row:36s}{old.get(row, float('nan')):10.2f}{new.get(row, float('nan')):10.2f}")
                continue
            change = new[row] / old[row] - 1 if old[row] else 0.0
            print(
                f"{row:36s}{old[row]:10.2f}{new[row]:10.2f}{change:+9.0%}{'  *' if abs(change) > WORTH_A_LOOK else ''}"
            )


if __name__ == "__main__":
    main()
