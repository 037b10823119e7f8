/** The grammar of the budget sheet: a recursive descent, and nothing is ever run. */
import type { Unit } from "#problems/question/units.ts";
import { quoted, SheetFault } from "#problems/system-design/sheet/fault.ts";
import { FUNCTIONS, type FunctionName } from "#problems/system-design/sheet/functions.ts";
import { type Token, tokensOf } from "#problems/system-design/sheet/tokens.ts";
import { unexpected, unknownName } from "#problems/system-design/sheet/wording.ts";

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
    if (token) throw this.#unexpected(token);
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
    throw new SheetFault(
      called ? `Write brackets behind ${name}: ${name}(x).` : unknownName(name, this.#names),
    );
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
    throw token ? this.#unexpected(token) : new SheetFault("A bracket is not closed.");
  }

  #unexpected(token: Token): SheetFault {
    const [before, behind] = [this.#tokens[this.#at - 1], this.#tokens[this.#at + 1]];
    return new SheetFault(unexpected(token, before, behind));
  }

  #deeper<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new SheetFault(`Brackets are nested ${DEEPEST} deep at most.`);
    const result = read();
    this.#depth -= 1;
    return result;
  }
}
