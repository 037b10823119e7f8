from typing import TypedDict


class Settings(TypedDict):
    hopMs: int
    smoothingWindows: int
    threshold: float
    refractoryMs: int
    graceMs: int


class LabelledEvent(TypedDict):
    startMs: int
    endMs: int


class Report(TypedDict):
    smoothed: list[float]
    triggers: list[int]
    falseAccepts: int
    misses: int
    falseAcceptsPerHour: float | None
    missRate: float | None


def score_trigger(posteriors: list[float], settings: Settings, events: list[LabelledEvent]) -> Report:
    """Window k stands at k * hopMs. `triggers` are windows; the rates are None where nothing can be divided."""
    return {
        "smoothed": posteriors,
        "triggers": [],
        "falseAccepts": 0,
        "misses": 0,
        "falseAcceptsPerHour": None,
        "missRate": None,
    }
