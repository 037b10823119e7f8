from operator import mul
from typing import TypedDict


class ConvParams(TypedDict):
    # Zero points and activation limits are int8 codes.
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
    """
    One int8 CONV_2D of a single image, bit for bit as TensorFlow Lite's reference kernel. All lists are flat:
    `input_` and the answer are height x width x channels, `weights` is output channel x kernel height x kernel
    width x input channel.
    """
    height, width, channels = params["inputHeight"], params["inputWidth"], params["inputChannels"]
    kernel_height, kernel_width = params["kernelHeight"], params["kernelWidth"]
    pad_top = pad_before(height, kernel_height, params["strideHeight"], params["outputHeight"])
    pad_left = pad_before(width, kernel_width, params["strideWidth"], params["outputWidth"])
    steps = [code - params["inputZeroPoint"] for code in input_]
    output = []
    for y in range(params["outputHeight"]):
        top = y * params["strideHeight"] - pad_top
        # Kernel rows inside the image. A padded position stands for the real number 0 and adds nothing.
        rows = range(max(0, -top), min(kernel_height, height - top))
        for x in range(params["outputWidth"]):
            left = x * params["strideWidth"] - pad_left
            first, last = max(0, -left), min(kernel_width, width - left)
            for channel in range(params["outputChannels"]):
                acc = bias[channel]
                if first < last:
                    for ky in rows:
                        # The columns of one kernel row lie side by side in the image and in the filter.
                        pixel = ((top + ky) * width + left) * channels
                        tap = (channel * kernel_height + ky) * kernel_width * channels
                        seen = steps[pixel + first * channels : pixel + last * channels]
                        acc += sum(map(mul, seen, weights[tap + first * channels : tap + last * channels]))
                code = requantise(acc, multipliers[channel], shifts[channel]) + params["outputZeroPoint"]
                output.append(max(params["activationMin"], min(params["activationMax"], code)))
    return output


def pad_before(size: int, kernel: int, stride: int, output: int) -> int:
    """Rows above, or columns left of, the image. An odd total leaves the extra one at the other end."""
    return max(0, (output - 1) * stride + kernel - size) // 2


def requantise(acc: int, multiplier: int, shift: int) -> int:
    """acc * multiplier * 2^(shift - 31), rounded twice: after the multiplication and after the right shift."""
    high = ((acc << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    right = max(-shift, 0)
    # Away from zero on a tie: round the magnitude, then give the sign back.
    rounded = (abs(high) + ((1 << right) >> 1)) >> right
    return -rounded if high < 0 else rounded
