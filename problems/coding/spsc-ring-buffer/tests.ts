import { defineTests } from "#problems/schema.ts";
import { interrupt, irregular, type Operation, read, rounds, tone } from "./generate.ts";
import { MOST, validate } from "./validate.ts";

type Ring = { capacity: number; length: number; hop: number; start?: number };

/** Numbers its samples 1, 2, 3 … unless `samples` are given. */
function replay(name: string, { start = 0, ...ring }: Ring, operations: Operation[], samples?: number[]) {
  const total = operations.reduce((sum, one) => sum + one.delivered, 0);
  const settings = { ...ring, start };
  return {
    name,
    args: [
      settings,
      samples ?? Array.from({ length: total }, (_, k) => k + 1),
      operations.map((one) => (one.reads ? 1 : 0)),
      operations.map((one) => one.delivered),
    ],
  };
}

/** As `replay`, with samples in which every repeated or missing one shows. */
function recorded(seed: number, name: string, ring: Ring, operations: Operation[]) {
  const total = operations.reduce((sum, one) => sum + one.delivered, 0);
  return replay(name, ring, operations, tone(seed, total));
}

function bad(name: string, ...args: unknown[]) {
  return { name, args };
}

const SETTINGS = { capacity: 8, start: 0, length: 4, hop: 2 };
/** 16 kHz: a window of 30 ms every 20 ms, blocks of 10 ms. */
const SPEECH = { capacity: 1024, length: 480, hop: 320 };
const LAST = MOST.counter;

export default defineTests({
  samples: [
    {
      ...replay("windows that overlap", { capacity: 8, length: 4, hop: 2 }, [
        interrupt(5),
        read(),
        read(),
        interrupt(3),
        read(),
      ]),
      expected: {
        windows: [1, 2, 3, 4, 3, 4, 5, 6],
        levels: [5, 3, 3, 6, 4],
        head: 8,
        tail: 4,
        dropped: 0,
      },
      note: "The first read copies 1 to 4 and releases 1 and 2. Three samples are too few for the second. After 6, 7 and 8 have come, the third starts at 3.",
    },
    {
      ...replay("more than fits", { capacity: 4, length: 4, hop: 3 }, [
        interrupt(3),
        interrupt(3),
        read(),
        interrupt(2),
      ]),
      expected: { windows: [1, 2, 3, 4], levels: [3, 4, 1, 3], head: 6, tail: 3, dropped: 2 },
      note: "Of 4, 5 and 6 only 4 finds a place; 5 and 6 are dropped. All four places are used. After the read, 7 and 8 find three free places.",
    },
    {
      ...replay("an interrupt during a read", { capacity: 4, length: 3, hop: 2 }, [
        interrupt(4),
        read(2),
        read(1),
      ]),
      expected: { windows: [1, 2, 3], levels: [4, 2, 3], head: 5, tail: 2, dropped: 2 },
      note: "5 and 6 come while 1 to 3 are copied: nothing is released yet, so both are dropped. The second read finds 3 and 4, which is too few; 7 comes after it has looked.",
    },
  ],
  groups: [
    {
      name: "full and empty",
      weight: 20,
      cases: [
        replay("exactly full", { capacity: 4, length: 2, hop: 2 }, [interrupt(4), read(), read(), read()]),
        replay("full by one too many", { capacity: 4, length: 1, hop: 1 }, [
          interrupt(5),
          read(),
          interrupt(1),
        ]),
        replay("one place", { capacity: 1, length: 1, hop: 1 }, [
          interrupt(1),
          interrupt(1),
          read(),
          read(),
          interrupt(2),
          read(),
        ]),
        replay("the window is the ring", { capacity: 8, length: 8, hop: 8 }, [
          interrupt(8),
          read(),
          interrupt(7),
          read(),
          interrupt(1),
          read(),
        ]),
        replay("a block larger than the ring", { capacity: 16, length: 5, hop: 5 }, [
          interrupt(50),
          read(),
          interrupt(9),
          read(),
          read(),
          read(),
        ]),
        replay("empty blocks", { capacity: 2, length: 1, hop: 1 }, [
          interrupt(0),
          read(),
          interrupt(2),
          interrupt(0),
        ]),
        replay("nothing happens", { capacity: 32, length: 10, hop: 5, start: 77 }, []),
      ],
    },
    {
      name: "windows and hops",
      weight: 20,
      cases: [
        recorded(1, "speech, in step", SPEECH, rounds(20, { blocks: 2, block: 160, reads: 1 })),
        recorded(
          2,
          "hop of one",
          { capacity: 16, length: 6, hop: 1 },
          rounds(20, { blocks: 1, block: 3, reads: 3 }),
        ),
        recorded(
          3,
          "no overlap",
          { capacity: 64, length: 20, hop: 20 },
          rounds(12, { blocks: 3, block: 7, reads: 1 }),
        ),
        recorded(4, "blocks of odd size", { capacity: 128, length: 50, hop: 33 }, irregular(4, 60, 40)),
        replay("just enough, each time", { capacity: 8, length: 3, hop: 1 }, [
          interrupt(3),
          read(),
          interrupt(1),
          read(),
          read(),
          interrupt(1),
          read(),
        ]),
      ],
    },
    {
      name: "overruns",
      weight: 20,
      cases: [
        recorded(5, "a slow loop", SPEECH, rounds(10, { blocks: 5, block: 160, reads: 1 })),
        recorded(6, "a loop that stops and comes back", SPEECH, [
          ...rounds(3, { blocks: 2, block: 160, reads: 1 }),
          ...rounds(1, { blocks: 9, block: 160, reads: 4 }),
          ...rounds(3, { blocks: 2, block: 160, reads: 1 }),
        ]),
        recorded(7, "overruns of a few samples", { capacity: 32, length: 9, hop: 4 }, irregular(7, 80, 12)),
        replay("full before every block", { capacity: 4, length: 2, hop: 1 }, [
          interrupt(9),
          read(),
          interrupt(3),
          interrupt(3),
          read(),
          interrupt(3),
        ]),
      ],
    },
    {
      name: "interrupts during a read",
      weight: 20,
      cases: [
        replay("the ring is full", { capacity: 4, length: 4, hop: 4 }, [interrupt(4), read(3), interrupt(2)]),
        replay("some places are free", { capacity: 8, length: 6, hop: 5 }, [
          interrupt(6),
          read(4),
          read(4),
          read(),
        ]),
        replay("too few for a window", { capacity: 8, length: 6, hop: 5 }, [interrupt(4), read(3), read(3)]),
        replay("the very first samples", { capacity: 4, length: 2, hop: 1 }, [read(3), read(3), read()]),
        recorded(
          8,
          "speech, every read disturbed",
          SPEECH,
          rounds(15, { blocks: 2, block: 160, reads: 2, during: 160 }),
        ),
        recorded(9, "close to full", { capacity: 64, length: 40, hop: 21 }, irregular(9, 90, 30)),
      ],
    },
    {
      name: "counters past 2^32",
      weight: 20,
      cases: [
        replay("head goes past 0", { capacity: 8, length: 4, hop: 2, start: LAST - 3 }, [
          interrupt(6),
          read(),
          read(),
          interrupt(6),
          read(),
        ]),
        replay("full across 0", { capacity: 4, length: 4, hop: 4, start: LAST - 1 }, [
          interrupt(4),
          interrupt(1),
          read(1),
          interrupt(3),
        ]),
        replay("head is exactly 0", { capacity: 4, length: 3, hop: 1, start: LAST - 3 }, [
          interrupt(4),
          read(),
          interrupt(5),
        ]),
        recorded(
          10,
          "past 2^31",
          { capacity: 16, length: 8, hop: 3, start: 2 ** 31 - 21 },
          irregular(10, 50, 9),
        ),
        recorded(
          11,
          "speech past 2^32",
          { ...SPEECH, start: LAST - 1000 },
          rounds(12, { blocks: 3, block: 111, reads: 1, during: 50 }),
        ),
        recorded(
          12,
          "large ring, small window",
          { capacity: MOST.capacity, length: 30, hop: 17, start: LAST - 2000 },
          [...rounds(120, { blocks: 2, block: 45, reads: 5, during: 20 })],
        ),
        recorded(
          13,
          "1,000 operations",
          { capacity: 32, length: 30, hop: 10, start: LAST - 4000 },
          irregular(13, MOST.operations, 15),
        ),
      ],
    },
  ],
  validate,
  badInputs: [
    bad("three arguments", SETTINGS, [], []),
    bad("settings as a list", [8, 0, 4, 2], [], [], []),
    bad("a capacity of 12", { ...SETTINGS, capacity: 12 }, [], [], []),
    bad("a capacity beyond the limit", { ...SETTINGS, capacity: 8192 }, [], [], []),
    bad("a window larger than the ring", { ...SETTINGS, length: 9 }, [], [], []),
    bad("a hop of 0", { ...SETTINGS, hop: 0 }, [], [], []),
    bad("a hop beyond the window", { ...SETTINGS, hop: 5 }, [], [], []),
    bad("a start of 2^32", { ...SETTINGS, start: 2 ** 32 }, [], [], []),
    bad("a sample beyond int16", SETTINGS, [40_000], [0], [1]),
    bad("an operation of 2", SETTINGS, [1], [2], [1]),
    bad("lists of different length", SETTINGS, [1], [0, 1], [1]),
    bad("a sample that nothing delivers", SETTINGS, [1, 2], [0], [1]),
    bad("a block below zero", SETTINGS, [1], [0, 0], [2, -1]),
    bad(
      "too many windows",
      { ...SETTINGS, capacity: 64, length: 64 },
      [],
      Array(500).fill(1),
      Array(500).fill(0),
    ),
  ],
});
