/**
 * The process that compiles learners' C and C++. It runs none of it: the compiler is WebAssembly too, and sees
 * no files but those that it is given and its own.
 */
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { receive, send } from "../channel.ts";
import { dropPrivileges, probeConfinement } from "../confine.ts";
import { compile } from "./compile.ts";
import { addCpp, compileRuntime } from "./runtime.ts";
import { loadToolchain } from "./toolchain.ts";

await loadToolchain();
// Also compiles the compiler itself, so that nobody waits for that.
const runtime = compileRuntime();
dropPrivileges();
send({ type: "ready", confinement: probeConfinement() });

// Each run of the compiler leaves a memory of its own behind, which the engine does not count.
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
let retire = false;

for (;;) {
  const message = receive();
  switch (message.type) {
    case "header":
      addCpp(runtime, message.bytes);
      break;
    case "compile": {
      const compiled = compile(message, runtime);
      if (compiled.ok) {
        const module = Buffer.from(compiled.module).toString("base64");
        send({ type: "compiled", module, facts: compiled.facts, warnings: compiled.warnings });
      } else {
        retire ||= compiled.broken === true;
        send({ type: "refused", error: compiled.error, warnings: compiled.warnings });
      }
      break;
    }
    case "end":
      // Only a turn of the event loop lets go of what a run has held.
      await turn();
      collectGarbage();
      send({ type: "ended", retire });
      break;
    case "load":
    case "load-module":
    case "case":
      throw new Error("nothing is run here");
  }
}
