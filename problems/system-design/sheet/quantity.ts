/** Amounts with their dimensions, as expressions compute with them. */
import type { Powers } from "#problems/question/unit-terms.ts";
import type { Unit } from "#problems/question/units.ts";
import { described, nounsOf } from "#problems/system-design/sheet/described.ts";
import { combined, type Dimension, isBare, isSame } from "#problems/system-design/sheet/dimension.ts";
import { SheetFault } from "#problems/system-design/sheet/fault.ts";

export type Quantity = Dimension & {
  /** In base units: s, B, kg, m, A and so on, and in ones of what is counted. Always finite. */
  value: number;
};

const HIGHEST_POWER = 4;

export function quantityOf(value: number, unit: Unit): Quantity {
  const isBare = unit.base.size === 0 && unit.counted.size === 0;
  return {
    value: finite(value * unit.scale),
    base: unit.base,
    counted: unit.counted,
    unit: isBare ? undefined : unit,
  };
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
  if (!isBare(b)) throw new SheetFault("What stands behind ^ must be a plain number: write 2^10 * 1 B.");
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

/** `b` was to be added to `a`, subtracted from it or compared with it. */
export function refuseSum(done: keyof typeof JOINED_BY, a: Quantity, b: Quantity): SheetFault {
  const second = described(b);
  const sentence = `${second} can't be ${done} ${JOINED_BY[done]} ${described(a)}.`;
  return new SheetFault(sentence.charAt(0).toUpperCase() + sentence.slice(1));
}

const JOINED_BY = { added: "to", subtracted: "from", compared: "with" };

/**
 * The amount in a unit. Where the unit counts something, the amount must count the same or nothing at all;
 * where it counts nothing, whatever the amount counts is let go. Throws a SheetFault when it does not fit.
 */
export function inUnit(amount: Quantity, unit: Unit): number {
  if (!isSame(amount.base, unit.base)) {
    const wanted = unit.text === "" ? "a plain number" : `an amount in ${unit.text} or the like`;
    const more = isBare(amount) ? ` Write its unit: ${unit.text}.` : "";
    throw new SheetFault(`This gives ${described(amount)}; ${wanted} is asked.${more}`);
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
