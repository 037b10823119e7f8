from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Literal, NotRequired, TypedDict

type Metric = Literal["flash", "sram", "latency", "energy"]

METRICS: tuple[Metric, ...] = ("flash", "sram", "latency", "energy")
LIMITED: tuple[Metric | Literal["drop"], ...] = (*METRICS, "drop")
# Factors are thousandths.
UNCHANGED = 1000


class Figures(TypedDict):
    flash: int
    sram: int
    latency: int
    energy: int


class Effects(TypedDict, total=False):
    flash: int
    sram: int
    latency: int
    energy: int


class Move(TypedDict):
    name: str
    effects: Effects
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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A move, and its relations as bits of the sorted list."""

    name: str
    bit: int
    drop: int
    effects: Effects
    requires: int
    excludes: int


def plan_moves(baseline: Figures, moves: list[Move], limits: Limits) -> Plan:
    """The permitted set of moves that violates the fewest limits, then loses the least accuracy, then
    has the fewest moves, then comes first by name. It is feasible when it violates no limit.
    """
    candidates = prepare(moves)
    # A move left out multiplies by 1000 like one without effect, so all products share one divisor.
    divisor = UNCHANGED ** len(candidates)

    # One entry for each set of moves. Of two sets of equal size, the first by name comes first.
    sets, drops = [0], [0]
    products: dict[Metric, list[int]] = {metric: [baseline[metric]] for metric in METRICS}
    for one in reversed(candidates):
        sets = [chosen | one.bit for chosen in sets] + sets
        drops = [drop + one.drop for drop in drops] + drops
        for metric, column in products.items():
            factor = one.effects.get(metric, UNCHANGED)
            products[metric] = [product * factor for product in column] + [
                product * UNCHANGED for product in column
            ]

    # Limits are whole, so a figure that is rounded up exceeds one exactly when the product does.
    violations = [drop > limits.get("drop", drop) for drop in drops]
    for metric, column in products.items():
        if metric in limits:
            most = limits[metric] * divisor
            violations = [
                count + (product > most) for count, product in zip(violations, column, strict=True)
            ]

    related = [one for one in candidates if one.requires or one.excludes]
    # `min` keeps the first of equals.
    best = min(
        (index for index, chosen in enumerate(sets) if is_permitted(chosen, related)),
        key=lambda index: (violations[index], drops[index], sets[index].bit_count()),
    )
    predicted: Prediction = {
        "flash": -(-products["flash"][best] // divisor),
        "sram": -(-products["sram"][best] // divisor),
        "latency": -(-products["latency"][best] // divisor),
        "energy": -(-products["energy"][best] // divisor),
        "drop": drops[best],
    }
    violated = [name for name in LIMITED if name in limits and predicted[name] > limits[name]]
    return {
        "feasible": not violated,
        "plan": [one.name for one in candidates if sets[best] & one.bit],
        "predicted": predicted,
        "violated": violated,
    }


def prepare(moves: list[Move]) -> list[Candidate]:
    ordered = sorted(moves, key=lambda move: move["name"])
    bits = {move["name"]: 1 << index for index, move in enumerate(ordered)}
    # What is not on offer has a bit that no set has.
    absent = 1 << len(ordered)

    def mask_of(names: list[str]) -> int:
        return reduce(or_, (bits.get(name, absent) for name in names), 0)

    return [
        Candidate(
            name=move["name"],
            bit=bits[move["name"]],
            drop=move["drop"],
            effects=move["effects"],
            requires=mask_of(move.get("requires", [])),
            excludes=mask_of(move.get("excludes", [])),
        )
        for move in ordered
    ]


def is_permitted(chosen: int, related: list[Candidate]) -> bool:
    """Relations are judged on the finished set, so the order of the list cannot matter, and a circle is no problem."""
    for one in related:
        if chosen & one.bit and (chosen & one.requires != one.requires or chosen & one.excludes):
            return False
    return True
