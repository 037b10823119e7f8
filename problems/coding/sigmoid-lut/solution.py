from math import exp
from typing import TypedDict


class Looked(TypedDict):
    table: list[int]
    output: list[int]


def sigmoid_lut(input_scale: float, input_zero_point: int, codes: list[int]) -> Looked:
    """The table of one logistic layer, indexed by a code's byte, and the codes looked up in it."""
    table = [0] * 256
    for code in range(-128, 128):
        table[code & 0xFF] = sigmoid_code(input_scale * (code - input_zero_point))
    return {"table": table, "output": [table[code & 0xFF] for code in codes]}


def sigmoid_code(x: float) -> int:
    """Scale 1/256 and zero point -128; only a sigmoid close to 1 leaves int8, as code 128.

    exp raises an OverflowError where C gives infinity. From -40 down the sigmoid is 0 steps anyway.
    """
    sigmoid = 1 / (1 + exp(-max(x, -40.0)))
    return min(int(256 * sigmoid + 0.5) - 128, 127)
