from typing import TypedDict


class Requantized(TypedDict):
    multiplier: int
    shift: int
    codes: list[int]


def requantize(
    accumulators: list[int], real_multiplier: float, zero_point: int, single_rounding: bool
) -> Requantized:
    """Turns the real multiplier into fixed point and requantises int32 sums to int8 codes."""
    return {"multiplier": 0, "shift": 0, "codes": [zero_point for _ in accumulators]}
