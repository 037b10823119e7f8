/** Cuts an expression of the budget sheet into amounts, names and signs. */
import { readUnit, type Unit } from "#problems/question/units.ts";
import { quoted, SheetFault } from "#problems/system-design/sheet/fault.ts";

export type Token =
  | { is: "amount"; value: number; unit: Unit; text: string }
  | { is: "name"; text: string }
  | { is: "sign"; text: string };

const MOST_CHARACTERS = 200;
const MOST_CHARACTERS_OF_A_UNIT = 40;

const SPACE = /\s+/y;
const NUMBER = /(?:\d+(?:_\d+)*(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?/iy;
const NAME = /[A-Za-z][A-Za-z0-9_]*/y;
const SIGN = /[-+*/^(),]/y;
const TERM = "[A-Za-zµ°%Ω€$][A-Za-z0-9_]*(?:\\^-?\\d{1,2})?";
const TERMS = `${TERM}(?:[·/]${TERM})*`;
/** Behind a number. Nothing but the number may stand apart from it, so that ` / ` divides. */
const UNIT = new RegExp(`\\s*((?:1/)?${TERMS})`, "y");
/** `144/d` means 144 1/d. */
const PER_UNIT = new RegExp(`/(${TERMS})`, "y");
/** `826,368`, and in a call `max(1,200)`, which can be meant in two ways. */
const GROUPED = /,\d{3}(?!\d)/y;

/** `names` are what the sheet calls by name. Throws a SheetFault. */
export function tokensOf(expression: string, names: ReadonlySet<string>): Token[] {
  if (expression.length > MOST_CHARACTERS) {
    throw new SheetFault(`An expression has ${MOST_CHARACTERS} characters at most.`);
  }
  const scan = scanner(asTyped(expression, names));
  const tokens: Token[] = [];
  while (!scan.isAtEnd()) {
    if (scan.take(SPACE)) continue;
    const number = scan.take(NUMBER)?.[0];
    const name = number === undefined ? scan.take(NAME)?.[0] : undefined;
    if (number !== undefined) {
      const value = numberOf(number);
      const group = scan.peek(GROUPED)?.[0];
      if (group) {
        const plain = `${number}${group.slice(1)}`;
        throw new SheetFault(
          `Write ${plain} without a comma, or a space behind the comma if two numbers are meant.`,
        );
      }
      tokens.push({ is: "amount", value, unit: unitBehind(number, scan, names), text: number });
    } else if (name !== undefined) tokens.push({ is: "name", text: name });
    else {
      const sign = scan.take(SIGN)?.[0];
      if (sign === undefined) throw new SheetFault(`${quoted(scan.next())} means nothing here.`);
      tokens.push({ is: "sign", text: sign });
    }
  }
  return tokens;
}

/** Signs that people paste or are used to, as those of the grammar. */
function asTyped(text: string, names: ReadonlySet<string>): string {
  const typed = text
    .trim()
    .replaceAll("\u2212", "-")
    .replaceAll("μ", "µ")
    .replaceAll("×", "*")
    .replaceAll("**", "^")
    .replaceAll(/\s·\s/g, " * ")
    .replace(/^[=≈~]\s*/, "");
  return names.has("x") ? typed : typed.replaceAll(/(?<=[\d\s)])x(?=[\d\s(])/g, "*");
}

function numberOf(number: string): number {
  const value = Number(number.replaceAll("_", ""));
  if (!Number.isFinite(value)) throw new SheetFault(`${quoted(number)} is too large to be read.`);
  return value;
}

function unitBehind(number: string, scan: Scanner, names: ReadonlySet<string>): Unit {
  const per = scan.peek(PER_UNIT)?.[1];
  if (per !== undefined && !per.split(/[·/]/).some((term) => names.has(term))) {
    scan.take(PER_UNIT);
    return unitOf(`1/${per}`, number, names);
  }
  return unitOf(scan.take(UNIT)?.[1] ?? "", number, names);
}

function unitOf(text: string, number: string, names: ReadonlySet<string>): Unit {
  if (text.length > MOST_CHARACTERS_OF_A_UNIT) throw new SheetFault(`The unit ${quoted(text)} is too long.`);
  try {
    const unit = readUnit(text);
    if (!unit.base.has("<temp-K>")) return unit;
    throw new SheetFault("Temperatures begin at different zeros: write a difference in degC or degK.");
  } catch (cause) {
    if (cause instanceof SheetFault) throw cause;
    const [first = "", ...others] = text.split("/");
    if (names.has(first)) throw new SheetFault(`Write * between ${number} and ${quoted(first)}.`);
    const meant = others.find((term) => names.has(term));
    if (meant === undefined) throw new SheetFault(cause instanceof Error ? cause.message : String(cause));
    throw new SheetFault(`Write spaces around / in ${quoted(text)}, so that it divides by ${quoted(meant)}.`);
  }
}

type Scanner = ReturnType<typeof scanner>;

/** Goes through a text by patterns that stick to the place reached. */
function scanner(text: string) {
  let at = 0;
  const peek = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = peek(pattern);
    if (found) at = pattern.lastIndex;
    return found;
  };
  return {
    peek,
    take,
    isAtEnd: () => at >= text.length,
    next: () => String.fromCodePoint(text.codePointAt(at) ?? 0),
  };
}
