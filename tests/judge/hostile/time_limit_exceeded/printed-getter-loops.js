// A getter of something printed never returns.
export function solve() {
  console.log({ get x() { for (;;); } });
}
