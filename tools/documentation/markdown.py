"""Converts text of the sources to DocC's Markdown."""

from __future__ import annotations

import re

REASONED = re.compile(r"(`[^`\n]*`)|\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b")


def escaped(text: str) -> str:
    """Escapes plain text for Markdown."""
    return re.sub(r"([\\*_<>\[\]|#~`])", r"\\\1", text)


class Text:
    """Marks up names in comments: reasons as links, other names as code."""

    def __init__(self, reasons: set[str]) -> None:
        self._reasons = reasons

    def inline(self, text: str) -> str:
        """One paragraph, on one line."""
        text = " ".join(text.split())
        parts, end = [], 0
        for match in REASONED.finditer(text):
            parts.append(escaped(text[end : match.start()]))
            end = match.end()
            if match[1]:
                parts.append(match[1])
            elif match[2] in self._reasons:
                parts.append(reason_link(match[2]))
            else:
                parts.append(f"`{match[2]}`")
        return "".join(parts) + escaped(text[end:])

    def paragraphs(self, text: str) -> str:
        """Paragraphs and lists, unchanged."""
        written = []
        for paragraph in text.split("\n\n"):
            items: list[str] = []
            for line in paragraph.split("\n"):
                if line.lstrip().startswith("- ") or not items:
                    items.append(line.strip())
                else:
                    items[-1] += " " + line.strip()
            written.append(
                "\n".join(
                    "- " + self.inline(item[2:]) if item.startswith("- ") else self.inline(item)
                    for item in items
                )
            )
        return "\n\n".join(written)

    def cell(self, text: str) -> str:
        """A cell of a table: all paragraphs on one line."""
        return " ".join(self.inline(one) for one in text.split("\n\n"))


def reason_link(reason: str) -> str:
    return f"[`{reason}`](doc:Reasons#{reason})"


def table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
