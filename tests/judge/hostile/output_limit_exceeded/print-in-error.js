// A getter of an error prints without an end.
export function solve() {
  throw { get message() { for (;;) console.log("x".repeat(1000)); } };
}
