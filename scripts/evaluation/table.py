"""Counts as the rows of one table, and certainty against the share that is right."""


def share(part, whole):
    return part / whole if whole else None


def f1(precision, recall):
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def simple(counts, name):
    return f1(share(counts[name + ".right"], counts[name + ".found"]) or 0.0,
              share(counts[name + ".right"], counts[name + ".gold"])) if counts[name + ".gold"] else None


def kind(counts, name):
    return f1(share(counts[name + ".right"], counts[name + ".found"]) or 0.0,
              share(counts[name + ".met"], counts[name + ".gold"])) if counts[name + ".gold"] else None


def cubed(counts, name):
    return f1(share(counts[name + ".precision"], counts[name + ".items"]),
              share(counts[name + ".recall"], counts[name + ".items"]))


def relations(counts, labels=("agreement", "disagreement")):
    total = lambda key: sum(counts[f"{label}.{key}"] for label in labels)
    if not total("gold"):
        return None
    return f1(share(total("right"), total("found")) or 0.0, share(total("met"), total("gold")))


def opposed(counts):
    found = sum(counts[f"{label}.found"] for label in ("agreement", "disagreement"))
    return share(sum(counts[f"{label}.opposed"] for label in ("agreement", "disagreement")), found)


ROWS = [
    ("articles", lambda c: simple(c, "articles")),
    ("headings", lambda c: simple(c, "headings")),
    ("statements", lambda c: simple(c, "statements")),
    ("statements, precision", lambda c: share(c["statements.right"], c["statements.found"])),
    ("statements, recall", lambda c: share(c["statements.right"], c["statements.gold"])),
    ("exact bounds", lambda c: simple(c, "exact")),
    ("direct", lambda c: kind(c, "direct")),
    ("indirect", lambda c: kind(c, "indirect")),
    ("mixed", lambda c: kind(c, "mixed")),
    ("with the right speaker", lambda c: simple(c, "voiced")),
    ("speaker right on matches", lambda c: share(c["speaker.right"], c["speaker.all"])),
    ("false voice on matches", lambda c: share(c["voice.false"], c["voice.all"])),
    ("side right on matches", lambda c: share(c["side.right"], c["side.all"])),
    ("topics, B-cubed", lambda c: cubed(c, "topic")),
    ("topics, another reader", lambda c: cubed(c, "topic_other_reader")),
    ("topic given", lambda c: share(c["topic.given"], c["topic.all"])),
    ("topic named like the reader's", lambda c: share(c["label.right"], c["label.all"])),
    ("same utterance, pairs", lambda c: simple(c, "utterance")),
    ("relations", relations),
    ("agreement", lambda c: relations(c, ("agreement",))),
    ("disagreement", lambda c: relations(c, ("disagreement",))),
    ("opposed marks, share of found", opposed),
    ("gold statements", lambda c: c["statements.gold"]),
]


def percent(value):
    return "" if value is None else str(value) if isinstance(value, int) else f"{100 * value:.1f}"


def table(columns):
    """Markdown: one column for each (name, counts)."""
    names = [name for name, _ in columns]
    lines = ["| | " + " | ".join(names) + " |", "|---|" + "---:|" * len(names)]
    for label, row in ROWS:
        lines.append(f"| {label} | " + " | ".join(percent(row(counts)) for _, counts in columns) + " |")
    return "\n".join(lines)


def reliability(outcomes, things):
    """Markdown of ten bins, and the expected calibration error (Naeini et al. 2015)."""
    bins = [[] for _ in range(10)]
    for certainty, right in outcomes:
        bins[min(int(certainty * 10), 9)].append((certainty, right))
    total = sum(map(len, bins))
    lines, error = [f"| certainty | {things} | mean | right |", "|---|---:|---:|---:|"], 0.0
    for index, members in enumerate(bins):
        if not members:
            continue
        mean = sum(certainty for certainty, _ in members) / len(members)
        right = sum(right for _, right in members) / len(members)
        error += len(members) / total * abs(mean - right)
        lines.append(f"| {index / 10:.1f}–{(index + 1) / 10:.1f} | {len(members)} | {mean:.2f} | {right:.2f} |")
    return "\n".join(lines), error
