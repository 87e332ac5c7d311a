"""The counts of one annotated piece: flat dictionaries that add up over pieces."""
from collections import Counter, defaultdict

from . import labels
from .spans import Span, pair, same_voice

HALF, TOLERANCE = 0.5, 3
LABELS = ("agreement", "disagreement")


class Piece:
    """A gold annotation beside what the program found in the same text."""

    def __init__(self, gold, found, text):
        names = {speaker["id"]: speaker["name"] for speaker in found.get("speakers", [])}
        self.gold_json, self.found_json = gold, found
        self.gold = [Span(raw, text, raw.get("speaker")) for raw in gold["statements"]]
        self.found = [Span(raw, text, names.get(raw.get("speaker"))) for raw in found["statements"]]
        self.pairs = pair(self.gold, self.found, lambda g, p: score if (score := g.overlap(p)) >= HALF else 0)
        self.hits = [(self.gold[i], self.found[j]) for i, j in self.pairs]
        self.firm = [(g, p) for g, p in self.hits if not g.optional]
        self.counts = Counter()
        self.statements()
        self.speakers()
        self.topics()
        self.labels(text)
        self.utterances()
        self.relations()
        self.layout()

    # Statements

    def tally(self, name, pairs, good=lambda gold, found: True):
        firm = [(i, j) for i, j in pairs if not self.gold[i].optional]
        self.counts[name + ".right"] += sum(good(self.gold[i], self.found[j]) for i, j in firm)
        self.counts[name + ".gold"] += sum(not gold.optional for gold in self.gold)
        self.counts[name + ".found"] += len(self.found) - (len(pairs) - len(firm))

    def statements(self):
        self.tally("statements", self.pairs)
        near = lambda one, other: abs(one.start - other.start) <= TOLERANCE and abs(one.end - other.end) <= TOLERANCE
        self.tally("exact", pair(self.gold, self.found, lambda g, p: 1 + g.overlap(p) if near(g, p) else 0))
        self.tally("voiced", self.pairs, lambda g, p: not g.names or same_voice(g.names, p.names))
        for gold in self.gold:
            self.counts[gold.kind + ".gold"] += not gold.optional
        for found in self.found:
            self.counts[found.kind + ".found"] += 1
        for gold, found in self.hits:
            if gold.optional:
                self.counts[found.kind + ".found"] -= 1
            else:
                self.counts[gold.kind + ".met"] += 1
                self.counts[found.kind + ".right"] += 1

    # Who

    def speakers(self):
        for gold, found in self.firm:
            if gold.names:
                self.counts["speaker.all"] += 1
                self.counts["speaker.right"] += same_voice(gold.names, found.names)
        for gold, found in self.hits:
            if found.names:
                self.counts["voice.all"] += 1
                self.counts["voice.false"] += not same_voice(gold.names, found.names)
        sides = self.side_names()
        for gold, found in self.firm:
            if gold.raw["side"] in sides.values():
                self.counts["side.all"] += 1
                self.counts["side.right"] += sides.get(found.raw.get("side")) == gold.raw["side"]

    def side_names(self):
        votes = Counter((found.raw.get("side"), gold.raw["side"]) for gold, found in self.firm)
        named = {}
        for (found, gold), _ in votes.most_common():
            if found is not None and found not in named and gold not in named.values():
                named[found] = gold
        return named

    def reliability(self):
        """Certainty of each statement found, and whether words and voice are right; optional ones left out."""
        matched = {j: self.gold[i] for i, j in self.pairs}
        for j, found in enumerate(self.found):
            gold = matched.get(j)
            if gold is None:
                yield found.raw["certainty"], False
            elif not gold.optional:
                yield found.raw["certainty"], not gold.names or same_voice(gold.names, found.names)

    # Topics and utterances

    def topics(self):
        given = [(g, p) for g, p in self.firm if p.raw.get("topic") is not None]
        self.counts["topic.given"] += len(given)
        self.counts["topic.all"] += len(self.firm)
        for reading in ("topic", "topic_other_reader"):
            items = [(g.raw[reading], p.raw["topic"]) for g, p in given if g.raw.get(reading)]
            self.cubed(reading, items)

    def cubed(self, name, items):
        """B-cubed (Bagga, Baldwin 1998): for each item, how much of its group is shared."""
        golds, founds, both = Counter(g for g, _ in items), Counter(p for _, p in items), Counter(items)
        self.counts[name + ".items"] += len(items)
        self.counts[name + ".precision"] += sum(both[g, p] / founds[p] for g, p in items)
        self.counts[name + ".recall"] += sum(both[g, p] / golds[g] for g, p in items)

    def labels(self, text):
        """Names of topics that share a word with the reader's, where that has one that the text has."""
        named, known = labels.names(self.gold_json), labels.words(text)
        votes = defaultdict(Counter)
        for gold, found in self.firm:
            if gold.raw.get("topic") and found.raw.get("topic") is not None:
                votes[found.raw["topic"]][gold.raw["topic"]] += 1
        given = {topic["id"]: topic["label"] for topic in self.found_json.get("topics", [])}
        for topic, counts in votes.items():
            wanted = labels.words(named.get(max(sorted(counts), key=counts.get), "")) & known
            if wanted and topic in given:
                self.counts["label.all"] += 1
                self.counts["label.right"] += not wanted.isdisjoint(labels.words(given[topic]))

    def utterances(self):
        to_gold = {p.id: g.id for g, p in self.hits}
        gold = couples([group["statements"] for group in self.gold_json.get("clusters", [])], set(to_gold.values()))
        found = couples([[to_gold[s] for s in group["statements"] if s in to_gold]
                         for group in self.found_json.get("utterances", [])], set(to_gold.values()))
        self.counts["utterance.right"] += len(gold & found)
        self.counts["utterance.gold"] += len(gold)
        self.counts["utterance.found"] += len(found)

    # Relations

    def relation_members(self):
        """The annotated relations and the found ones, as annotated statements of both sides with a label."""
        to_gold = {p.id: g.id for g, p in self.hits}
        joint = {g.id for g in self.gold if g.raw["side"] == "both"}
        golds = [members(r, groups(self.gold_json.get("clusters")), joint) for r in self.gold_json["relations"]]
        founds = []
        for relation in self.found_json.get("relations", []):
            a, b, label = members(relation, groups(self.found_json.get("utterances")), set())
            founds.append(({to_gold[s] for s in a if s in to_gold}, {to_gold[s] for s in b if s in to_gold}, label))
        return golds, founds

    def relations(self):
        golds, founds = self.relation_members()
        for label in LABELS:
            wanted = [gold for gold in golds if gold[2] == label]
            given = [found for found in founds if found[2] == label]
            self.counts[label + ".gold"] += len(wanted)
            self.counts[label + ".met"] += sum(any(touch(gold, found) for found in given) for gold in wanted)
            self.counts[label + ".found"] += len(given)
            for found in given:
                right = any(touch(gold, found) for gold in wanted)
                self.counts[label + ".right"] += right
                self.counts[label + ".opposed"] += not right and any(touch(gold, found) for gold in golds)

    def relation_reliability(self):
        """Certainty of each relation found, and whether an annotated one of its label has it."""
        golds, founds = self.relation_members()
        for relation, found in zip(self.found_json.get("relations", []), founds):
            yield relation["certainty"], any(touch(gold, found) for gold in golds if gold[2] == found[2])

    # Layout

    def layout(self):
        self.bounds("articles", [a for a in self.gold_json.get("articles", []) if a["kind"] == "article"],
                    [a for a in self.found_json["articles"] if a["kind"] == "article"])
        self.bounds("headings", [h for h in self.gold_json.get("headings", []) if h.get("role", "section") == "section"],
                    [s["heading"] for s in self.found_json["sections"] if s["heading"]])

    def bounds(self, name, gold, found):
        left = list(found)
        self.counts[name + ".gold"] += len(gold)
        self.counts[name + ".found"] += len(found)
        for one in gold:
            near = [o for o in left if abs(o["start"] - one["start"]) <= TOLERANCE and abs(o["end"] - one["end"]) <= TOLERANCE]
            if near:
                left.remove(near[0])
                self.counts[name + ".right"] += 1

    # What went wrong

    def errors(self, text):
        met = {i for i, _ in self.pairs}
        used = {j for _, j in self.pairs}
        show = lambda span: f"{span.raw['start']}-{span.raw['end']} {span.kind} {text[span.raw['start']:span.raw['end']][:160]!r}"
        for i, gold in enumerate(self.gold):
            if i not in met and not gold.optional:
                yield f"missed   {show(gold)} ({', '.join(gold.names)}; {gold.raw.get('cue')})"
        for j, found in enumerate(self.found):
            if j not in used:
                yield f"spurious {show(found)} ({', '.join(found.names) or '?'})"
        for gold, found in self.hits:
            if (found.names or not gold.optional) and gold.names and not same_voice(gold.names, found.names):
                yield f"speaker  {show(gold)} is {gold.names[0]}, given to {', '.join(found.names) or '?'}"
            elif found.names and not gold.names:
                yield f"speaker  {show(gold)} is nobody's, given to {found.names[0]}"
        for gold, found in self.firm:
            if abs(gold.start - found.start) > TOLERANCE or abs(gold.end - found.end) > TOLERANCE:
                yield f"bounds   {show(gold)} found as {text[found.start:found.end]!r}"


def couples(groups, known):
    made = set()
    for group in groups:
        group = sorted(s for s in group if s in known)
        made.update((one, other) for index, one in enumerate(group) for other in group[index + 1:])
    return made


def groups(listed):
    return {group["id"]: group["statements"] for group in listed or []}


def members(relation, groups, joint):
    expand = lambda ids: {s for i in ids or [] for s in groups.get(i, [i])}
    both = expand(relation.get("both"))
    return expand(relation.get("a")) | both or joint, expand(relation.get("b")) | both or joint, relation["label"]


def touch(gold, found):
    return bool(gold[0] & found[0] and gold[1] & found[1]) or bool(gold[0] & found[1] and gold[1] & found[0])
