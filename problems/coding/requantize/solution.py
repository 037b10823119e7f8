from math import frexp
from typing import TypedDict


class Requantized(TypedDict):
    multiplier: int
    shift: int
    codes: list[int]


def requantize(
    accumulators: list[int], real_multiplier: float, zero_point: int, single_rounding: bool
) -> Requantized:
    """Turns the real multiplier into fixed point and requantises int32 sums to int8 codes."""
    multiplier, shift = quantize_multiplier(real_multiplier)
    scale = scale_once if single_rounding else scale_twice
    codes = [clamp(scale(total, multiplier, shift) + zero_point) for total in accumulators]
    return {"multiplier": multiplier, "shift": shift, "codes": codes}


def quantize_multiplier(real: float) -> tuple[int, int]:
    """The mantissa as a 31-bit integer and its exponent.

    The mantissa times 2^31 is exact. Python's round would send a tie to the even neighbour, so half is
    added before cutting off.
    """
    mantissa, shift = frexp(real)
    multiplier = int(mantissa * 2**31 + 0.5)
    if multiplier == 2**31:
        multiplier //= 2
        shift += 1
    return (0, 0) if multiplier == 0 or shift < -31 else (multiplier, shift)


def scale_once(total: int, multiplier: int, shift: int) -> int:
    """One rounding; >> rounds down, so adding half before sends a tie up."""
    places = 31 - shift
    return (total * multiplier + (1 << places - 1)) >> places


def scale_twice(total: int, multiplier: int, shift: int) -> int:
    """Two roundings: at 2^31 a tie goes up, at the shift it goes away from zero."""
    high = ((total << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    places = max(-shift, 0)
    half = (1 << places) >> 1
    return -((half - high) >> places) if high < 0 else (high + half) >> places


def clamp(code: int) -> int:
    return max(-128, min(127, code))
