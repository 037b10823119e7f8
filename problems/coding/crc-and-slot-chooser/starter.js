/**
 * Which of two slots boots after a reset, and what the bootloader writes back.
 *
 * @typedef {{ minimum: number, trials: number }} Device
 * `state` is 0 empty, 1 on trial, 2 confirmed, 3 rejected.
 * @typedef {{ image: number[], size: number, crc: number, security: number, major: number, minor: number,
 *   revision: number, sequence: number, state: number, boots: number }} Slot
 *
 * @param {Device} device
 * @param {Slot} a
 * @param {Slot} b
 * @returns {{ slot: number, crcs: number[], states: number[], boots: number[], minimum: number }}
 */
export function chooseSlot(device, a, b) {
  return {
    slot: -1,
    crcs: [0, 0],
    states: [a.state, b.state],
    boots: [a.boots, b.boots],
    minimum: device.minimum,
  };
}
