/**
 * Replays interrupts (0) and reads (1) on a ring buffer and reports the windows that were read.
 *
 * @param {{ capacity: number, start: number, length: number, hop: number }} settings
 * @param {number[]} samples
 * @param {number[]} operations
 * @param {number[]} delivered
 * @returns {{ windows: number[], levels: number[], head: number, tail: number, dropped: number }}
 */
export function replayRing(settings, samples, operations, delivered) {
  return { windows: [], levels: [], head: settings.start, tail: settings.start, dropped: 0 };
}
