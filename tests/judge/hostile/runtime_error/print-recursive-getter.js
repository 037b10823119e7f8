// What is printed prints itself while it is written out.
const loud = { get again() { console.log(loud); return 1; } };
export function solve() {
  console.log(loud);
  throw new Error("after");
}
