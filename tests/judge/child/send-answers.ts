/** Sends the answers that its arguments are. */
import { send } from "#judge/child/channel.ts";

for (const value of process.argv.slice(2)) {
  const outcome = { kind: "value", printed: "", value } as const;
  send({ type: "outcome", outcome, cpuMs: 1, heapBytes: undefined });
}
