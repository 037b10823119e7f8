/** What expressions may call. */
import { isPlain } from "#problems/system-design/sheet/dimension.ts";
import { quoted, SheetFault } from "#problems/system-design/sheet/fault.ts";
import { hasSameDimension, type Quantity, refuseSum } from "#problems/system-design/sheet/quantity.ts";

export const FUNCTIONS = ["min", "max", "ceil", "floor", "round", "sqrt", "log2", "log10", "ln"] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Nearer to a whole number than this share, a value is that number: 0.826 s / 1 ms is 826, not 826.0000000000001. */
const WHOLE = 1e-9;

/** Throws a SheetFault. */
export function call(name: FunctionName, given: readonly Quantity[]): Quantity {
  const [first, ...others] = given;
  if (!first) throw new SheetFault(`${name} is given nothing.`);
  if (name === "min" || name === "max") return furthest(first, others, name);
  if (others.length > 0) throw new SheetFault(`${name} takes one value, not ${given.length}.`);
  return name === "ceil" || name === "floor" || name === "round"
    ? rounded(name, first)
    : ofPlain(name, first);
}

function furthest(first: Quantity, others: readonly Quantity[], name: "min" | "max"): Quantity {
  return others.reduce((best, one) => {
    if (!hasSameDimension(best, one)) throw refuseSum("compared", best, one);
    return (name === "min" ? one.value < best.value : one.value > best.value) ? one : best;
  }, first);
}

/** In the unit as it was written: 7.3 s becomes 8 s. */
function rounded(name: "ceil" | "floor" | "round", of: Quantity): Quantity {
  if (!of.unit && of.base.size > 0) {
    throw new SheetFault(`Say in what ${name} shall count: ${name}(x / 1 B) * 1 B.`);
  }
  const scale = of.unit?.scale ?? 1;
  const count = of.value / scale;
  const near = Math.round(count);
  const whole = Math.abs(count - near) <= WHOLE * Math.max(1, Math.abs(count)) ? near : Math[name](count);
  return { ...of, value: whole * scale };
}

const OF_PLAIN = { sqrt: Math.sqrt, log2: Math.log2, log10: Math.log10, ln: Math.log };

function ofPlain(name: keyof typeof OF_PLAIN, of: Quantity): Quantity {
  if (!isPlain(of)) throw new SheetFault(`${name} takes a plain number: divide by the unit first.`);
  if (of.value < 0 || (of.value === 0 && name !== "sqrt")) {
    throw new SheetFault(`${name} of ${quoted(String(of.value))} is no number.`);
  }
  return { ...of, value: OF_PLAIN[name](of.value), unit: undefined };
}
