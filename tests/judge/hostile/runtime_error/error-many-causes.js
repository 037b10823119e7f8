// An aggregate of errors, each the cause of the next, a cycle at the end.
export function solve() {
  const first = new Error("first");
  let cause = first;
  for (let i = 0; i < 10000; i++) cause = new AggregateError([cause, cause], "next", { cause });
  first.cause = cause;
  throw cause;
}
