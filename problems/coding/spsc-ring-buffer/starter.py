from typing import TypedDict


class Settings(TypedDict):
    capacity: int
    start: int
    length: int
    hop: int


class Replay(TypedDict):
    windows: list[int]
    levels: list[int]
    head: int
    tail: int
    dropped: int


def replay_ring(
    settings: Settings, samples: list[int], operations: list[int], delivered: list[int]
) -> Replay:
    """Replays interrupts (0) and reads (1) on a ring buffer and reports the windows that were read."""
    start = settings["start"]
    return {"windows": [], "levels": [], "head": start, "tail": start, "dropped": 0}
