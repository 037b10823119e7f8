// An awaited thing whose then never returns.
export async function solve() {
  return await { then() { for (;;); } };
}
