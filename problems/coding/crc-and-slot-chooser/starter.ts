export type Device = { minimum: number; trials: number };
/** `state` is 0 empty, 1 on trial, 2 confirmed, 3 rejected. */
export type Slot = {
  image: number[];
  size: number;
  crc: number;
  security: number;
  major: number;
  minor: number;
  revision: number;
  sequence: number;
  state: number;
  boots: number;
};
export type Choice = {
  slot: number;
  crcs: number[];
  states: number[];
  boots: number[];
  minimum: number;
};

/** Which of two slots boots after a reset, and what the bootloader writes back. */
export function chooseSlot(device: Device, a: Slot, b: Slot): Choice {
  return {
    slot: -1,
    crcs: [0, 0],
    states: [a.state, b.state],
    boots: [a.boots, b.boots],
    minimum: device.minimum,
  };
}
