from typing import Literal, NotRequired, TypedDict

type Dtype = Literal["float32", "float16", "int16", "int8"]


class Dense(TypedDict):
    type: Literal["dense"]
    inputs: int
    units: int
    bias: bool
    dtype: NotRequired[Dtype]


class Convolution(TypedDict):
    type: Literal["conv2d", "depthwise"]
    height: int
    width: int
    kernel: int
    inChannels: int
    outChannels: int
    stride: int
    padding: Literal["same", "valid"]
    bias: bool
    dtype: NotRequired[Dtype]


type Layer = Dense | Convolution


class Model(TypedDict):
    layers: list[Layer]


class LayerSize(TypedDict):
    params: int
    macs: int
    bytes: int


class ModelSize(LayerSize):
    perLayer: list[LayerSize]


BYTES_PER_WEIGHT: dict[Dtype, int] = {"float32": 4, "float16": 2, "int16": 2, "int8": 1}


def model_size(model: Model) -> ModelSize:
    """Parameters, multiply-accumulates of one inference, and stored bytes, in total and per layer."""
    per_layer = [layer_size(layer) for layer in model["layers"]]
    return {
        "params": sum(layer["params"] for layer in per_layer),
        "macs": sum(layer["macs"] for layer in per_layer),
        "bytes": sum(layer["bytes"] for layer in per_layer),
        "perLayer": per_layer,
    }


def layer_size(layer: Layer) -> LayerSize:
    """Every layer is a set of outputs, each the sum of `fan_in` products.

    Weights are shared between the positions of a feature map, multiplications are not.
    """
    match layer["type"]:
        case "dense":
            return sized(layer, fan_in=layer["inputs"], channels=layer["units"], positions=1)
        case "conv2d":
            fan_in = layer["kernel"] ** 2 * layer["inChannels"]
            return sized(layer, fan_in, layer["outChannels"], positions(layer))
        case "depthwise":
            # Each output channel reads its own input channel only.
            return sized(layer, layer["kernel"] ** 2, layer["inChannels"], positions(layer))
        case unknown:
            raise ValueError(f"unknown layer type {unknown!r}")


def sized(layer: Layer, fan_in: int, channels: int, positions: int) -> LayerSize:
    dtype = layer.get("dtype", "float32")
    weights = fan_in * channels
    biases = channels if layer["bias"] else 0
    weight_bytes = BYTES_PER_WEIGHT[dtype]
    # An int8 layer accumulates in int32, and its bias is added there.
    bias_bytes = 4 if dtype == "int8" else weight_bytes
    return {
        "params": weights + biases,
        "macs": weights * positions,
        "bytes": weights * weight_bytes + biases * bias_bytes,
    }


def positions(layer: Convolution) -> int:
    """Number of positions of the output map."""
    return output_size(layer["height"], layer) * output_size(layer["width"], layer)


def output_size(size: int, layer: Convolution) -> int:
    stride = layer["stride"]
    if layer["padding"] == "same":
        return -(-size // stride)  # rounded up
    return (size - layer["kernel"]) // stride + 1
