import { expect, test, vi } from "vitest";
import { readUnit } from "#problems/question/units.ts";

const asked = vi.hoisted(() => new Set<unknown>());
vi.mock("js-quantities", async (original) => {
  const { default: Qty } = await original<{ default: (text: string) => unknown }>();
  return { default: (text: string) => asked.add(text) && Qty(text) };
});

test("ever new units make few texts for the library, which keeps all that it has read", () => {
  const terms = ["mW", "kB", "s", "m", "A", "h", "d", "J"];
  const at = (index: number) => terms[index % terms.length];
  for (let index = 0; index < 2048; index += 1) {
    const [second, third] = [at(Math.floor(index / 8)), at(Math.floor(index / 64))];
    const unit = readUnit(`${at(index)}^${1 + Math.floor(index / 512)}·${second}/${third}`);
    expect(unit.scale).toBeGreaterThan(0);
  }
  expect(asked.size).toBeGreaterThan(0);
  expect(asked.size).toBeLessThanOrEqual(terms.length * 5);
});

test("several terms in a row are none", () => {
  for (const text of ["m2s", "d1d1", "m2s3h4", "m-2-2"])
    expect(() => readUnit(text)).toThrow("not known here");
  expect(readUnit("m2").base).toEqual(readUnit("m·m").base);
});
