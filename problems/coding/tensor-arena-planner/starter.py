from typing import TypedDict


class Tensor(TypedDict):
    bytes: int
    # Steps of the schedule; the tensor is live in both.
    firstUse: int
    lastUse: int


class Plan(TypedDict):
    offsets: list[int]
    arenaBytes: int
    peakBytes: int


def plan_arena(tensors: list[Tensor]) -> Plan:
    """Offsets in the order of `tensors`, the end of the highest tensor, and the most bytes live at one step."""
    return {"offsets": [0 for _ in tensors], "arenaBytes": 0, "peakBytes": 0}
