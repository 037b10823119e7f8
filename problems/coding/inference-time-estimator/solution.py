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


# Relative difference below which two times count as equal.
EQUAL = 1e-9


def inference_time(layers: list[Layer], hardware: Hardware) -> InferenceTime:
    """Latency of one inference in milliseconds: a roofline for each layer, one layer after the other."""
    # 1 MHz is 1,000 cycles in a millisecond, 1 byte/s is 0.001 bytes in a millisecond.
    cycles_per_ms = hardware["clockMHz"] * 1000
    bytes_per_ms = bytes_per_second(hardware) / 1000
    overhead_ms = hardware["overheadCycles"] / cycles_per_ms

    per_layer: list[LayerTime] = []
    for layer in layers:
        compute_ms = compute_cycles(layer, hardware) / cycles_per_ms
        moved = layer["weightBytes"] + layer["inputBytes"] + layer["outputBytes"]
        memory_ms = moved / bytes_per_ms
        per_layer.append(
            {
                # Work and transfers overlap within a layer; dispatching the layer overlaps with neither.
                "timeMs": max(compute_ms, memory_ms) + overhead_ms,
                "computeMs": compute_ms,
                "memoryMs": memory_ms,
                "bound": bound_of(compute_ms, memory_ms),
            }
        )
    return {"timeMs": sum(layer["timeMs"] for layer in per_layer), "perLayer": per_layer}


def compute_cycles(layer: Layer, hardware: Hardware) -> float:
    if layer["macs"] == 0:
        return 0.0
    cycles = hardware["cyclesPerMac"].get(layer["op"])
    if cycles is None:
        raise ValueError(f"no cycles per MAC for {layer['op']}: measure it on this device")
    return layer["macs"] * cycles


def bytes_per_second(hardware: Hardware) -> float:
    match hardware["bandwidthUnit"]:
        case "MB/s":
            return hardware["bandwidth"] * 1e6
        case "MiB/s":
            return hardware["bandwidth"] * 2**20
        case "Mbit/s":
            return hardware["bandwidth"] * 1e6 / 8
        case unknown:
            raise ValueError(f"unknown unit of bandwidth {unknown!r}")


def bound_of(compute_ms: float, memory_ms: float) -> Bound:
    if abs(compute_ms - memory_ms) <= EQUAL * max(compute_ms, memory_ms):
        return "balanced"
    return "compute" if compute_ms > memory_ms else "memory"
