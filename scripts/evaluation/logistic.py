"""Logistic regression by Newton's method with a quadratic penalty (Hastie et al. 2009, 4.4); the same input gives the
same bits."""
import math


def fit(rows, penalty, free=(), shares=None):
    """Weights by feature.

    `rows` are pairs of a dictionary of features and whether the outcome held; `free` features bear no penalty;
    `shares`, where given, says how much each row counts.
    """
    names = sorted({name for features, _ in rows for name in features})
    index = {name: number for number, name in enumerate(names)}
    data = [([(index[name], value) for name, value in sorted(features.items())], outcome, share)
            for (features, outcome), share in zip(rows, shares or [1.0] * len(rows))]
    weights = [0.0] * len(names)
    penalties = [1e-6 if name in free else penalty for name in names]
    for _ in range(25):
        step = newton(data, weights, penalties)
        weights = [weight - change for weight, change in zip(weights, step)]
        if max(map(abs, step), default=0.0) < 1e-9:
            break
    return dict(zip(names, weights))


def newton(data, weights, penalties):
    size = len(weights)
    gradient = [penalty * weight for penalty, weight in zip(penalties, weights)]
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
