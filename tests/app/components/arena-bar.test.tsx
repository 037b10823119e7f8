import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArenaBar } from "#app/components/arena-bar.tsx";
import { layOutArena } from "#app/components/arena-scale.ts";
import type { ArenaPicture } from "#problems/vocabulary.ts";

const GREEDY: ArenaPicture = {
  title: "SRAM, greedy plan",
  budget: 65_536,
  max: 98_304,
  segments: [
    { kind: "activations", label: "activations", bytes: 73_728 },
    { kind: "stack", label: "stack", bytes: 8_192 },
  ],
};

describe("the layout of an arena bar", () => {
  test("segments follow one another, and what lies beyond the budget is cut off", () => {
    const layout = layOutArena(GREEDY);
    expect(layout).toMatchObject({ max: 98_304, used: 81_920, over: 16_384 });
    expect(layout.segments).toEqual([{ kind: "activations", label: "activations", at: 0, bytes: 65_536 }]);
  });

  test("a stated start leaves a gap, and the next segment follows it", () => {
    const { segments, used } = layOutArena({
      title: "plan",
      segments: [
        { kind: "activations", label: "a", bytes: 10 },
        { kind: "activations", label: "b", bytes: 10, at: 30 },
        { kind: "activations", label: "c", bytes: 5 },
      ],
    });
    expect(segments.map((one) => one.at)).toEqual([0, 30, 40]);
    expect(used).toBe(45);
  });

  test.each([
    ["smaller than its content", { max: 50 }, 100],
    ["absent", {}, 100],
    ["larger", { max: 400 }, 400],
  ])("an end of the scale that is %s never cuts anything off", (_name, given, max) => {
    const segments = [{ kind: "code" as const, label: "code", bytes: 100 }];
    expect(layOutArena({ title: "x", segments, ...given }).max).toBe(max);
  });

  test.each([1, 3, 7, 100, 1_024, 262_144, 147_456, 1_048_576])(
    "%d bytes get four to eight divisions",
    (max) => {
      const { step } = layOutArena({ title: "x", max, segments: [] });
      expect(max / step).toBeLessThanOrEqual(8);
      if (max >= 4) expect(max / step).toBeGreaterThan(4 - 1e-9);
    },
  );

  test("no figure of the scale stands where the budget's figure stands", () => {
    const { ticks } = layOutArena({ title: "x", budget: 65_000, max: 65_536, segments: [] });
    expect(ticks).toEqual([0, 32_768]);
  });

  test("nothing at all is still a picture", () => {
    expect(layOutArena({ title: "empty", segments: [] })).toMatchObject({ max: 1, used: 0, over: 0 });
  });
});

describe("an arena bar as it is read out", () => {
  test("the label carries every number of the picture", () => {
    const html = renderToStaticMarkup(<ArenaBar picture={GREEDY} />).replaceAll("\u00a0", " ");
    expect(html).toContain(
      'aria-label="SRAM, greedy plan: 81,920 B used of a budget of 65,536 B, over by 16,384 B. ' +
        'activations 73,728 B, stack 8,192 B."',
    );
    expect(html).toContain("over by 16,384 B</span>");
  });

  test("within the budget it says which part is used", () => {
    const html = renderToStaticMarkup(<ArenaBar picture={{ ...GREEDY, budget: 98_304 }} />);
    expect(html).toContain("83\u00a0% used");
    expect(html).not.toContain("seg-over");
  });
});
