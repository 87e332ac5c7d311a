"""Isolated sentences with annotated messages and mentions of their speakers."""
import pathlib
import tempfile
from collections import Counter

from . import table
from .spans import Span, pair


def report(gold, analysis):
    """One line: F1 of messages, and the share of matches whose mention of the speaker overlaps the annotated one.

    Sentences are analysed each as a document of its own.
    """
    counts = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for number, document in enumerate(gold["documents"]):
            path = pathlib.Path(folder) / f"{number}.txt"
            path.write_text(document["text"], encoding="utf-8", newline="")
            score(document, analysis(path), counts)
    return (f"Isolated sentences: statements {table.percent(table.simple(counts, 'statements'))}, "
            f"mention right {table.percent(table.share(counts['mention.right'], counts['mention.all']))} "
            f"({counts['mention.right']} of {counts['mention.all']})")


def score(document, found, counts):
    golds = [Span(raw, document["text"], "") for raw in document["statements"]]
    founds = [Span(raw, document["text"], "") for raw in found["statements"]]
    pairs = pair(golds, founds, lambda g, p: value if (value := g.overlap(p)) >= 0.5 else 0)
    firm = [(golds[i], founds[j]) for i, j in pairs if not golds[i].optional]
    counts["statements.right"] += len(firm)
    counts["statements.gold"] += sum(not gold.optional for gold in golds)
    counts["statements.found"] += len(founds) - (len(pairs) - len(firm))
    for i, j in pairs:
        source, mention = golds[i].raw.get("source"), founds[j].raw.get("attribution")
        if source and not golds[i].optional:
            counts["mention.all"] += 1
            counts["mention.right"] += bool(mention and mention["start"] < source[1] and source[0] < mention["end"])
