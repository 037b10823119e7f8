from typing import Literal, TypedDict

type Op = Literal["conv2d", "depthwise", "dense", "add", "pool", "reshape", "softmax"]
type Bound = Literal["compute", "memory", "balanced"]


class Layer(TypedDict):
    op: Op
    macs: int
    weightBytes: int
    inputBytes: int
    outputBytes: int


class CyclesPerMac(TypedDict, total=False):
    conv2d: float
    depthwise: float
    dense: float


class Hardware(TypedDict):
    clockMHz: float
    cyclesPerMac: CyclesPerMac
    bandwidth: float
    bandwidthUnit: Literal["MB/s", "MiB/s", "Mbit/s"]
    overheadCycles: int


class LayerTime(TypedDict):
    timeMs: float
    computeMs: float
    memoryMs: float
    bound: Bound


class InferenceTime(TypedDict):
    timeMs: float
    perLayer: list[LayerTime]


def inference_time(layers: list[Layer], hardware: Hardware) -> InferenceTime:
    """Latency of one inference in milliseconds: a roofline for each layer, one layer after the other."""
    return {"timeMs": 0.0, "perLayer": []}
