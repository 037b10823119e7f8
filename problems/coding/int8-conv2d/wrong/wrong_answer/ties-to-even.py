# Python's round sends a tie to the even neighbour: RoundingDivideByPOT sends it away from zero, so 8.5 becomes 9 and -8.5 becomes -9.
# hint: 3
from operator import mul
from typing import TypedDict


class ConvParams(TypedDict):
    inputHeight: int
    inputWidth: int
    inputChannels: int
    kernelHeight: int
    kernelWidth: int
    outputHeight: int
    outputWidth: int
    outputChannels: int
    strideHeight: int
    strideWidth: int
    inputZeroPoint: int
    outputZeroPoint: int
    activationMin: int
    activationMax: int


def conv2d_int8(
    input_: list[int],
    weights: list[int],
    bias: list[int],
    multipliers: list[int],
    shifts: list[int],
    params: ConvParams,
) -> list[int]:
    height, width, channels = params["inputHeight"], params["inputWidth"], params["inputChannels"]
    kernel_height, kernel_width = params["kernelHeight"], params["kernelWidth"]
    pad_top = pad_before(height, kernel_height, params["strideHeight"], params["outputHeight"])
    pad_left = pad_before(width, kernel_width, params["strideWidth"], params["outputWidth"])
    steps = [code - params["inputZeroPoint"] for code in input_]
    output = []
    for y in range(params["outputHeight"]):
        top = y * params["strideHeight"] - pad_top
        rows = range(max(0, -top), min(kernel_height, height - top))
        for x in range(params["outputWidth"]):
            left = x * params["strideWidth"] - pad_left
            first, last = max(0, -left), min(kernel_width, width - left)
            for channel in range(params["outputChannels"]):
                acc = bias[channel]
                if first < last:
                    for ky in rows:
                        pixel = ((top + ky) * width + left) * channels
                        tap = (channel * kernel_height + ky) * kernel_width * channels
                        seen = steps[pixel + first * channels : pixel + last * channels]
                        acc += sum(map(mul, seen, weights[tap + first * channels : tap + last * channels]))
                code = requantise(acc, multipliers[channel], shifts[channel]) + params["outputZeroPoint"]
                output.append(max(params["activationMin"], min(params["activationMax"], code)))
    return output


def pad_before(size: int, kernel: int, stride: int, output: int) -> int:
    return max(0, (output - 1) * stride + kernel - size) // 2


def requantise(acc: int, multiplier: int, shift: int) -> int:
    high = ((acc << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    right = max(-shift, 0)
    return round(high / (1 << right))
