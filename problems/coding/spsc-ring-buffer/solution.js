const INTERRUPT = 0;

/**
 * Counters are modulo 2^32; a sample's place is its counter modulo the capacity.
 * @typedef {{ storage: Int16Array, head: number, tail: number, dropped: number }} Ring
 */

/**
 * Replays interrupts and reads on a ring buffer and reports the windows that were read.
 *
 * @param {{ capacity: number, start: number, length: number, hop: number }} settings
 * @param {number[]} samples
 * @param {number[]} operations
 * @param {number[]} delivered
 * @returns {{ windows: number[], levels: number[], head: number, tail: number, dropped: number }}
 */
export function replayRing({ capacity, start, length, hop }, samples, operations, delivered) {
  const ring = { storage: new Int16Array(capacity), head: start, tail: start, dropped: 0 };
  /** @type {number[]} */
  const windows = [];
  let arrived = 0;
  const levels = operations.map((operation, index) => {
    const interrupt = () => {
      const end = arrived + delivered[index];
      push(ring, samples.slice(arrived, end));
      arrived = end;
    };
    if (operation === INTERRUPT) interrupt();
    else for (const sample of read(ring, length, hop, interrupt)) windows.push(sample);
    return level(ring);
  });
  return { windows, levels, head: ring.head, tail: ring.tail, dropped: ring.dropped };
}

/**
 * The difference of the counters is right even when `head` has wrapped and `tail` has not.
 *
 * @param {Ring} ring
 */
function level({ head, tail }) {
  return (head - tail) >>> 0;
}

/**
 * @param {Ring} ring
 * @param {number[]} block
 */
function push(ring, block) {
  const accepted = block.slice(0, ring.storage.length - level(ring));
  // The capacity divides 2^32, so a counter that has wrapped leads to the same place.
  for (const [k, sample] of accepted.entries()) {
    ring.storage[(ring.head + k) % ring.storage.length] = sample;
  }
  ring.head = (ring.head + accepted.length) >>> 0;
  ring.dropped += block.length - accepted.length;
}

/**
 * The oldest `length` samples, or none; `interrupt` may push while they are copied.
 *
 * @param {Ring} ring
 * @param {number} length
 * @param {number} hop
 * @param {() => void} interrupt
 * @returns {number[]}
 */
function read(ring, length, hop, interrupt) {
  const isEnough = level(ring) >= length;
  const window = isEnough
    ? Array.from({ length }, (_, k) => ring.storage[(ring.tail + k) % ring.storage.length])
    : [];
  interrupt();
  if (isEnough) ring.tail = (ring.tail + hop) >>> 0;
  return window;
}
