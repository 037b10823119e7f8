from typing import TypedDict


class DepthwiseParams(TypedDict):
    # Zero points and activation limits are int8 codes.
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
    """
    One int8 DEPTHWISE_CONV_2D of a single image, bit for bit as TensorFlow Lite's reference kernel. All lists
    are flat: `input_` and the answer are height x width x channels, `weights` is kernel height x kernel width x
    output channel.
    """
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
            # All channels of one kernel position at a time: there the weights lie side by side.
            for ky, row in enumerate(rows):
                for kx, column in enumerate(columns):
                    # A padded position stands for the real number 0 and adds nothing.
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
    """Where the weights of a kernel with gaps lie, counted from its first one."""
    return [tap * dilation for tap in range(kernel)]


def pad_before(size: int, reach: int, stride: int, output: int) -> int:
    """Rows above, or columns left of, the image. An odd total leaves the extra one at the other end."""
    return max(0, (output - 1) * stride + reach - size) // 2


def requantise(acc: int, multiplier: int, shift: int) -> int:
    """acc * multiplier * 2^(shift - 31), rounded twice: after the multiplication and after the right shift."""
    high = ((acc << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    right = max(-shift, 0)
    # Away from zero on a tie: round the magnitude, then give the sign back.
    rounded = (abs(high) + ((1 << right) >> 1)) >> right
    return -rounded if high < 0 else rounded
