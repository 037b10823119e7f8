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
    """The outputs of one chunk of frames, and the state after it."""
    return {"output": [], "ring": state["ring"], "position": state["position"]}
