from typing import TypedDict

ON_TRIAL = 1
CONFIRMED = 2
REJECTED = 3
NONE = -1


class Device(TypedDict):
    minimum: int
    trials: int


class Slot(TypedDict):
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


def nibble_table() -> list[int]:
    """What a CRC becomes by four more bits: 16 entries do in two steps what 256 do in one."""
    table = []
    for crc in range(16):
        for _ in range(4):
            crc = (crc >> 1) ^ (0xEDB88320 if crc & 1 else 0)
        table.append(crc)
    return table


TABLE = nibble_table()


def choose_slot(device: Device, a: Slot, b: Slot) -> Choice:
    """Which of two slots boots after a reset, and what the bootloader writes back."""
    slots = [a, b]
    minimum = device["minimum"]
    crcs = [crc32(slot["image"][: slot["size"]]) if holds_image(slot) else 0 for slot in slots]
    states = [REJECTED if is_used_up(slot, device["trials"]) else slot["state"] for slot in slots]
    boots = [slot["boots"] for slot in slots]
    candidates = [
        k
        for k, slot in enumerate(slots)
        if states[k] in (ON_TRIAL, CONFIRMED)
        and holds_image(slot)
        and crcs[k] == slot["crc"]
        and slot["security"] >= minimum
    ]
    chosen = NONE
    for k in candidates:
        if chosen == NONE or is_newer(slots[k], slots[chosen]):
            chosen = k
    if chosen != NONE and states[chosen] == ON_TRIAL:
        boots[chosen] += 1
    if chosen != NONE and states[chosen] == CONFIRMED:
        # Not while an image is on trial: the other one may have to boot again.
        minimum = max(minimum, slots[chosen]["security"])
    return {"slot": chosen, "crcs": crcs, "states": states, "boots": boots, "minimum": minimum}


def holds_image(slot: Slot) -> bool:
    return 0 < slot["size"] <= len(slot["image"])


def is_used_up(slot: Slot, trials: int) -> bool:
    return slot["state"] == ON_TRIAL and slot["boots"] >= trials


def is_newer(one: Slot, other: Slot) -> bool:
    version, other_version = [(slot["major"], slot["minor"], slot["revision"]) for slot in (one, other)]
    if version != other_version:
        return version > other_version
    return 1 <= (one["sequence"] - other["sequence"]) % 2**16 < 2**15


def crc32(data: list[int]) -> int:
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        crc = (crc >> 4) ^ TABLE[crc & 15]
        crc = (crc >> 4) ^ TABLE[crc & 15]
    return crc ^ 0xFFFFFFFF
