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
    return {"foldedBias": list(bias), "output": []}
