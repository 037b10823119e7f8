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
    """The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them."""
    return []
