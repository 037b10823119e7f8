/** The grammar of the budget sheet: a recursive descent, and nothing is ever run. */
import { readUnit, type Unit } from "#problems/question/units.ts";
import { quoted, SheetFault } from "#problems/system-design/sheet/fault.ts";
import { FUNCTIONS, type FunctionName } from "#problems/system-design/sheet/functions.ts";
import { type Token, tokensOf } from "#problems/system-design/sheet/tokens.ts";

export type Operator = "+" | "-" | "*" | "/" | "^";
export type Expression =
  | { is: "amount"; value: number; unit: Unit }
  | { is: "name"; name: string }
  | { is: "negative"; of: Expression }
  | { is: "two"; operator: Operator; left: Expression; right: Expression }
  | { is: "call"; name: FunctionName; of: Expression[] };

/** Brackets within brackets. */
const DEEPEST = 20;

/**
 * Reads `battery * 3.7 V / max(a, b)`. `names` are the givens and rows that may be named; anything else is a
 * fault, and so is an empty text. Throws a SheetFault.
 */
export function parseExpression(text: string, names: ReadonlySet<string>): Expression {
  const parser = new Parser(tokensOf(text, names), names);
  const expression = parser.sum();
  parser.expectEnd();
  return expression;
}

class Parser {
  #at = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];
  readonly #names: ReadonlySet<string>;

  constructor(tokens: readonly Token[], names: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#names = names;
  }

  sum(): Expression {
    let left = this.#product();
    for (let operator = this.#take("+", "-"); operator; operator = this.#take("+", "-")) {
      left = { is: "two", operator, left, right: this.#product() };
    }
    return left;
  }

  expectEnd(): void {
    const token = this.#tokens[this.#at];
    if (token) throw new SheetFault(unexpected(token, this.#tokens[this.#at - 1]));
  }

  #product(): Expression {
    let left = this.#signed();
    for (let operator = this.#take("*", "/"); operator; operator = this.#take("*", "/")) {
      left = { is: "two", operator, left, right: this.#signed() };
    }
    return left;
  }

  #signed(): Expression {
    const sign = this.#take("+", "-");
    if (!sign) return this.#power();
    const of = this.#deeper(() => this.#signed());
    return sign === "-" ? { is: "negative", of } : of;
  }

  #power(): Expression {
    const left = this.#single();
    if (!this.#take("^")) return left;
    return { is: "two", operator: "^", left, right: this.#deeper(() => this.#signed()) };
  }

  #single(): Expression {
    const token = this.#tokens[this.#at];
    if (!token)
      throw new SheetFault(
        this.#at === 0 ? "There is nothing to compute." : "Something is missing at the end.",
      );
    this.#at += 1;
    if (token.is === "amount") return { is: "amount", value: token.value, unit: token.unit };
    if (token.is === "name") return this.#named(token.text);
    if (token.text !== "(") throw new SheetFault(`Something is missing before ${quoted(token.text)}.`);
    const within = this.#deeper(() => this.sum());
    this.#expectClosing();
    return within;
  }

  #named(name: string): Expression {
    const called = FUNCTIONS.find((one) => one === name);
    if (called && this.#take("(")) {
      const of = this.#deeper(() => this.#list());
      this.#expectClosing();
      return { is: "call", name: called, of };
    }
    if (this.#names.has(name)) return { is: "name", name };
    if (called) throw new SheetFault(`Write brackets behind ${name}: ${name}(x).`);
    const like = [...this.#names].find((one) => one === name.toLowerCase());
    if (like) throw new SheetFault(`Nothing here is called ${quoted(name)}: is ${quoted(like)} meant?`);
    const hint = isUnit(name) ? ` If the unit is meant, write 1 ${name}.` : "";
    throw new SheetFault(`Nothing here is called ${quoted(name)}.${hint}`);
  }

  #list(): Expression[] {
    const of = [this.sum()];
    while (this.#take(",")) of.push(this.sum());
    return of;
  }

  #take<Sign extends string>(...signs: Sign[]): Sign | undefined {
    const token = this.#tokens[this.#at];
    const sign = token?.is === "sign" ? signs.find((one) => one === token.text) : undefined;
    if (sign) this.#at += 1;
    return sign;
  }

  #expectClosing(): void {
    if (this.#take(")")) return;
    const token = this.#tokens[this.#at];
    throw new SheetFault(token ? unexpected(token, this.#tokens[this.#at - 1]) : "A bracket is not closed.");
  }

  #deeper<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new SheetFault(`Brackets are nested ${DEEPEST} deep at most.`);
    const result = read();
    this.#depth -= 1;
    return result;
  }
}

function unexpected(token: Token, before: Token | undefined): string {
  if (token.is === "sign" && token.text === ")") return "A bracket is closed that was not opened.";
  if (token.is === "sign" && token.text === ",")
    return "A comma separates what a function is given: max(a, b).";
  if (before && /^\d{1,3}$/.test(before.text) && /^\d{3}$/.test(token.text)) {
    return `Write ${before.text}${token.text} without a space.`;
  }
  return `Write an operator, such as *, between ${quoted(before?.text ?? "")} and ${quoted(token.text)}.`;
}

function isUnit(name: string): boolean {
  try {
    return readUnit(name).text !== "";
  } catch {
    return false;
  }
}
