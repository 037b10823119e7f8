/** Amounts with their dimensions, as expressions compute with them. */
import { type Powers, readUnit, type Unit } from "#problems/question/units.ts";
import { quoted, SheetFault } from "#problems/system-design/sheet/fault.ts";

export type Quantity = {
  /** In base units: s, B, kg, m, A and so on, and in ones of what is counted. Always finite. */
  value: number;
  base: Powers;
  counted: Powers;
  /** As it was written; undefined where units were multiplied or divided, and for plain numbers. */
  unit: Unit | undefined;
};

const HIGHEST_POWER = 4;
/** Named in sentences where no unit was written. */
const FAMILIAR = ["s", "1/s", "B", "B/s", "B/J", "W", "J", "A", "C", "V", "m", "USD", "kg"];

export function quantityOf(value: number, unit: Unit): Quantity {
  const isBare = unit.base.size === 0 && unit.counted.size === 0;
  return {
    value: finite(value * unit.scale),
    base: unit.base,
    counted: unit.counted,
    unit: isBare ? undefined : unit,
  };
}

/** Without a physical dimension; what is counted does not matter. */
export function isPlain({ base }: Quantity): boolean {
  return base.size === 0;
}

export function add(a: Quantity, b: Quantity, sign: 1 | -1): Quantity {
  if (!hasSameDimension(a, b)) throw refuseSum(sign === 1 ? "added" : "subtracted", a, b);
  const named = a.counted.size > 0 || b.counted.size === 0 ? a : b;
  return { ...named, value: finite(a.value + sign * b.value) };
}

export function multiply(a: Quantity, b: Quantity): Quantity {
  return {
    value: finite(a.value * b.value),
    base: combined(a.base, b.base, 1),
    counted: combined(a.counted, b.counted, 1),
    unit: isBare(b) ? a.unit : isBare(a) ? b.unit : undefined,
  };
}

export function divide(a: Quantity, b: Quantity): Quantity {
  if (b.value === 0) throw new SheetFault("This divides by zero.");
  return {
    value: finite(a.value / b.value),
    base: combined(a.base, b.base, -1),
    counted: combined(a.counted, b.counted, -1),
    unit: isBare(b) ? a.unit : undefined,
  };
}

export function power(a: Quantity, b: Quantity): Quantity {
  if (!isBare(b)) throw new SheetFault("What stands behind ^ must be a plain number.");
  const whole = Number.isInteger(b.value) && Math.abs(b.value) <= HIGHEST_POWER;
  if (!isBare(a) && !whole) {
    throw new SheetFault(`An amount with a unit can be raised to whole powers up to ${HIGHEST_POWER} only.`);
  }
  if (a.value === 0 && b.value < 0) throw new SheetFault("This divides by zero.");
  const raised = (powers: Powers) => combined(new Map(), powers, b.value);
  return {
    value: finite(a.value ** b.value),
    base: isBare(a) ? a.base : raised(a.base),
    counted: isBare(a) ? a.counted : raised(a.counted),
    unit: undefined,
  };
}

/** Whether two can be added: what is counted must agree, or one of them counts nothing. */
export function hasSameDimension(a: Quantity, b: Quantity): boolean {
  const agrees = a.counted.size === 0 || b.counted.size === 0 || isSame(a.counted, b.counted);
  return agrees && isSame(a.base, b.base);
}

export function refuseSum(done: string, a: Quantity, b: Quantity): SheetFault {
  return new SheetFault(
    `${described(b)} can't be ${done} ${done === "subtracted" ? "from" : done === "added" ? "to" : "with"} ${described(a)}.`,
  );
}

/**
 * The amount in a unit. Where the unit counts something, the amount must count the same or nothing at all;
 * where it counts nothing, whatever the amount counts is let go. Throws a SheetFault when it does not fit.
 */
export function inUnit(amount: Quantity, unit: Unit): number {
  if (!isSame(amount.base, unit.base)) {
    const wanted = unit.text === "" ? "a plain number" : `an amount in ${unit.text} or the like`;
    throw new SheetFault(`This gives ${described(amount)}; ${wanted} is asked.`);
  }
  const agrees = [...unit.counted].every(([noun, power]) => amount.counted.get(noun) === power);
  if (unit.counted.size > 0 && amount.counted.size > 0 && !agrees) {
    throw new SheetFault(`This counts ${nounsOf(amount.counted)}; ${nounsOf(unit.counted)} is asked.`);
  }
  // Fifteen digits, so that 250 ms is 0.25 s and not 0.25000000000000006.
  return finite(Number((amount.value / unit.scale).toPrecision(15)));
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new SheetFault(Number.isNaN(value) ? "This gives no number." : "This becomes too large.");
}

function isBare({ base, counted }: Quantity): boolean {
  return base.size === 0 && counted.size === 0;
}

function combined(a: Powers, b: Powers, times: number): Powers {
  const powers = new Map(a);
  for (const [name, power] of b) {
    const sum = (powers.get(name) ?? 0) + times * power;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  return powers;
}

function isSame(a: Powers, b: Powers): boolean {
  return a.size === b.size && [...a].every(([name, power]) => b.get(name) === power);
}

function described(amount: Quantity): string {
  if (amount.unit) return `an amount in ${quoted(amount.unit.text)}`;
  if (amount.base.size === 0) {
    return amount.counted.size === 0 ? "a plain number" : `a number of ${nounsOf(amount.counted)}`;
  }
  const like = FAMILIAR.find((unit) => isSame(readUnit(unit).base, amount.base));
  if (like) return `an amount in ${like} or the like`;
  const powers = [...amount.base].map(([name, power]) => `${name.slice(1, -1)}^${power}`);
  return `an amount in ${powers.join("·")}`;
}

function nounsOf(counted: Powers): string {
  const names = (sign: number) =>
    [...counted]
      .filter(([, power]) => power * sign > 0)
      .map(([noun, power]) => (Math.abs(power) === 1 ? noun : `${noun}^${Math.abs(power)}`))
      .join("·");
  const below = names(-1);
  return below === "" ? quoted(names(1)) : quoted(`${names(1) || "1"}/${below.replaceAll("·", "/")}`);
}
