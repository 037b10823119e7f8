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
    """The output codes, height x width x channels, as TensorFlow Lite's reference kernel computes them."""
    return []
