import { defineTests } from "#problems/schema.ts";
import { spikes, stream, wandering } from "./generate.ts";
import { events, given, recorded, settings } from "./given.ts";
import { GOLDEN, samples } from "./samples.ts";
import { validate } from "./validate.ts";

const TWENTY_MINUTES = spikes(120, [3, 17, 30, 44, 61, 75, 90, 119]);
const TEN_HOURS = spikes(3600, [10, 1800, 3500]);

export default defineTests({
  samples,
  groups: [
    {
      name: "smoothing and its warm-up",
      weight: 20,
      cases: [
        given(
          "loud from the first window",
          { smoothingWindows: 4, threshold: 0.75, refractoryMs: 600 },
          [0.875, 0.75, 0.75, 0.25, 0, 0, 0, 0],
          [200, 500],
        ),
        given(
          "more windows than the stream has",
          { smoothingWindows: 100, threshold: 0.3, refractoryMs: 200 },
          GOLDEN,
          [300, 500],
        ),
        given("no smoothing", { threshold: 0.6, refractoryMs: 250 }, GOLDEN, [400, 600]),
        given(
          "a lone spike",
          { smoothingWindows: 3, threshold: 0.6 },
          [0.1, 0.1, 1, 0.1, 0.1, 0.7, 0.7, 0.8, 0.1],
          [150, 250],
        ),
        given(
          "high for a long time",
          { smoothingWindows: 5, threshold: 0.6, refractoryMs: 300 },
          [0, 0, 0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0],
          [300, 500],
        ),
        recorded(
          "three windows, many numbers",
          { smoothingWindows: 3, threshold: 0.618, refractoryMs: 700 },
          wandering(3, { windows: 60, hopMs: 100, events: 4 }),
        ),
      ],
    },
    {
      name: "the threshold",
      weight: 15,
      cases: [
        given(
          "met exactly",
          { smoothingWindows: 2, threshold: 0.625 },
          [0.25, 0.5, 0.75, 0.5, 0.5, 1, 0.125],
          [150, 350],
        ),
        given(
          "a quarter of 1/256 below",
          { smoothingWindows: 4, threshold: 0.75, refractoryMs: 400 },
          [0.5, 0.75, 0.75, 0.75, 0.74609375, 0.75, 0.75, 0.75, 0.75, 0.75],
        ),
        given("zero", { threshold: 0, refractoryMs: 350 }, [0, 0, 0.5, 0, 0, 0, 0.1, 0, 0, 0, 0], [100, 450]),
        given("one", { smoothingWindows: 2, threshold: 1 }, [0.99609375, 1, 1, 0.99609375, 1, 1], [300, 550]),
        recorded(
          "never reached",
          { smoothingWindows: 8, threshold: 0.9 },
          wandering(5, { windows: 30, hopMs: 100, events: 3 }),
        ),
      ],
    },
    {
      name: "the refractory period",
      weight: 20,
      cases: [
        given(
          "always above, period of four hops",
          { refractoryMs: 400 },
          Array.from({ length: 14 }, (_, window) => (192 + window) / 256),
          [350, 450],
          [900, 1000],
        ),
        given(
          "always above, period between two hops",
          { hopMs: 32, refractoryMs: 100 },
          Array.from({ length: 15 }, (_, window) => (240 - window) / 256),
          [100, 200],
        ),
        given(
          "period shorter than a hop",
          { refractoryMs: 99, threshold: 0.7 },
          [0.1, 0.8, 0.9, 0.8, 0.2, 0.8],
          [110, 290],
        ),
        given("no period", { threshold: 0.7 }, [0.9, 0.8, 0.1, 0.75, 0.71], [0, 90]),
        given(
          "long sound",
          { smoothingWindows: 2, refractoryMs: 500, threshold: 0.6 },
          [0, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8, 0.1, 0],
        ),
        given(
          "period longer than the stream",
          { hopMs: 20, refractoryMs: 60_000 },
          [0.2, 0.7, 0.8, 0.9, 0.9, 0.1, 0.9],
          [0, 10],
          [20, 60],
          [100, 130],
        ),
      ],
    },
    {
      name: "hits, repeats and false accepts",
      weight: 20,
      cases: [
        given(
          "on the very edges",
          { graceMs: 200 },
          [0, 0, 0.9, 0, 0, 0, 0, 0.8, 0, 0, 0, 0, 0.7],
          [200, 250],
          [400, 500],
          [900, 1000],
        ),
        given(
          "just outside",
          { graceMs: 199 },
          [0, 0, 0.9, 0, 0, 0, 0, 0.8, 0, 0, 0, 0, 0.7],
          [201, 250],
          [400, 500],
          [900, 1000],
        ),
        given(
          "two words close together",
          { graceMs: 500, refractoryMs: 200 },
          [0, 0, 0, 0.9, 0, 0.9, 0, 0, 0, 0, 0],
          [50, 250],
          [280, 400],
        ),
        given(
          "two words, one trigger",
          { graceMs: 500, refractoryMs: 1000 },
          [0, 0, 0, 0.8, 0, 0.8, 0, 0, 0, 0, 0],
          [50, 250],
          [280, 400],
        ),
        given(
          "three words, two triggers",
          { graceMs: 600, refractoryMs: 300 },
          [0, 0, 0.9, 0, 0, 0.9, 0, 0, 0, 0],
          [0, 100],
          [150, 190],
          [250, 300],
        ),
        given(
          "the second trigger after the first span",
          { graceMs: 500 },
          [0, 0, 0, 0.9, 0, 0, 0, 0, 0.9, 0, 0],
          [50, 250],
          [280, 400],
        ),
        given(
          "a long pause between two triggers",
          { hopMs: 50, graceMs: 400 },
          [0, 0, 0, 0, 0, 0.75, 0, 0, 0, 0, 0, 0, 0, 0.75, 0],
          [100, 200],
          [210, 260],
        ),
        given(
          "three triggers between two words",
          { graceMs: 1000 },
          [0, 0, 0, 0.6, 0.7, 0.8, 0, 0, 0, 0, 0, 0],
          [0, 150],
          [210, 260],
          [700, 800],
        ),
        given(
          "silence after the last word",
          { refractoryMs: 300, graceMs: 100 },
          [0, 0.9, 0.9, 0, 0, 0, 0, 0, 0.9, 0.9, 0.9, 0.9, 0.9, 0],
          [50, 300],
        ),
        recorded(
          "words and sounds at random",
          { smoothingWindows: 2, threshold: 0.7012, refractoryMs: 500, graceMs: 300 },
          wandering(7, { windows: 80, hopMs: 100, events: 9 }),
        ),
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
          expected: {
            smoothed: [],
            triggers: [],
            falseAccepts: 0,
            misses: 0,
            falseAcceptsPerHour: null,
            missRate: null,
          },
        },
        given("nothing labelled, nothing heard", { smoothingWindows: 2 }, [0.1, 0.2, 0.1]),
        given("a single window", { hopMs: 64 }, [0.9]),
      ],
    },
    {
      name: "settings that make no sense",
      weight: 5,
      cases: [
        {
          name: "smoothing over no windows",
          args: [GOLDEN, settings({ smoothingWindows: 0 }), []],
          error: true,
        },
        { name: "a hop of 0 ms", args: [GOLDEN, settings({ hopMs: 0 }), []], error: true },
        { name: "a hop of 0 ms and no audio", args: [[], settings({ hopMs: 0 }), []], error: true },
        {
          name: "a hop of 0 ms, no audio and a threshold of 1",
          args: [[], settings({ hopMs: 0, smoothingWindows: 3, threshold: 1 }), []],
          error: true,
        },
        {
          name: "no windows to smooth and no audio",
          args: [[], settings({ smoothingWindows: 0 }), []],
          error: true,
        },
      ],
    },
    {
      name: "long streams",
      weight: 10,
      cases: [
        recorded(
          "20 minutes, 50 words",
          { hopMs: 64, smoothingWindows: 4, threshold: 0.7012, refractoryMs: 1000, graceMs: 500 },
          stream(11, { windows: 18_750, hopMs: 64, spoken: 44, faint: 6, impostors: 8 }),
        ),
        recorded(
          "100 s of murmur",
          { hopMs: 20, smoothingWindows: 30, threshold: 0.6543, refractoryMs: 1500, graceMs: 250 },
          wandering(13, { windows: 5000, hopMs: 20, events: 40 }),
        ),
        recorded(
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
