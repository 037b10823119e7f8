// When the ring is full, the oldest samples make room for the new ones: the interrupt would have to move tail, which belongs to the loop, and the window being read would change.
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
  const lost = Math.max(0, level(ring) + block.length - ring.storage.length);
  ring.tail = (ring.tail + lost) >>> 0;
  const accepted = block;
  for (const [k, sample] of accepted.entries()) {
    ring.storage[(ring.head + k) % ring.storage.length] = sample;
  }
  ring.head = (ring.head + accepted.length) >>> 0;
  ring.dropped += lost;
}

function read(ring: Ring, length: number, hop: number, interrupt: () => void): number[] {
  const isEnough = level(ring) >= length;
  const window = isEnough
    ? Array.from({ length }, (_, k) => ring.storage[(ring.tail + k) % ring.storage.length] ?? 0)
    : [];
  interrupt();
  if (isEnough) ring.tail = (ring.tail + hop) >>> 0;
  return window;
}
