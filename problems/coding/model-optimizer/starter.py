from typing import Literal, NotRequired, TypedDict

type Metric = Literal["flash", "sram", "latency", "energy"]


class Figures(TypedDict):
    flash: int
    sram: int
    latency: int
    energy: int


class Effects(TypedDict, total=False):
    """Factors in thousandths; an absent one changes nothing."""

    flash: int
    sram: int
    latency: int
    energy: int


class Move(TypedDict):
    name: str
    effects: Effects
    # Hundredths of a percentage point.
    drop: int
    requires: NotRequired[list[str]]
    excludes: NotRequired[list[str]]


class Limits(Effects, total=False):
    drop: int


class Prediction(Figures):
    drop: int


class Plan(TypedDict):
    feasible: bool
    plan: list[str]
    predicted: Prediction
    violated: list[Metric | Literal["drop"]]


def plan_moves(baseline: Figures, moves: list[Move], limits: Limits) -> Plan:
    """The permitted set of moves that meets the limits at the least loss of accuracy, or comes closest."""
    return {"feasible": False, "plan": [], "predicted": {**baseline, "drop": 0}, "violated": []}
