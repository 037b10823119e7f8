/** The process that runs learners' compiled C and C++. */
import { send } from "../channel.ts";
import { dropPrivileges, probeConfinement } from "../confine.ts";
import type { LoadModule } from "../protocol.ts";
import { serve } from "../serve.ts";
import { type Cell, loadModule, openCell } from "./program.ts";

openCell().isolate.dispose();
dropPrivileges();
send({ type: "ready", confinement: probeConfinement() });

// The next submission's isolate is made while nothing is asked for, so that nobody waits for it.
let prepared: Cell | undefined = openCell();
let cell: Cell | undefined;

serve({
  load(request: LoadModule) {
    // A second module of a submission is there to explain the first.
    if (cell && !cell.isolate.isDisposed) cell.isolate.dispose();
    cell = prepared ?? openCell();
    prepared = undefined;
    return loadModule(cell, request);
  },
  end() {
    const gone = cell === undefined || cell.isolate.isDisposed;
    if (cell && !cell.isolate.isDisposed) cell.isolate.dispose();
    cell = undefined;
    return gone;
  },
  prepare() {
    prepared ??= openCell();
  },
});
