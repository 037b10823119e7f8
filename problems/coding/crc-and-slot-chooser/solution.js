const ON_TRIAL = 1;
const CONFIRMED = 2;
const REJECTED = 3;
const NONE = -1;

/**
 * @typedef {{ minimum: number, trials: number }} Device
 * @typedef {{ image: number[], size: number, crc: number, security: number, major: number, minor: number,
 *   revision: number, sequence: number, state: number, boots: number }} Slot
 * @typedef {{ slot: number, crcs: number[], states: number[], boots: number[], minimum: number }} Choice
 */

/** What a CRC becomes by four more bits: 16 entries do in two steps what 256 do in one. */
const NIBBLE_TABLE = Array.from({ length: 16 }, (_, nibble) => {
  let crc = nibble;
  for (let bit = 0; bit < 4; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc >>> 0;
});

/**
 * Which of two slots boots after a reset, and what the bootloader writes back.
 *
 * @param {Device} device
 * @param {Slot} a
 * @param {Slot} b
 * @returns {Choice}
 */
export function chooseSlot({ minimum, trials }, a, b) {
  const slots = [a, b].map((slot) => {
    const isUsedUp = slot.state === ON_TRIAL && slot.boots >= trials;
    return { ...slot, state: isUsedUp ? REJECTED : slot.state, computed: crcOfImage(slot) };
  });
  const [first, second] = slots.filter(
    (one) =>
      (one.state === ON_TRIAL || one.state === CONFIRMED) &&
      holdsImage(one) &&
      one.computed === one.crc &&
      one.security >= minimum,
  );
  // A comes first, so it stays when B is no better.
  const chosen = second && compareAge(first, second) < 0 ? second : first;
  if (chosen?.state === ON_TRIAL) chosen.boots += 1;
  return {
    slot: chosen ? slots.indexOf(chosen) : NONE,
    crcs: slots.map((one) => one.computed),
    states: slots.map((one) => one.state),
    boots: slots.map((one) => one.boots),
    // Not while an image is on trial: the other one may have to boot again.
    minimum: chosen?.state === CONFIRMED ? Math.max(minimum, chosen.security) : minimum,
  };
}

/** @param {Slot} slot */
function holdsImage({ image, size }) {
  return size > 0 && size <= image.length;
}

/** @param {Slot} slot */
function crcOfImage(slot) {
  return holdsImage(slot) ? crc32(slot.image.slice(0, slot.size)) : 0;
}

/** @param {number[]} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let half = 0; half < 2; half += 1) crc = (crc >>> 4) ^ NIBBLE_TABLE[crc & 15];
  }
  // `>>> 0` makes the signed result of `~` a number from 0 on.
  return ~crc >>> 0;
}

/**
 * Above 0 when `one` is newer than `other`, by version and then by sequence.
 *
 * @param {Slot} one
 * @param {Slot} other
 */
function compareAge(one, other) {
  return (
    one.major - other.major ||
    one.minor - other.minor ||
    one.revision - other.revision ||
    // The difference modulo 2^16 as a signed number.
    ((one.sequence - other.sequence) << 16) >> 16
  );
}
