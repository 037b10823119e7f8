from operator import mul
from typing import TypedDict


class StreamState(TypedDict):
    # `ring` is slot x input channel; the next frame goes to slot `position`.
    ring: list[int]
    position: int
    restart: bool


class StreamParams(TypedDict):
    # Zero points and activation limits are int8 codes.
    inputChannels: int
    outputChannels: int
    kernelLength: int
    dilation: int
    ringFrames: int
    inputZeroPoint: int
    outputZeroPoint: int
    activationMin: int
    activationMax: int


class Streamed(TypedDict):
    output: list[int]
    ring: list[int]
    position: int


def stream_conv1d(
    frames: list[int],
    frame_count: int,
    weights: list[int],
    bias: list[int],
    multipliers: list[int],
    shifts: list[int],
    state: StreamState,
    params: StreamParams,
) -> Streamed:
    """
    Feeds `frame_count` frames to a causal int8 convolution and hands on its state. However a stream is cut into
    chunks, the outputs are those of one convolution over all of it. `frames` is frame x input channel,
    `weights` is output channel x kernel position x input channel, oldest position first.
    """
    channels, taps, slots = params["inputChannels"], params["kernelLength"], params["ringFrames"]
    zero = params["inputZeroPoint"]
    # Before its first frame a stream was silent: the code of the real number 0 is the zero point.
    ring = [zero] * len(state["ring"]) if state["restart"] else list(state["ring"])
    position = 0 if state["restart"] else state["position"]
    output = []
    for frame in range(frame_count):
        ring[position * channels : (position + 1) * channels] = frames[frame * channels : (frame + 1) * channels]
        heard = []
        for tap in range(taps):
            # Python's remainder of a negative number is not negative, so slots before 0 wrap by themselves.
            slot = (position - (taps - 1 - tap) * params["dilation"]) % slots
            heard += [code - zero for code in ring[slot * channels : (slot + 1) * channels]]
        for channel in range(params["outputChannels"]):
            acc = bias[channel] + sum(map(mul, heard, weights[channel * len(heard) : (channel + 1) * len(heard)]))
            code = requantise(acc, multipliers[channel], shifts[channel]) + params["outputZeroPoint"]
            output.append(max(params["activationMin"], min(params["activationMax"], code)))
        position = (position + 1) % slots
    return {"output": output, "ring": ring, "position": position}


def requantise(acc: int, multiplier: int, shift: int) -> int:
    """acc * multiplier * 2^(shift - 31), rounded twice: after the multiplication and after the right shift."""
    high = ((acc << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    right = max(-shift, 0)
    # Away from zero on a tie: round the magnitude, then give the sign back.
    rounded = (abs(high) + ((1 << right) >> 1)) >> right
    return -rounded if high < 0 else rounded
