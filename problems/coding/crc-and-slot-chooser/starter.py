from typing import TypedDict


class Device(TypedDict):
    minimum: int
    trials: int


class Slot(TypedDict):
    """`state` is 0 empty, 1 on trial, 2 confirmed, 3 rejected."""

    image: list[int]
    size: int
    crc: int
    security: int
    major: int
    minor: int
    revision: int
    sequence: int
    state: int
    boots: int


class Choice(TypedDict):
    slot: int
    crcs: list[int]
    states: list[int]
    boots: list[int]
    minimum: int


def choose_slot(device: Device, a: Slot, b: Slot) -> Choice:
    """Which of two slots boots after a reset, and what the bootloader writes back."""
    return {
        "slot": -1,
        "crcs": [0, 0],
        "states": [a["state"], b["state"]],
        "boots": [a["boots"], b["boots"]],
        "minimum": device["minimum"],
    }
