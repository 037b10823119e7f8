from dataclasses import dataclass
from typing import Callable, TypedDict

INTERRUPT = 0
WORD = 2**32


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


@dataclass
class Ring:
    """Counters are modulo 2^32; a sample's place is its counter modulo the capacity."""

    storage: list[int]
    head: int
    tail: int
    dropped: int = 0

    def level(self) -> int:
        """The difference of the counters is right even when `head` has wrapped and `tail` has not."""
        return (self.head - self.tail) % WORD

    def push(self, block: list[int]) -> None:
        accepted = block[: len(self.storage) - self.level()]
        # The capacity divides 2^32, so a counter that has wrapped leads to the same place.
        for k, sample in enumerate(accepted):
            self.storage[(self.head + k) % len(self.storage)] = sample
        self.head = (self.head + len(accepted)) % WORD
        self.dropped += len(block) - len(accepted)

    def read(self, length: int, hop: int, interrupt: Callable[[], None]) -> list[int]:
        """The oldest `length` samples, or none; `interrupt` may push while they are copied."""
        if self.level() < length:
            interrupt()
            return []
        window = [self.storage[(self.tail + k) % len(self.storage)] for k in range(length)]
        interrupt()
        self.tail = (self.tail + hop) % WORD
        return window


def replay_ring(
    settings: Settings, samples: list[int], operations: list[int], delivered: list[int]
) -> Replay:
    """Replays interrupts and reads on a ring buffer and reports the windows that were read."""
    ring = Ring([0] * settings["capacity"], settings["start"], settings["start"])
    windows: list[int] = []
    levels: list[int] = []
    arrived = 0
    for operation, count in zip(operations, delivered):
        block = samples[arrived : arrived + count]
        arrived += count
        if operation == INTERRUPT:
            ring.push(block)
        else:
            windows += ring.read(settings["length"], settings["hop"], lambda: ring.push(block))
        levels.append(ring.level())
    return {"windows": windows, "levels": levels, "head": ring.head, "tail": ring.tail, "dropped": ring.dropped}
