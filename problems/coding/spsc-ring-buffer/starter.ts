export type Settings = { capacity: number; start: number; length: number; hop: number };
export type Replay = {
  windows: number[];
  levels: number[];
  head: number;
  tail: number;
  dropped: number;
};

/** Replays interrupts (0) and reads (1) on a ring buffer and reports the windows that were read. */
export function replayRing(
  settings: Settings,
  samples: number[],
  operations: number[],
  delivered: number[],
): Replay {
  return { windows: [], levels: [], head: settings.start, tail: settings.start, dropped: 0 };
}
