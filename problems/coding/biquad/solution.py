from typing import TypedDict

LOWEST = -32_768
HIGHEST = 32_767


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
    """Filters one block of int16 samples through a cascade of second-order sections in direct form I.

    `state` holds the last two inputs and outputs of each section; the returned one belongs to the next block.
    """
    signal = samples
    kept: list[int] = []
    for stage in range(stages):
        section = coefficients[5 * stage : 5 * stage + 5]
        signal, after = filter_section(signal, section, state[4 * stage : 4 * stage + 4], 15 - post_shift)
        kept += after
    return {"output": signal, "state": kept}


def filter_section(
    samples: list[int], section: list[int], state: list[int], shift: int
) -> tuple[list[int], list[int]]:
    b0, b1, b2, a1, a2 = section
    x1, x2, y1, y2 = state
    output = []
    for x in samples:
        # Integers of any width, and a shift that rounds down: as the arithmetic asks for.
        total = (b0 * x + b1 * x1 + b2 * x2 + a1 * y1 + a2 * y2) >> shift
        y = max(LOWEST, min(HIGHEST, total))
        x2, x1 = x1, x
        y2, y1 = y1, y
        output.append(y)
    return output, [x1, x2, y1, y2]
