import { describe, expect, it } from "vitest";
import { num, openBench, sum } from "./bench.ts";

const { answer: answerOf, artefact, rows, prose } = await openBench("always-off");
const lamps = await rows("bench.csv");
const classes = lamps.map(({ actual = "" }) => actual);
const pixels = await rows("pixels.csv");
const serial = await artefact("serial.log");
const [scale = 0, zeroPoint = 0] = (/input .*scale ([\d.]+) +zero point (-?\d+)/.exec(serial) ?? [])
  .slice(1)
  .map(Number);

function at(actual: string, predicted: string): number {
  return num(lamps[classes.indexOf(actual)], predicted);
}

function rightWith(names: Record<string, string>): number {
  return classes.reduce((sum, name) => sum + at(name, names[name] ?? name), 0);
}

describe("the lamp that is always off", () => {
  it("has codes of the board that are the bytes read as int8, and Python's minus 128", () => {
    for (const { byte, device_code, python_code } of pixels) {
      expect(Number(device_code)).toBe(new Int8Array([Number(byte)])[0]);
      expect(Number(python_code)).toBe(Number(byte) - 128);
      expect(scale * (Number(python_code) - zeroPoint)).toBeCloseTo(Number(byte) / 255, 6);
    }
  });

  it("asks for the value of one of these pixels", async () => {
    const asked = pixels.find(({ pixel, channel }) => pixel === "40/48" && channel === "1");
    expect(answerOf("what-it-sees")).toBeCloseTo(scale * (Number(asked?.device_code) - zeroPoint), 12);
    const fact = await prose("what-it-sees.fact.md");
    expect(fact).toContain((Number(asked?.byte) / 255).toFixed(3));
    const seen = (byte: number) => scale * ((new Int8Array([byte])[0] ?? 0) - zeroPoint);
    expect([seen(0), seen(127), seen(128), seen(255)].map((value) => value.toFixed(3))).toEqual([
      "0.502",
      "1.000",
      "0.000",
      "0.498",
    ]);
    expect(fact).toContain("between 0.502 and 1, those from 128 on between 0 and 0.498");
  });

  it("has scores that add up to one, as those of a softmax do", () => {
    for (const [, scores = ""] of serial.matchAll(/scores +((?:-?\d+ +){5})/g)) {
      const sum = scores
        .trim()
        .split(/ +/)
        .reduce((total, score) => total + (Number(score) + 128) / 256, 0);
      expect(Math.abs(sum - 1)).toBeLessThan(0.01);
    }
  });

  it("has 100 frames of each lamp, and the accuracies that the texts state", async () => {
    for (const row of lamps) expect(sum(classes.map((name) => num(row, name)))).toBe(100);
    expect(await prose("patterns.md")).toContain(`${rightWith({})} of 500 frames`);
    const renamed = rightWith({ blue: "red", red: "blue" });
    expect(answerOf("renamed")).toBeCloseTo((renamed / 500) * 100, 12);
    expect(await prose("renamed.fact.md")).toContain(`${100 - at("amber", "amber")} times in 100`);
    expect(await prose("next-measure.fact.md")).toContain(
      `481 of 500 frames rightly, ${(481 / 5).toFixed(1)} %`,
    );
  });
});
