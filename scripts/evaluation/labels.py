"""Whether the name of a topic is like the one that a reader gave it: both have a word by its first letters."""
import re
import unicodedata

ROOT_LENGTH, SHORTEST = 5, 3
SMALL = frozenset("""
    about after against and are before between can could did does for from had has have her his how its more much new not
    old over shall should than that the their these they this those was were what when where whether which who why will
    with would
    aux avec ces cette comment contre dans des deux elle elles entre est etait ete ils les leur leurs moins ont par pas plus
    pour quand que quel quelle qui quoi sans ses son sont sur une vers
""".split())


def words(text):
    """The first letters of the telling words of a name, without accents."""
    folded = "".join(each for each in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(each))
    return {word[:ROOT_LENGTH] for word in re.findall(r"[^\W\d_]+", folded) if len(word) >= SHORTEST and word not in SMALL}


def names(gold):
    """What readers called each topic."""
    return {topic["id"]: topic.get("label") or topic.get("label_fr") or topic["id"] for topic in gold["topics"]}


def likeness(one, other):
    """The share of words that two sets have in common: their F1."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
