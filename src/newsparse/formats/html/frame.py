"""What the pages share: one file each, which asks nothing of the network and runs nothing but its own script."""

import base64
import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from newsparse import __version__
from newsparse.formats.html.escape import attribute

_HERE = Path(__file__).parent


@cache
def load(name: str) -> tuple[str, str]:
    """A style sheet or script of this folder, and the name by which a page's policy lets it in."""
    text = "\n" + (_HERE / name).read_text("utf-8")
    return text, f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def page(title: str, language: str | None, summary: Any, body: str, *, style: str, script: str) -> str:
    """A whole page. `summary` is what programs should know of it; it stands in the third line."""
    css, css_hash = load(style)
    js, js_hash = load(script)
    known = attribute(json.dumps(summary, separators=(",", ":")))
    policy = f"default-src 'none'; img-src data:; style-src {css_hash}; script-src {js_hash}; base-uri 'none'"
    return f"""<!doctype html>
<html{f' lang="{attribute(language)}"' if language else ""}><head><meta charset="utf-8">
<meta name="newsparse" content="{known}">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="newsparse {__version__}">
<link rel="icon" href="data:,">
<title>{attribute(title)}</title>
<style>{css}</style>
</head>
<body>
{body}
<script>{js}</script>
</body></html>
"""
