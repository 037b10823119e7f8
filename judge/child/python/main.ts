/** The process that runs learners' Python. */
import { send } from "../channel.ts";
import { dropPrivileges, probeConfinement } from "../confine.ts";
import type { Load } from "../protocol.ts";
import { serve } from "../serve.ts";
import { readImage } from "./image-file.ts";
import { type Interpreter, InterpreterMaker } from "./interpreter.ts";
import { loadProgram } from "./program.ts";
import { openPyodide } from "./pyodide.ts";

const maker = new InterpreterMaker(openPyodide(), readImage());
dropPrivileges();
let prepared: Interpreter | undefined = maker.open();
let interpreter: Interpreter | undefined;
send({ type: "ready", confinement: probeConfinement() });

serve({
  load(request: Load) {
    interpreter = prepared ?? maker.open();
    prepared = undefined;
    return loadProgram(interpreter, request);
  },
  end() {
    const gone = interpreter === undefined || interpreter.isolate.isDisposed;
    if (interpreter && !interpreter.isolate.isDisposed) interpreter.isolate.dispose();
    interpreter = undefined;
    // A child is lent again when it says that it has ended. It takes a while to prepare, and that while is not
    // the next program's.
    if (!gone) prepared = maker.open();
    return gone;
  },
  prepare() {},
});
