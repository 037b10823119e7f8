import { defineTests } from "#problems/schema.ts";
import { type Stream, spikes, stream, wandering } from "./generate.ts";
import type { LabelledEvent, Settings } from "./solution.ts";
import { validate } from "./validate.ts";

/** One window in 100 ms, no smoothing, no refractory period, no grace, unless `changes` say otherwise. */
function settings(changes: Partial<Settings>): Settings {
  return { hopMs: 100, smoothingWindows: 1, threshold: 0.5, refractoryMs: 0, graceMs: 0, ...changes };
}

function events(...spans: (readonly [startMs: number, endMs: number])[]): LabelledEvent[] {
  return spans.map(([startMs, endMs]) => ({ startMs, endMs }));
}

function run(name: string, changes: Partial<Settings>, { posteriors, events }: Stream) {
  return { name, args: [posteriors, settings(changes), events] };
}

const GOLDEN = [0.1, 0.2, 0.9, 0.95, 0.9, 0.3, 0.1];

const TWENTY_MINUTES = spikes(120, [3, 17, 30, 44, 61, 75, 90, 119]);
const TEN_HOURS = spikes(3600, [10, 1800, 3500]);

export default defineTests({
  samples: [
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
      args: [
        [0, 0.9, 0.8, 0, 0, 0, 0.9, 0.7, 0, 0],
        settings({ refractoryMs: 300 }),
        events([50, 700]),
      ],
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
  ],
  groups: [
    {
      name: "smoothing and its warm-up",
      weight: 20,
      cases: [
        run("loud from the first window", { smoothingWindows: 4, threshold: 0.75, refractoryMs: 600 }, {
          posteriors: [0.875, 0.75, 0.75, 0.25, 0, 0, 0, 0],
          events: events([200, 500]),
        }),
        run("more windows than the stream has", { smoothingWindows: 100, threshold: 0.3, refractoryMs: 200 }, {
          posteriors: GOLDEN,
          events: events([300, 500]),
        }),
        run("no smoothing", { threshold: 0.6, refractoryMs: 250 }, { posteriors: GOLDEN, events: events([400, 600]) }),
        run("a lone spike", { smoothingWindows: 3, threshold: 0.6 }, {
          posteriors: [0.1, 0.1, 1, 0.1, 0.1, 0.7, 0.7, 0.8, 0.1],
          events: events([150, 250]),
        }),
        run("high for a long time", { smoothingWindows: 5, threshold: 0.6, refractoryMs: 300 }, {
          posteriors: [0, 0, 0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0],
          events: events([300, 500]),
        }),
        run("three windows, many numbers", { smoothingWindows: 3, threshold: 0.618, refractoryMs: 700 }, wandering(3, {
          windows: 60,
          hopMs: 100,
          events: 4,
        })),
      ],
    },
    {
      name: "the threshold",
      weight: 15,
      cases: [
        run("met exactly", { smoothingWindows: 2, threshold: 0.625 }, {
          posteriors: [0.25, 0.5, 0.75, 0.5, 0.5, 1, 0.125],
          events: events([150, 350]),
        }),
        run("a quarter of 1/256 below", { smoothingWindows: 4, threshold: 0.75, refractoryMs: 400 }, {
          posteriors: [0.5, 0.75, 0.75, 0.75, 0.74609375, 0.75, 0.75, 0.75, 0.75, 0.75],
          events: [],
        }),
        run("zero", { threshold: 0, refractoryMs: 350 }, {
          posteriors: [0, 0, 0.5, 0, 0, 0, 0.1, 0, 0, 0, 0],
          events: events([100, 450]),
        }),
        run("one", { smoothingWindows: 2, threshold: 1 }, {
          posteriors: [0.99609375, 1, 1, 0.99609375, 1, 1],
          events: events([300, 550]),
        }),
        run("never reached", { smoothingWindows: 8, threshold: 0.9 }, wandering(5, { windows: 30, hopMs: 100, events: 3 })),
      ],
    },
    {
      name: "the refractory period",
      weight: 20,
      cases: [
        run("always above, period of four hops", { refractoryMs: 400 }, {
          posteriors: Array.from({ length: 14 }, (_, window) => (192 + window) / 256),
          events: events([350, 450], [900, 1000]),
        }),
        run("always above, period between two hops", { hopMs: 32, refractoryMs: 100 }, {
          posteriors: Array.from({ length: 15 }, (_, window) => (240 - window) / 256),
          events: events([100, 200]),
        }),
        run("period shorter than a hop", { refractoryMs: 99, threshold: 0.7 }, {
          posteriors: [0.1, 0.8, 0.9, 0.8, 0.2, 0.8],
          events: events([110, 290]),
        }),
        run("no period", { threshold: 0.7 }, { posteriors: [0.9, 0.8, 0.1, 0.75, 0.71], events: events([0, 90]) }),
        run("long sound", { smoothingWindows: 2, refractoryMs: 500, threshold: 0.6 }, {
          posteriors: [0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8, 0.1, 0],
          events: [],
        }),
        run("period longer than the stream", { hopMs: 20, refractoryMs: 60_000 }, {
          posteriors: [0.2, 0.7, 0.8, 0.9, 0.9, 0.1, 0.9],
          events: events([0, 10], [20, 60], [100, 130]),
        }),
      ],
    },
    {
      name: "hits, repeats and false accepts",
      weight: 20,
      cases: [
        run("on the very edges", { graceMs: 200 }, {
          posteriors: [0, 0, 0.9, 0, 0, 0, 0, 0.8, 0, 0, 0, 0, 0.7],
          events: events([200, 250], [400, 500], [900, 1000]),
        }),
        run("just outside", { graceMs: 199 }, {
          posteriors: [0, 0, 0.9, 0, 0, 0, 0, 0.8, 0, 0, 0, 0, 0.7],
          events: events([201, 250], [400, 500], [900, 1000]),
        }),
        run("two words close together", { graceMs: 500, refractoryMs: 200 }, {
          posteriors: [0, 0, 0, 0.9, 0, 0.9, 0, 0, 0, 0, 0],
          events: events([50, 250], [280, 400]),
        }),
        run("two words, one trigger", { graceMs: 500, refractoryMs: 1000 }, {
          posteriors: [0, 0, 0, 0.8, 0, 0.8, 0, 0, 0, 0, 0],
          events: events([50, 250], [280, 400]),
        }),
        run("three triggers between two words", { graceMs: 1000 }, {
          posteriors: [0, 0, 0, 0.6, 0.7, 0.8, 0, 0, 0, 0, 0, 0],
          events: events([0, 150], [210, 260], [700, 800]),
        }),
        run("silence after the last word", { refractoryMs: 300, graceMs: 100 }, {
          posteriors: [0, 0.9, 0.9, 0, 0, 0, 0, 0, 0.9, 0.9, 0.9, 0.9, 0.9, 0],
          events: events([50, 300]),
        }),
        run("words and sounds at random", { smoothingWindows: 2, threshold: 0.7012, refractoryMs: 500, graceMs: 300 },
          wandering(7, { windows: 80, hopMs: 100, events: 9 })),
      ],
    },
    {
      name: "rates",
      weight: 10,
      cases: [
        {
          name: "8 false accepts in 20 minutes",
          args: [TWENTY_MINUTES, settings({ hopMs: 10_000 }), []],
          expected: {
            smoothed: TWENTY_MINUTES,
            triggers: [3, 17, 30, 44, 61, 75, 90, 119],
            falseAccepts: 8,
            misses: 0,
            falseAcceptsPerHour: 24,
            missRate: null,
          },
        },
        {
          name: "3 false accepts in 10 hours",
          args: [TEN_HOURS, settings({ hopMs: 10_000 }), events([60_000, 61_000])],
          expected: {
            smoothed: TEN_HOURS,
            triggers: [10, 1800, 3500],
            falseAccepts: 3,
            misses: 1,
            falseAcceptsPerHour: 0.3,
            missRate: 1,
          },
        },
        {
          name: "no audio",
          args: [[], settings({}), []],
          expected: { smoothed: [], triggers: [], falseAccepts: 0, misses: 0, falseAcceptsPerHour: null, missRate: null },
        },
        run("nothing labelled, nothing heard", { smoothingWindows: 2 }, { posteriors: [0.1, 0.2, 0.1], events: [] }),
        run("a single window", { hopMs: 64 }, { posteriors: [0.9], events: [] }),
      ],
    },
    {
      name: "settings that make no sense",
      weight: 5,
      cases: [
        { name: "smoothing over no windows", args: [GOLDEN, settings({ smoothingWindows: 0 }), []], error: true },
        { name: "a hop of 0 ms", args: [GOLDEN, settings({ hopMs: 0 }), []], error: true },
        { name: "no windows to smooth and no audio", args: [[], settings({ smoothingWindows: 0 }), []], error: true },
      ],
    },
    {
      name: "long streams",
      weight: 10,
      cases: [
        run(
          "20 minutes, 50 words",
          { hopMs: 64, smoothingWindows: 4, threshold: 0.7012, refractoryMs: 1000, graceMs: 500 },
          stream(11, { windows: 18_750, hopMs: 64, spoken: 44, faint: 6, impostors: 8 }),
        ),
        run(
          "100 s of murmur",
          { hopMs: 20, smoothingWindows: 30, threshold: 0.6543, refractoryMs: 1500, graceMs: 250 },
          wandering(13, { windows: 5000, hopMs: 20, events: 40 }),
        ),
        run(
          "an hour, 200 words",
          { hopMs: 180, smoothingWindows: 100, threshold: 0.5512, refractoryMs: 900, graceMs: 1000 },
          wandering(17, { windows: 20_000, hopMs: 180, events: 200 }),
        ),
      ],
    },
  ],
  validate,
  badInputs: [
    { name: "one argument", args: [GOLDEN] },
    { name: "posteriors as an object", args: [{ 0: 0.5 }, settings({}), []] },
    { name: "a posterior above 1", args: [[0.5, 1.01], settings({}), []] },
    { name: "a posterior that is text", args: [["0.5"], settings({}), []] },
    { name: "too many posteriors", args: [Array(20_001).fill(0), settings({}), []] },
    { name: "settings that are null", args: [GOLDEN, null, []] },
    { name: "a negative refractory period", args: [GOLDEN, settings({ refractoryMs: -1 }), []] },
    { name: "a hop of 12.5 ms", args: [GOLDEN, settings({ hopMs: 12.5 }), []] },
    { name: "a threshold of 60", args: [GOLDEN, settings({ threshold: 60 }), []] },
    { name: "an event that ends before it starts", args: [GOLDEN, settings({}), events([300, 200])] },
    { name: "events that overlap", args: [GOLDEN, settings({}), events([100, 300], [300, 400])] },
    { name: "an event after the end of the stream", args: [GOLDEN, settings({}), events([600, 701])] },
    { name: "events that are no list", args: [GOLDEN, settings({}), {}] },
  ],
});
