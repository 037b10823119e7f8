// TypeScript that has to be rewritten, not only stripped.
enum Field { Count = "count", Sum = "sum", Largest = "largest" }
namespace Numbers {
  export const add = (a: number, b: number): number => a + b;
}
class Reading {
  constructor(public readonly values: readonly number[]) {}
}
export function solve({ readings }: { label: string; readings: number[] }) {
  const { values } = new Reading(readings);
  return { [Field.Count]: values.length, [Field.Sum]: values.reduce(Numbers.add, 0), [Field.Largest]: Math.max(...values) };
}
