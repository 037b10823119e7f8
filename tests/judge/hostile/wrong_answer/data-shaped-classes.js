// Classes whose instances carry getters on the prototype.
function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}

class Answer {
  #answer;
  constructor(answer) { this.#answer = answer; }
  get count() { return this.#answer.count; }
  get sum() { return this.#answer.sum; }
  get largest() { return this.#answer.largest; }
}
export const solve = ({ readings }) => new Answer(right(readings));
