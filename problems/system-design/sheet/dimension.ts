/** What an amount measures and counts, apart from how much of it. */
import type { Powers } from "#problems/question/unit-terms.ts";
import type { Unit } from "#problems/question/units.ts";

export type Dimension = {
  base: Powers;
  counted: Powers;
  /** As it was written; undefined where units were multiplied or divided, and for plain numbers. */
  unit: Unit | undefined;
};

/** Nothing is measured and nothing counted. */
export function isBare({ base, counted }: Dimension): boolean {
  return base.size === 0 && counted.size === 0;
}

/** Without a physical dimension; what is counted does not matter. */
export function isPlain({ base }: Dimension): boolean {
  return base.size === 0;
}

export function isSame(a: Powers, b: Powers): boolean {
  return a.size === b.size && [...a].every(([name, power]) => b.get(name) === power);
}

/** Adds exponents, `times` of the second: −1 divides. */
export function combined(a: Powers, b: Powers, times: number): Powers {
  const powers = new Map(a);
  for (const [name, power] of b) {
    const sum = (powers.get(name) ?? 0) + times * power;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  return powers;
}
