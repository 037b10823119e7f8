from bisect import insort
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from typing import TypedDict

ALIGNMENT = 16


class Tensor(TypedDict):
    bytes: int
    # Steps of the schedule; the tensor is live in both.
    firstUse: int
    lastUse: int


class Plan(TypedDict):
    offsets: list[int]
    arenaBytes: int
    peakBytes: int


@dataclass(slots=True)
class Block:
    """A tensor with its place in the model's list, its rounded size and, once found, its offset."""

    index: int
    size: int
    first_use: int
    last_use: int
    offset: int = 0

    @property
    def end(self) -> int:
        return self.offset + self.size


def plan_arena(tensors: list[Tensor]) -> Plan:
    """Offsets as TensorFlow Lite Micro's greedy planner chooses them: largest first, lowest gap first."""
    blocks = [to_block(index, tensor) for index, tensor in enumerate(tensors)]
    placed: list[Block] = []
    # Equal sizes: the tensor that stands later in the list is placed first.
    for block in sorted(blocks, key=lambda block: (-block.size, -block.index)):
        block.offset = lowest_gap(block, placed)
        insort(placed, block, key=lambda block: block.offset)
    return {
        "offsets": [block.offset for block in blocks],
        # The block at the highest offset need not be the one that ends highest.
        "arenaBytes": max((block.end for block in blocks), default=0),
        "peakBytes": peak_of(blocks),
    }


def to_block(index: int, tensor: Tensor) -> Block:
    first_use, last_use = tensor["firstUse"], tensor["lastUse"]
    if last_use < first_use:
        raise ValueError(f"tensor {index} is last used at step {last_use}, before its first use at {first_use}")
    # Rounded sizes keep every offset aligned, because each offset is 0 or the end of a block.
    size = -(-tensor["bytes"] // ALIGNMENT) * ALIGNMENT
    return Block(index, size, first_use, last_use)


def lowest_gap(block: Block, placed: list[Block]) -> int:
    """The lowest offset at which the block meets none of the placed blocks that live at the same time.

    `placed` is in order of offset.
    """
    candidate = 0
    for other in placed:
        # A tensor is live from its first to its last step, both included.
        if block.first_use > other.last_use or other.first_use > block.last_use:
            continue
        if other.offset - candidate >= block.size:
            break
        # A low block may end above a higher one when those two never live together: keep the highest end.
        candidate = max(candidate, other.end)
    return candidate


def peak_of(blocks: list[Block]) -> int:
    """The most bytes live at one step: a sweep over the steps at which a tensor comes or has gone."""
    change: Counter[int] = Counter()
    for block in blocks:
        change[block.first_use] += block.size
        change[block.last_use + 1] -= block.size
    return max(accumulate(change[step] for step in sorted(change)), default=0)
