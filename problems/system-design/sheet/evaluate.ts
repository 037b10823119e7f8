/** Computes an expression that was read. */
import { call } from "#problems/system-design/sheet/functions.ts";
import type { Expression } from "#problems/system-design/sheet/parse.ts";
import {
  add,
  divide,
  multiply,
  power,
  type Quantity,
  quantityOf,
} from "#problems/system-design/sheet/quantity.ts";

/** `amountOf` gives what a name stands for, or throws a SheetFault. Throws a SheetFault. */
export function evaluate(expression: Expression, amountOf: (name: string) => Quantity): Quantity {
  switch (expression.is) {
    case "amount":
      return quantityOf(expression.value, expression.unit);
    case "name":
      return amountOf(expression.name);
    case "negative": {
      const of = evaluate(expression.of, amountOf);
      return { ...of, value: -of.value };
    }
    case "call":
      return call(
        expression.name,
        expression.of.map((one) => evaluate(one, amountOf)),
      );
    case "two": {
      const left = evaluate(expression.left, amountOf);
      const right = evaluate(expression.right, amountOf);
      switch (expression.operator) {
        case "+":
          return add(left, right, 1);
        case "-":
          return add(left, right, -1);
        case "*":
          return multiply(left, right);
        case "/":
          return divide(left, right);
        case "^":
          return power(left, right);
      }
    }
  }
}
