import { describe, expect, it } from "vitest";
import { num, openBench } from "./bench.ts";

const { answer: answerOf, artefact, rows, prose } = await openBench("clicks-every-two-seconds");
const code = await artefact("audio.c");
const jumps = await artefact("jumps.log");
const points = (await rows("analyser.csv")).map((row) => ({
  ms: num(row, "ms"),
  half: num(row, "half"),
  handler: num(row, "handler"),
}));

function constant(name: string): number {
  return Number(new RegExp(`#define ${name} +(\\d+)`).exec(code)?.[1]);
}

const [rate, block, hop] = [constant("RATE"), constant("BLOCK"), constant("HOP")] as const;
const period = (block / rate) * 1000;
/** When the DMA goes to the other half, and from when to when the handler runs; in ms. */
const changes = points.flatMap(({ ms, half }, index) =>
  index > 0 && half !== points[index - 1]?.half ? [ms] : [],
);
const running = points.filter(({ handler }) => handler === 2.5).map(({ ms }) => ms);
const step = 0.25;
const begins = running.find((x) => running.includes(x + step)) ?? Number.NaN;
const returns = running.filter((x) => running.includes(x - step)).at(-1) ?? Number.NaN;
const long = returns + step - begins;

describe("clicks every two seconds", () => {
  it("has a plot that agrees with the code", async () => {
    expect(answerOf("period")).toBe(period);
    expect(changes).toEqual([4, 20, 36, 52, 68, 84]);
    for (const [index, at] of changes.slice(1).entries()) expect(at - (changes[index] ?? 0)).toBe(period);
    expect(await prose("period.fact.md")).toContain(
      `begins at ${begins.toFixed(2)} ms and returns at ${(begins + long).toFixed(2)} ms`,
    );
    expect(hop * period).toBe(2000);
  });

  it("destroys as many samples as the plot and the phone say", () => {
    const wraps = changes.filter((at) => at < begins + long).at(-1) ?? 0;
    expect(answerOf("overwritten")).toBe(((begins + long - wraps) * rate) / 1000);
    expect(answerOf("overwritten")).toBe(32_420 - 32_256);
  });

  it("gives the phone's jumps when DMA and handler are simulated", () => {
    const logged = [...jumps.matchAll(/sample +(\d+)/g)].map(([, at]) => Number(at));
    expect(jumpsOf(received(long, 112_000))).toEqual(logged);
    expect(jumpsOf(received(29, 112_000))).toEqual([]);
    expect(jumpsOf(received(2 * period - step, 112_000))).toEqual([]);
  });

  it("states times that follow from the published run at 160 MHz", async () => {
    const cycles = 28.99 * 160_000;
    const debrief = await prose("debrief.md");
    expect(debrief).toContain(
      `${(cycles / 1e6).toFixed(2)} million cycles take ${(cycles / 110_000).toFixed(1)} ms`,
    );
    expect(debrief).toContain(`would have been ${Math.round(cycles / (2 * period) / 1000)} MHz`);
    expect(Math.abs(cycles / 110_000 - long)).toBeLessThan(step);
    expect(Math.ceil(cycles / 110_000 / period)).toBe(3);
  });
});

/** The samples, by their true number, as the handler delivers them when each run of the detector takes `busy` ms. */
function received(busy: number, total: number): number[] {
  const stream: number[] = [];
  const flags = [false, false];
  let free = 0;
  let blocks = 0;
  const take = (half: number, now: number) => {
    // What the half holds: what the DMA wrote last into each of its places.
    const written = Math.floor((now * rate) / 1000);
    for (let index = 0; index < block; index++) {
      const place = half * block + index;
      stream.push(place + Math.floor((written - 1 - place) / (2 * block)) * 2 * block);
    }
    blocks += 1;
    if (blocks % hop === 0) free = now + busy;
  };
  const serve = (now: number) => {
    for (const half of [0, 1]) {
      if (!flags[half]) continue;
      flags[half] = false;
      take(half, now);
    }
  };
  for (let ended = 1; ended * block <= total; ended++) {
    const now = ended * period;
    if (free < now && flags.includes(true)) serve(free);
    flags[(ended - 1) % 2] = true;
    if (free <= now) serve(now);
  }
  return stream;
}

function jumpsOf(stream: readonly number[]): number[] {
  return stream.flatMap((sample, index) =>
    index > 0 && sample !== (stream[index - 1] ?? 0) + 1 ? [index] : [],
  );
}
