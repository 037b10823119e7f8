import math
from typing import TypedDict

LOWEST = -128
HIGHEST = 127
# 256 codes have 255 steps between them.
STEPS = HIGHEST - LOWEST


class Quantised(TypedDict):
    scale: float
    zeroPoint: int
    codes: list[int]
    restored: list[float]


def choose_parameters(min_: float, max_: float, values: list[float]) -> Quantised:
    """Chooses scale and zero point of an asymmetric int8 tensor that was seen to range from `min_` to
    `max_`, and shows what becomes of `values`. Raises a ValueError when the range means nothing.
    """
    if not (math.isfinite(min_) and math.isfinite(max_) and min_ <= max_):
        raise ValueError(f"[{min_}, {max_}] is not a range: calibrate with data first")
    scale, zero_point = parameters_of(min(min_, 0.0), max(max_, 0.0))
    codes = [clamp(round_half_away(value / scale) + zero_point) for value in values]
    return {
        "scale": scale,
        "zeroPoint": zero_point,
        "codes": codes,
        "restored": [scale * (code - zero_point) for code in codes],
    }


def parameters_of(low: float, high: float) -> tuple[float, int]:
    """The range contains 0, so the zero point is a code: the clamp only guards the last bit of `low / scale`."""
    if low == high:
        return 1.0, 0
    scale = (high - low) / STEPS
    return scale, clamp(round_half_away(LOWEST - low / scale))


def round_half_away(value: float) -> int:
    """`round` alone sends a tie to the even neighbour: 2.5 becomes 2."""
    whole = math.floor(abs(value))
    magnitude = whole + 1 if abs(value) - whole >= 0.5 else whole
    return -magnitude if value < 0 else magnitude


def clamp(code: int) -> int:
    return max(LOWEST, min(HIGHEST, code))
