// An async generator that is read for ever.
// expect: time_limit_exceeded, memory_limit_exceeded
export async function solve() {
  async function* g() { for (;;) yield 1; }
  for await (const one of g());
}
