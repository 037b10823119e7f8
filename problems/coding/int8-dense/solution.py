from operator import mul
from typing import TypedDict


class DenseParams(TypedDict):
    batches: int
    inputs: int
    outputs: int
    inputZeroPoint: int
    outputZeroPoint: int
    activationMin: int
    activationMax: int


class Dense(TypedDict):
    foldedBias: list[int]
    output: list[int]


def dense_int8(
    input_: list[int],
    weights: list[int],
    bias: list[int],
    multipliers: list[int],
    shifts: list[int],
    params: DenseParams,
) -> Dense:
    """One int8 dense layer for a batch of vectors; `weights` has one row for each output."""
    size = params["inputs"]
    rows = [weights[start : start + size] for start in range(0, len(weights), size)]
    # The zero point times a row's total is the same for every vector.
    folded = [one - params["inputZeroPoint"] * sum(row) for one, row in zip(bias, rows)]
    outputs = list(zip(rows, folded, multipliers, shifts))
    codes = []
    for start in range(0, len(input_), size):
        vector = input_[start : start + size]
        for row, total, multiplier, shift in outputs:
            scaled = scale(total + sum(map(mul, vector, row)), multiplier, shift)
            code = scaled + params["outputZeroPoint"]
            codes.append(max(params["activationMin"], min(params["activationMax"], code)))
    return {"foldedBias": folded, "output": codes}


def scale(total: int, multiplier: int, shift: int) -> int:
    """total * multiplier * 2^(shift - 31), rounded twice: at 2^31 a tie goes up, at the shift away from zero."""
    high = ((total << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    places = max(-shift, 0)
    half = (1 << places) >> 1
    return -((half - high) >> places) if high < 0 else (high + half) >> places
