import { readUnit } from "#problems/question/units.ts";

/** An amount of memory in bytes, rounded; undefined where the unit is none of memory. */
export function inBytes(value: number, unit: string): number | undefined {
  const { base, scale } = readUnit(unit);
  const byte = readUnit("B");
  const isMemory =
    base.size === byte.base.size && [...byte.base].every(([name, power]) => base.get(name) === power);
  return isMemory ? Math.round((value * scale) / byte.scale) : undefined;
}
