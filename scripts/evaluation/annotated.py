"""Texts with what careful readers found in them."""
import dataclasses
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
COLLECTION, SHARED = ROOT / "Tests/Collection", ROOT.parent / "shared"
DOSSIER, DOSSIER_GOLD = ROOT / "Resources/dossier", ROOT / "Tests/Fixtures/dossier"


@dataclasses.dataclass(frozen=True)
class Annotated:
    """Some files read as one text, laid end to end with one character between them, and its annotation."""
    name: str
    paths: tuple
    text: str
    gold: dict

    @property
    def is_of_collection(self):
        return self.paths[0].parent == COLLECTION

    @property
    def is_page(self):
        return self.paths[0].parent == SHARED / "coverage"


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def decoded(path):
    return path.read_bytes().decode("utf-8")


def collection():
    """The pieces of the collection, those kept aside too."""
    for gold in sorted(COLLECTION.glob("*.json")):
        text = gold.with_suffix(".txt")
        yield Annotated(gold.stem, (text,), decoded(text), load(gold))


def aside():
    """The names of the pieces that nothing is learnt from."""
    return set((COLLECTION / "aside.txt").read_text().split())


def for_certainty():
    """The names of the pieces that nothing but the certainty of relations is learnt from."""
    return set((COLLECTION / "certainty.txt").read_text().split())


def page():
    """The real page, where it is."""
    path = SHARED / "coverage/moscou-2017.fr.txt"
    return Annotated("real page", (path,), decoded(path), load(SHARED / "gold/moscou-2017.fr.json")) \
        if path.exists() else None


def dossier():
    """The bundled dossier: the annotations of its files, and of what is told in several, as one."""
    whole = load(DOSSIER_GOLD / "dossier.json")
    paths = tuple(DOSSIER / document["doc"] for document in whole["documents"])
    gold = {"sides": whole["sides"], "topics": whole["topics"], "statements": [], "articles": [], "headings": [],
            "clusters": list(whole["clusters"]), "relations": list(whole["relations"])}
    begins = offsets(paths)
    for number, document in enumerate(whole["documents"]):
        part, prefix = load(DOSSIER_GOLD / document["gold"]), document["n"] + "."
        for kind in ("statements", "articles", "headings"):
            gold[kind] += [moved(each, begins[number], prefix) for each in part[kind]]
        gold["clusters"] += [dict(each, statements=[prefix + name for name in each["statements"]])
                             for each in part["clusters"]]
        gold["relations"] += [dict(each, **{side: [prefix + name for name in each[side]] for side in ("a", "b", "both")})
                              for each in part["relations"]]
    return Annotated("bundled dossier", paths, "\n".join(map(decoded, paths)), gold)


def offsets(paths):
    """Where each of some files begins in the text of all."""
    begins = [0]
    for path in paths:
        begins.append(begins[-1] + len(decoded(path)) + 1)
    return begins


def moved(each, offset, prefix):
    """A thing with a place, and with a heading that has one, as it stands in the text of all files."""
    names = {key: prefix + each[key] for key in ("id", "article") if each.get(key)}
    if each.get("spans"):
        names["spans"] = [[place + offset for place in span] for span in each["spans"]]
    if each.get("heading"):
        names["heading"] = moved(each["heading"], offset, prefix)
    return dict(each, start=each["start"] + offset, end=each["end"] + offset, **names)


def end_to_end(found, paths):
    """What was found in some files, with places in the text of all of them."""
    begins = dict(zip((source["id"] for source in found["sources"]), offsets(paths)))
    of_article = {article["id"]: begins[article["source"]] for article in found["articles"]}
    for article in found["articles"]:
        article.update(moved(article, begins[article["source"]], ""))
    for kind in ("statements", "sections"):
        found[kind] = [moved(each, of_article[each["article"]], "") for each in found[kind]]
    return found
