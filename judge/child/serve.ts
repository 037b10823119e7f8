import { receive, send, sendSoon } from "./channel.ts";
import type { KernelUse } from "./native/call.ts";
import type { Arguments, CompileError, Load, LoadModule, Outcome } from "./protocol.ts";

/** How one call of the program ended, and what it cost where that could be read. */
export type CallResult = {
  outcome: Outcome;
  cpuMs: number | undefined;
  heapBytes: number | undefined;
  /** Of a kernel that returned. */
  use?: KernelUse;
};

export type Loaded =
  | { ok: true; call: (args: Arguments) => CallResult }
  /** `broken`: what refused the source must not be used again in this process. */
  | { ok: false; error: CompileError; broken?: true };

/** What one kind of child does with programs. One submission at a time: `load`, calls, `end`. */
export type Runner<Request extends Load | LoadModule> = {
  /** Compiles the program and runs its top level; a CallResult says how that failed. */
  load: (request: Request) => Loaded | CallResult;
  /** Throws everything of the submission away. True when this process should be replaced. */
  end: () => boolean;
  /** Makes ready for the next submission, when nobody waits. */
  prepare: () => void;
};

/** After these a program is in an unknown state, or gone. */
const STOPPED = new Set<Outcome["kind"]>(["time", "memory", "printed-too-much"]);

/**
 * Serves submissions until the judge hangs up. Everything blocks: it reads a message, works, writes a line.
 * The judge holds the clock, watches the memory and kills; nothing here has to be believed for that.
 */
export function serve(runner: Runner<Load> | Runner<LoadModule>): never {
  for (;;) serveSubmission(runner);
}

function serveSubmission(runner: Runner<Load> | Runner<LoadModule>): void {
  let program: Loaded | undefined;
  let retire = false;
  for (;;) {
    const message = receive();
    switch (message.type) {
      case "load":
      case "load-module": {
        // Each kind of child is only ever given what it loads.
        const loaded = runner.load(message as Load & LoadModule);
        if ("ok" in loaded) {
          program = loaded;
          if (!loaded.ok && loaded.broken) retire = true;
          send(loaded.ok ? { type: "loaded", cpuMs: 0 } : { type: "refused", error: loaded.error });
        } else {
          send({ type: "outcome", ...loaded });
        }
        break;
      }
      case "case": {
        // Cases are written ahead; those that were on their way when a program failed or was stopped are dropped.
        if (!program?.ok) break;
        const called = program.call(message);
        if (STOPPED.has(called.outcome.kind)) program = undefined;
        sendSoon({ type: "outcome", ...called }, program ? message.heldMs : 0);
        break;
      }
      case "header":
      case "compile":
        throw new Error("nothing is compiled here");
      case "end": {
        send({ type: "ended", retire: runner.end() || retire });
        runner.prepare();
        return;
      }
    }
  }
}
