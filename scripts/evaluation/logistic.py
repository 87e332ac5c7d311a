"""Logistic regression by Newton's method with a quadratic penalty (Hastie et al. 2009, 4.4); the same input gives the
same bits."""
import itertools
import math


def fit(rows, penalty, free=(), shares=None, goals=None):
    """Weights by feature.

    `rows` are pairs of a dictionary of features and whether the outcome held; `free` features bear no penalty;
    `shares`, where given, says how much each row counts, `goals` what a weight is drawn to instead of 0.
    """
    names = sorted({name for features, _ in rows for name in features})
    index = {name: number for number, name in enumerate(names)}
    data = [([(index[name], value) for name, value in sorted(features.items())], outcome, share)
            for (features, outcome), share in zip(rows, shares or [1.0] * len(rows))]
    goals = [(goals or {}).get(name, 0.0) for name in names]
    weights = list(goals)
    penalties = [1e-6 if name in free else penalty for name in names]
    for _ in range(25):
        step = newton(data, weights, penalties, goals)
        weights = [weight - change for weight, change in zip(weights, step)]
        if max(map(abs, step), default=0.0) < 1e-9:
            break
    return dict(zip(names, weights))


def newton(data, weights, penalties, goals):
    size = len(weights)
    gradient = [penalty * (weight - goal) for penalty, weight, goal in zip(penalties, weights, goals)]
    curvature = [[penalties[i] if i == j else 0.0 for j in range(size)] for i in range(size)]
    for features, outcome, share in data:
        probability = squash(sum(weights[i] * value for i, value in features))
        spread = share * probability * (1 - probability)
        for i, value in features:
            gradient[i] += share * (probability - outcome) * value
            row = curvature[i]
            for j, other in features:
                row[j] += spread * value * other
    return solve(curvature, gradient)


def squash(value):
    return 1 / (1 + math.exp(-max(-35.0, min(35.0, value))))


def solve(matrix, vector):
    """Gaussian elimination with partial pivoting."""
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(column + 1, size):
            factor = rows[row][column] / rows[column][column]
            if factor:
                for k in range(column, size + 1):
                    rows[row][k] -= factor * rows[column][k]
    result = [0.0] * size
    for row in reversed(range(size)):
        result[row] = (rows[row][size] - sum(rows[row][k] * result[k] for k in range(row + 1, size))) / rows[row][row]
    return result


def joined(numpy, rows, names, least):
    """The values of all features of some rows, and of each two that hold together in at least `least` of them: the table and
    the pairs. The first columns are those of `names`; `bias` and numbers join no other."""
    flags = [name for name in names if name != "bias" and all(features.get(name, 1) == 1 for features in rows)]
    single = numpy.array([[features.get(name, 0.0) for name in names] for features in rows])
    columns = {name: single[:, number] for number, name in enumerate(names)}
    pairs = [(one, other) for one, other in itertools.combinations(flags if least < math.inf else (), 2)
             if columns[one] @ columns[other] >= least]
    return numpy.column_stack([single] + [columns[one] * columns[other] for one, other in pairs]), pairs


def fit_joined(rows, penalty, pair_penalty, least, free=()):
    """Weights as `fit` gives them, and of each two features that hold together in at least `least` rows (`one&other`)."""
    import numpy

    names = sorted({name for features, _ in rows for name in features})
    table, pairs = joined(numpy, [features for features, _ in rows], names, least)
    outcomes = numpy.array([float(outcome) for _, outcome in rows])
    penalties = numpy.array([1e-6 if name in free else penalty for name in names] + [pair_penalty] * len(pairs))
    weights = numpy.zeros(table.shape[1])
    for _ in range(25):
        probability = 1 / (1 + numpy.exp(-numpy.clip(table @ weights, -35, 35)))
        gradient = penalties * weights + table.T @ (probability - outcomes)
        curvature = numpy.diag(penalties) + table.T @ (table * (probability * (1 - probability))[:, None])
        step = numpy.linalg.solve(curvature, gradient)
        weights -= step
        if abs(step).max() < 1e-9:
            break
    return dict(zip(names + ["&".join(pair) for pair in pairs], weights.tolist()))


def rank(groups, penalty, pair_penalty=0.0, least=math.inf):
    """Weights by feature of the model that chooses one of several, or none of them (conditional logit; Denis, Baldridge
    2008 for those whom a mention can mean).

    Each group lists those who can be chosen: pairs of a dictionary of features and whether they are right. Where several
    are, any will do; where none is, none is to be chosen, whose score is 0. Two features that hold together have a weight
    of their own (`one&other`, `pair_penalty`) where at least `least` of those who can be chosen have both; by default none do.
    """
    import numpy

    rows = [features for group in groups for features, _ in group]
    names = sorted({name for features in rows for name in features})
    table, pairs = joined(numpy, rows, names, least)
    penalties = numpy.array([penalty] * len(names) + [pair_penalty] * len(pairs))
    right = numpy.array([float(outcome) for group in groups for _, outcome in group])
    begins = numpy.cumsum([0] + [len(group) for group in groups[:-1]])
    owner = numpy.repeat(numpy.arange(len(groups)), [len(group) for group in groups])
    weights = numpy.zeros(table.shape[1])
    for _ in range(50):
        step = rank_step(numpy, table, right, begins, owner, weights, penalties)
        longest = abs(step).max()
        weights -= step * min(1, 2 / max(longest, 1e-9))
        if longest < 1e-6:
            break
    return dict(zip(names + ["&".join(pair) for pair in pairs], weights.tolist()))


def rank_step(numpy, table, right, begins, owner, weights, penalties):
    """A step of Newton's method that takes the shares of the right ones for given."""
    odds = numpy.exp(numpy.clip(table @ weights, -35, 35))
    share = odds / (1 + numpy.add.reduceat(odds, begins))[owner]
    sought = odds * right
    goal = sought / numpy.maximum(numpy.add.reduceat(sought, begins), 1e-300)[owner]
    weighed = table * share[:, None]
    mean = numpy.add.reduceat(weighed, begins)
    gradient = penalties * weights + table.T @ (share - goal)
    curvature = numpy.diag(penalties) + table.T @ weighed - mean.T @ mean
    return numpy.linalg.solve(curvature, gradient)
