// Much of what TypeScript can say.
interface Sensor<T extends number = number> { readonly label: string; readings: T[]; optional?: T }
abstract class Base<in out T> { abstract value: T; protected declare other?: T; static #secret = 1 as const; }
class Real extends Base<number> implements Iterable<number> {
  override value: number = 1;
  *[Symbol.iterator](): Generator<number, void, unknown> { yield this.value!; }
}
export function solve(sensor: Sensor): Record<"count" | "sum" | "largest", number>;
export function solve<T extends Sensor>(this: void, { readings }: T): Record<string, number> {
  let sum!: number;
  sum = 0;
  for (const one of readings as readonly number[]) sum += one satisfies number;
  assertNumber(sum);
  return { count: readings.length, sum, largest: Math.max.apply<null, number[], number>(null, readings) };
}
function assertNumber(value: unknown): asserts value is number {
  if (typeof value !== "number") throw new Real();
}
