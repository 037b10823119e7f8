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


def model_size(model: Model) -> ModelSize:
    """Parameters, multiply-accumulates of one inference, and stored bytes, in total and per layer."""
    return {"params": 0, "macs": 0, "bytes": 0, "perLayer": []}
