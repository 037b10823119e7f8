import { events, settings } from "./given.ts";

/** The posteriors of the worked example in the editorial. */
export const GOLDEN = [0.1, 0.2, 0.9, 0.95, 0.9, 0.3, 0.1];

export const samples = [
  {
    name: "one word, smoothed over three windows",
    args: [GOLDEN, settings({ smoothingWindows: 3, threshold: 0.6, refractoryMs: 1000 }), events([200, 600])],
    expected: {
      smoothed: [0.1, 0.15, 0.4, 0.683333333333333, 0.916666666666667, 0.716666666666667, 0.433333333333333],
      triggers: [3],
      falseAccepts: 0,
      misses: 0,
      falseAcceptsPerHour: 0,
      missRate: 0,
    },
    note: "The first two means are of one and two values. Window 3 is the first at 0.6 or more: (0.2 + 0.9 + 0.95) / 3 = 0.683; it stands at 300 ms, inside the event. Windows 4 and 5 fall into the refractory second.",
  },
  {
    name: "a false accept and a miss",
    args: [
      [0, 0.9, 0.9, 0.9, 0.1, 0, 0, 0.8, 0.6, 0],
      settings({ hopMs: 500, smoothingWindows: 2, threshold: 0.6, refractoryMs: 1200, graceMs: 500 }),
      events([600, 1400], [2500, 3200]),
    ],
    expected: {
      smoothed: [0, 0.45, 0.9, 0.9, 0.5, 0.05, 0, 0.4, 0.7, 0.3],
      triggers: [2, 8],
      falseAccepts: 1,
      misses: 1,
      falseAcceptsPerHour: 720,
      missRate: 0.5,
    },
    note: "The trigger at 1,000 ms is in the first event. The one at 4,000 ms is after 3,200 + 500 ms, so it is a false accept and the second event is missed. One in 10 windows of 500 ms, 5 s, is 720 per hour.",
  },
  {
    name: "one word, two triggers",
    args: [[0, 0.9, 0.8, 0, 0, 0, 0.9, 0.7, 0, 0], settings({ refractoryMs: 300 }), events([50, 700])],
    expected: {
      smoothed: [0, 0.9, 0.8, 0, 0, 0, 0.9, 0.7, 0, 0],
      triggers: [1, 6],
      falseAccepts: 0,
      misses: 0,
      falseAcceptsPerHour: 0,
      missRate: 0,
    },
    note: "Windows 2 and 7 fall into refractory periods. The trigger at 600 ms comes while the same event lasts: a repeat, neither a second hit nor a false accept.",
  },
];
