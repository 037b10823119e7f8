// A list with a species and iterator of its own.
class List extends Array {
  static get [Symbol.species]() { throw 1; }
  *[Symbol.iterator]() { for (;;) yield 1; }
}
export const solve = () => List.of(1, 2, 3);
