# Python's round sends a tie to the even neighbour: RoundingDivideByPOT sends it away from zero, so 8.5 becomes 9 and -8.5 becomes -9.
# hint: 3
from typing import TypedDict


class DepthwiseParams(TypedDict):
    inputHeight: int
    inputWidth: int
    inputChannels: int
    channelMultiplier: int
    kernelHeight: int
    kernelWidth: int
    outputHeight: int
    outputWidth: int
    strideHeight: int
    strideWidth: int
    dilationHeight: int
    dilationWidth: int
    inputZeroPoint: int
    outputZeroPoint: int
    activationMin: int
    activationMax: int


def depthwise_int8(
    input_: list[int],
    weights: list[int],
    bias: list[int],
    multipliers: list[int],
    shifts: list[int],
    params: DepthwiseParams,
) -> list[int]:
    height, width, channels = params["inputHeight"], params["inputWidth"], params["inputChannels"]
    each = params["channelMultiplier"]
    outputs = channels * each
    rows = taps_of(params["kernelHeight"], params["dilationHeight"])
    columns = taps_of(params["kernelWidth"], params["dilationWidth"])
    pad_top = pad_before(height, rows[-1] + 1, params["strideHeight"], params["outputHeight"])
    pad_left = pad_before(width, columns[-1] + 1, params["strideWidth"], params["outputWidth"])
    steps = [code - params["inputZeroPoint"] for code in input_]
    output = []
    for y in range(params["outputHeight"]):
        top = y * params["strideHeight"] - pad_top
        for x in range(params["outputWidth"]):
            left = x * params["strideWidth"] - pad_left
            sums = list(bias)
            for ky, row in enumerate(rows):
                for kx, column in enumerate(columns):
                    if not (0 <= top + row < height and 0 <= left + column < width):
                        continue
                    pixel = ((top + row) * width + left + column) * channels
                    tap = (ky * params["kernelWidth"] + kx) * outputs
                    for k in range(outputs):
                        sums[k] += steps[pixel + k // each] * weights[tap + k]
            for acc, multiplier, shift in zip(sums, multipliers, shifts):
                code = requantise(acc, multiplier, shift) + params["outputZeroPoint"]
                output.append(max(params["activationMin"], min(params["activationMax"], code)))
    return output


def taps_of(kernel: int, dilation: int) -> list[int]:
    return [tap * dilation for tap in range(kernel)]


def pad_before(size: int, reach: int, stride: int, output: int) -> int:
    return max(0, (output - 1) * stride + reach - size) // 2


def requantise(acc: int, multiplier: int, shift: int) -> int:
    high = ((acc << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    right = max(-shift, 0)
    return round(high / (1 << right))
