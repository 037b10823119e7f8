// The interrupt during a read is forgotten when there are too few samples for a window: it comes whether or not anything is copied.
// hint: 3
const INTERRUPT = 0;

export type Settings = { capacity: number; start: number; length: number; hop: number };
export type Replay = {
  windows: number[];
  levels: number[];
  head: number;
  tail: number;
  dropped: number;
};

type Ring = { storage: Int16Array; head: number; tail: number; dropped: number };

export function replayRing(
  { capacity, start, length, hop }: Settings,
  samples: number[],
  operations: number[],
  delivered: number[],
): Replay {
  const ring: Ring = { storage: new Int16Array(capacity), head: start, tail: start, dropped: 0 };
  const windows: number[] = [];
  let arrived = 0;
  const levels = operations.map((operation, index) => {
    const interrupt = () => {
      const end = arrived + (delivered[index] ?? 0);
      push(ring, samples.slice(arrived, end));
      arrived = end;
    };
    if (operation === INTERRUPT) interrupt();
    else for (const sample of read(ring, length, hop, interrupt)) windows.push(sample);
    return level(ring);
  });
  return { windows, levels, head: ring.head, tail: ring.tail, dropped: ring.dropped };
}

function level({ head, tail }: Ring): number {
  return (head - tail) >>> 0;
}

function push(ring: Ring, block: number[]): void {
  const accepted = block.slice(0, ring.storage.length - level(ring));
  for (const [k, sample] of accepted.entries()) {
    ring.storage[(ring.head + k) % ring.storage.length] = sample;
  }
  ring.head = (ring.head + accepted.length) >>> 0;
  ring.dropped += block.length - accepted.length;
}

function read(ring: Ring, length: number, hop: number, interrupt: () => void): number[] {
  const isEnough = level(ring) >= length;
  const window = isEnough
    ? Array.from({ length }, (_, k) => ring.storage[(ring.tail + k) % ring.storage.length] ?? 0)
    : [];
  if (!isEnough) return window;
  interrupt();
  ring.tail = (ring.tail + hop) >>> 0;
  return window;
}
