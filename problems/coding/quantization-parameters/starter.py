from typing import TypedDict


class Quantised(TypedDict):
    scale: float
    zeroPoint: int
    codes: list[int]
    restored: list[float]


def choose_parameters(min_: float, max_: float, values: list[float]) -> Quantised:
    """Chooses scale and zero point of an asymmetric int8 tensor that was seen to range from `min_` to
    `max_`, and shows what becomes of `values`.
    """
    return {"scale": 1.0, "zeroPoint": 0, "codes": [], "restored": []}
