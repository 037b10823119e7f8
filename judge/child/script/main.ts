/** The process that runs learners' JavaScript and TypeScript. */
import { send } from "../channel.ts";
import { dropPrivileges, probeConfinement } from "../confine.ts";
import type { Load } from "../protocol.ts";
import { serve } from "../serve.ts";
import { type Cell, loadProgram, openCell } from "./program.ts";
import { compileTypeScript } from "./typescript.ts";

const USUAL_MEMORY_MB = 64;

compileTypeScript("const warm: number = 1;");
openCell(USUAL_MEMORY_MB).isolate.dispose();
dropPrivileges();
send({ type: "ready", confinement: probeConfinement() });

// The next submission's isolate is made while nothing is asked for, so that nobody waits for it.
let prepared: Cell | undefined = openCell(USUAL_MEMORY_MB);
let cell: Cell | undefined;

serve({
  load(request: Load) {
    cell = openCellFor(request.limits.memoryMb);
    return loadProgram(cell, request);
  },
  end() {
    // After a limit or a catastrophe the engine may crash later: a new process is cheaper than a doubt.
    const gone = cell === undefined || cell.isolate.isDisposed;
    if (cell && !cell.isolate.isDisposed) cell.isolate.dispose();
    cell = undefined;
    return gone;
  },
  prepare() {
    prepared ??= openCell(USUAL_MEMORY_MB);
  },
});

function openCellFor(memoryMb: number): Cell {
  if (prepared?.memoryMb !== memoryMb) return openCell(memoryMb);
  const taken = prepared;
  prepared = undefined;
  return taken;
}
