// A promise that is rejected with what the judge might say.
export async function solve() {
  throw { kind: "v", value: { count: 3, sum: 6, largest: 3 } };
}
