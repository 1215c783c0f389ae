"""Check the countries of datelines that write a state, province or country behind their place.

    check_countries.py OPENINGS.jsonl

Each line of the file holds `text` and `dateline` (null, or with `place` as written). What stands behind its
last comma or in its last bracket is looked up in the list below, which was written for this check alone and shares
nothing with the gazetteer; openings whose last part is not in it are counted apart. It prints the share of right codes.
"""

import json
import re
import sys
from pathlib import Path

from newsparse.pipeline import read_document
from newsparse.text.source import make_source

PART_RE = re.compile(r"(?:,\s*|\[|\()([^,()\[\]]+)[)\]]*$")
EXPECTED = {
    "US": "ala az ariz ark ca calif colo conn dc dc. d.c. del fl fla ga gaz hawaii idaho il ill ind iowa kan kansas ky"
    " la maine mass md mi mich minn minnesota mo mont mt n.c nc n.d neb nev n.h nh n.j n.m new york n.y ny ohio okla"
    " ore pa penn r.i s.c tenn tex texas tx utah va vt wash w.va w. va wis wisc wyo alaska n.m. s.d",
    "CA": "alberta british columbia manitoba ontario nova scotia quebec saskatchewan ont b.c",
    "GB": "england scotland wales northern ireland",
    "PS": "gaza gaza strip west bank",
    "DE": "germany west germany",
    "AE": "uae united arab emirates",
}
COUNTRIES = """
AF afghanistan;AU australia;AT austria;BD bangladesh;BE belgium;BM bermuda;BR brazil;KH cambodia;CO colombia;CU cuba
EG egypt;ET ethiopia;FR france;HT haiti;IN india;IQ iraq;IT italy;CI ivory coast;JM jamaica;KE kenya;LY libya
NL netherlands;NZ new zealand;PH philippines;PL poland;PR puerto rico;RO romania;SA saudi arabia;SN senegal
ZA south africa;ES spain;CH switzerland;SY syria;TZ tanzania;TH thailand;VN vietnam;TR turkey;UA ukraine;MX mexico
"""


def expected() -> dict[str, str]:
    """State, province or country, in small letters without the last stop -> ISO 3166-1 code."""
    table: dict[str, str] = {}
    for line in COUNTRIES.replace(";", "\n").split("\n"):
        code, _, name = line.partition(" ")
        if name:
            table[name] = code
    several = ("british columbia", "nova scotia", "northern ireland", "gaza strip", "west bank", "west germany")
    several += ("united arab emirates", "new york", "w. va")
    for code, names in EXPECTED.items():
        for name in several:
            if name in names:
                table[name] = code
                names = names.replace(name, "")
        table.update(dict.fromkeys((name.rstrip(".") for name in names.split()), code))
    return table


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    table = expected()
    right, wrong, unknown = 0, [], 0
    for line in Path(sys.argv[1]).read_text("utf-8").split("\n"):
        row = json.loads(line) if line.strip() else {}
        m = PART_RE.search(((row.get("dateline") or {}).get("place")) or "")
        if not m:
            continue
        code = table.get(m[1].strip().lower().rstrip("."))
        if code is None:
            unknown += 1
            continue
        dateline = read_document(make_source(row["text"])).dateline
        found = dateline.places[-1].country if dateline and dateline.places else None
        if found == code:
            right += 1
        else:
            wrong.append(f"{m[1]}: {found}, not {code}")
    print(*wrong, sep="\n")
    total = right + len(wrong)
    print(
        f"{right} of {total} right ({100 * right / max(1, total):.1f} %), {unknown} with a part that is not in the list"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
