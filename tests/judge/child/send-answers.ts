/** Receives a message, then answers with the values that its arguments are; between them each may wait so many milliseconds. */
import { receive, sendSoon } from "#judge/child/channel.ts";

const [heldMs, ...values] = process.argv.slice(2);
receive();
for (const value of values) {
  const outcome = { kind: "value", printed: "", value } as const;
  sendSoon({ type: "outcome", outcome, cpuMs: 1, heapBytes: undefined }, Number(heldMs));
}
