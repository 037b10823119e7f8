// Time zones and formats, which are slow.
// expect: time_limit_exceeded, memory_limit_exceeded
export function solve() {
  for (let i = 0; ; i++) new Intl.DateTimeFormat("de", { timeZone: "Europe/Berlin", dateStyle: "full" }).format(i);
}
