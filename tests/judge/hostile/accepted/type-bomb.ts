// A type that would take for ever to check is never checked.
type Build<N extends number, T extends unknown[] = []> = T["length"] extends N ? T : Build<N, [...T, 0]>;
type Cross<A extends string, B extends string> = `${A}${B}`;
type D = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Millions = Cross<Cross<Cross<D, D>, Cross<D, D>>, Cross<Cross<D, D>, D>>;
const wrong: Build<999> = 5 as never;
export function solve({ readings }: { readings: number[] }) {
  return { count: readings.length, sum: readings.reduce((a, b) => a + b, 0), largest: Math.max(...readings) };
}
