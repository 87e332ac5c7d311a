"""Pairs of texts that agree or not, by what the words alone show; one theme is left out of what is learnt from."""
import csv
import subprocess
from collections import defaultdict

from . import logistic

# What travels from theme to theme; words and numbers of a theme do not (cf. Skandalis et al. 2023, Menini et al. 2018).
FEATURES = ("bias", "contradicts", "othersInEither", "tellingOfOthers", "overlap", "sharedNouns", "fields", "opposedWords",
            "opposedStances")
PENALTY = 10.0


def report(program, path, against):
    """One line: accuracy and macro F1 over the themes left out in turn; pairs with other labels are left out."""
    rows = labelled(program, path)
    labels = sorted({label for _, label, _ in rows if label != "none"}, key=lambda label: label != against)
    rows = [row for row in rows if row[1] in labels]
    by_theme = defaultdict(list)
    for features, label, theme in rows:
        by_theme[theme].append((features, int(label == against)))
    answers = []
    for theme in sorted(by_theme):
        weights = learnt([row for other in sorted(by_theme) if other != theme for row in by_theme[other]])
        answers += [(sum(weights[name] * value for name, value in features.items()) > 0, truth)
                    for features, truth in by_theme[theme]]
    return (f"Pairs of {path.name}: {' or '.join(labels)}, one theme left out: accuracy "
            f"{sum(answer == truth for answer, truth in answers) / len(answers):.3f}, macro F1 {macro(answers):.3f} "
            f"({len(answers)} pairs, {len(by_theme)} themes)")


def labelled(program, path):
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    output = subprocess.run([program, "--pairs", path], capture_output=True, text=True, check=True).stdout
    found = [dict((name, float(value)) for name, value in (pair.split("=") for pair in line.split()))
             for line in output.splitlines() if line and not line.startswith("#")]
    return [({name: features.get(name, 0.0) for name in FEATURES}, line[3], line[4])
            for line, features in zip(lines, found, strict=True)]


def learnt(rows):
    """Weights that take both labels for equally frequent."""
    ones = sum(truth for _, truth in rows)
    shares = [len(rows) / (2 * (ones if truth else len(rows) - ones)) for _, truth in rows]
    return logistic.fit(rows, PENALTY, free=("bias",), shares=shares)


def macro(answers):
    scores = []
    for label in (0, 1):
        right = sum(answer == truth == label for answer, truth in answers)
        scores.append(2 * right / max(1, sum(answer == label for answer, _ in answers)
                                      + sum(truth == label for _, truth in answers)))
    return sum(scores) / 2
