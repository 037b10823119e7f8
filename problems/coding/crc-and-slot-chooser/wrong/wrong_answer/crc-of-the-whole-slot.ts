// The CRC runs over the whole slot: behind the image lies whatever the flash holds, only `size` bytes count.
// hint: 1
const ON_TRIAL = 1;
const CONFIRMED = 2;
const REJECTED = 3;
const NONE = -1;

export type Device = { minimum: number; trials: number };
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

const NIBBLE_TABLE = Array.from({ length: 16 }, (_, nibble) => {
  let crc = nibble;
  for (let bit = 0; bit < 4; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc >>> 0;
});

export function chooseSlot({ minimum, trials }: Device, a: Slot, b: Slot): Choice {
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
  const chosen = first && second && compareAge(first, second) < 0 ? second : first;
  if (chosen?.state === ON_TRIAL) chosen.boots += 1;
  return {
    slot: chosen ? slots.indexOf(chosen) : NONE,
    crcs: slots.map((one) => one.computed),
    states: slots.map((one) => one.state),
    boots: slots.map((one) => one.boots),
    minimum: chosen?.state === CONFIRMED ? Math.max(minimum, chosen.security) : minimum,
  };
}

function holdsImage({ image, size }: Slot): boolean {
  return size > 0 && size <= image.length;
}

function crcOfImage(slot: Slot): number {
  return holdsImage(slot) ? crc32(slot.image) : 0;
}

function crc32(bytes: number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let half = 0; half < 2; half += 1) crc = (crc >>> 4) ^ (NIBBLE_TABLE[crc & 15] ?? 0);
  }
  return ~crc >>> 0;
}

function compareAge(one: Slot, other: Slot): number {
  return (
    one.major - other.major ||
    one.minor - other.minor ||
    one.revision - other.revision ||
    ((one.sequence - other.sequence) << 16) >> 16
  );
}
