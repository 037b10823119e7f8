import { crc32 } from "node:zlib";
import type { Device, Slot } from "./solution.ts";

export const EMPTY = 0;
export const ON_TRIAL = 1;
export const CONFIRMED = 2;
export const REJECTED = 3;

/** What erased flash reads as. */
const ERASED = 0xff;

/** The CRC of zlib: another implementation than the ones under test. */
export function crcOf(bytes: readonly number[]): number {
  return crc32(Uint8Array.from(bytes));
}

export type SlotOptions = Partial<Omit<Slot, "major" | "minor" | "revision" | "image">> & {
  /** The image; the rest of the slot is erased. */
  bytes?: number[];
  /** Erased bytes after the image. */
  erased?: number;
  version?: [major: number, minor: number, revision: number];
  /** Turns over one bit of the image after its CRC was taken. */
  isDamaged?: boolean;
};

/** A confirmed image of version 1.0.0 that is as it should be, but for what `options` say. */
export function slot({
  bytes = firmware(1, 24),
  erased = 8,
  version,
  isDamaged,
  ...fields
}: SlotOptions = {}): Slot {
  const [major, minor, revision] = version ?? [1, 0, 0];
  const image = [...bytes, ...Array.from({ length: erased }, () => ERASED)];
  const middle = Math.floor(bytes.length / 2);
  return {
    image: isDamaged ? image.with(middle, (image[middle] ?? 0) ^ 0x10) : image,
    size: bytes.length,
    crc: crcOf(bytes),
    security: 1,
    major,
    minor,
    revision,
    sequence: 1,
    state: CONFIRMED,
    boots: 0,
    ...fields,
  };
}

/** Bytes that look like code, the same for the same seed. */
export function firmware(seed: number, size: number): number[] {
  const next = wholeNumbers(seed);
  return Array.from({ length: size }, () => next(0, 255));
}

/** ASCII codes. */
export function text(characters: string): number[] {
  return Array.from(characters, (one) => one.charCodeAt(0));
}

/** A device and two slots in any state, from few values, so that ties and limits are met often. */
export function anyDevice(seed: number, size: number): [Device, Slot, Slot] {
  const next = wholeNumbers(seed);
  const trials = next(1, 3);
  const one = () =>
    slot({
      bytes: firmware(next(1, 1_000_000), next(Math.ceil(size / 2), size)),
      erased: next(0, 16),
      version: [next(1, 2), next(9, 10), next(0, 1)],
      security: next(3, 5),
      sequence: [65_534, 65_535, 0, 1][next(0, 3)] ?? 0,
      state:
        [ON_TRIAL, CONFIRMED, ON_TRIAL, CONFIRMED, ON_TRIAL, CONFIRMED, REJECTED, EMPTY][next(0, 7)] ?? EMPTY,
      boots: next(0, trials),
      isDamaged: next(1, 8) === 1,
    });
  return [{ minimum: next(3, 4), trials }, one(), one()];
}

/** Whole numbers from `low` to `high`, the same for the same seed (mulberry32). */
function wholeNumbers(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low + 1));
  };
}
