/** A process of its own that runs raw isolates: answers each number of runs when they are over. */
import { runRawIsolate } from "./raw-isolate.ts";

const WARM_RUNS = 100;

for (let run = 0; run < WARM_RUNS; run++) runRawIsolate();
process.on("message", (runs: number) => {
  for (let run = 0; run < runs; run++) runRawIsolate();
  process.send?.("done");
});
process.send?.("warm");
