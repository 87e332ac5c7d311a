"""Statements as sets of characters, and who says them, compared leniently."""
import unicodedata

EDGES = frozenset(" \t\r\n\u00a0\u202f\u2009\"'`´“”„‟‘’‚«»‹›<>*_,.;:!?…-–—()[]")
TITLES = frozenset(
    "m mm mme mlle mr mrs ms miss dr docteur doctor pr prof professeur professor sir lord lady maitre me sen rep gov "
    "gen le la les l the".split())


class Span:
    """One statement: its characters without marks and blanks at the ends, in code points."""

    def __init__(self, raw, text, speaker):
        start, end = raw["start"], min(raw["end"], len(text))
        while start < end and text[start] in EDGES:
            start += 1
        while start < end and text[end - 1] in EDGES:
            end -= 1
        if start == end:
            start, end = raw["start"], raw["end"]
        self.raw, self.start, self.end = raw, start, end
        self.id, self.kind = raw.get("id"), raw["kind"]
        self.names = [name for name in [speaker, *(raw.get("speaker_also") or [])] if name and name.strip()]
        self.optional = bool(raw.get("optional"))

    def overlap(self, other):
        """Shared characters over all characters of both (Jaccard 1901)."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        return shared / (self.end - self.start + other.end - other.start - shared) if shared > 0 else 0.0


def words(name):
    plain = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    found = "".join(c if c.isalnum() else " " for c in plain).split()
    return [word for word in found if word not in TITLES] or found


def same_voice(gold, found):
    """Whether one name can stand for the other: same last word, or all words of one in the other."""
    for one in map(words, gold):
        for other in map(words, found):
            if one and other and (one[-1] == other[-1] or set(one) <= set(other) or set(other) <= set(one)):
                return True
    return False


def pair(gold, found, fits):
    """One-to-one pairs of indices, the best first; `fits` gives a score, 0 for no pair."""
    order = sorted((-score, i, j) for i, one in enumerate(gold) for j, other in enumerate(found)
                   if other.start < one.end and one.start < other.end and (score := fits(one, other)))
    left, right, pairs = set(), set(), []
    for _, i, j in order:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs
