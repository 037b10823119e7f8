/**
 * The process that runs learners' code. One submission at a time, and everything blocks: it reads a line,
 * works, writes a line. The judge holds the clock, watches the memory and kills; nothing here has to be
 * believed for that. Reads lines from file descriptor 3, writes to 4.
 */
import { readSync, writeSync } from "node:fs";
import { dropPrivileges, probeConfinement } from "./confine.ts";
import { type Cell, type Loaded, loadProgram, openCell } from "./program.ts";
import type { FromChild, Outcome, ToChild } from "./protocol.ts";
import { compileTypeScript } from "./typescript.ts";

const USUAL_MEMORY_MB = 64;

compileTypeScript("const warm: number = 1;");
openCell(USUAL_MEMORY_MB).isolate.dispose();
dropPrivileges();
send({ type: "ready", confinement: probeConfinement() });

/** After these a program is in an unknown state, or gone. */
const STOPPED = new Set<Outcome["kind"]>(["time", "memory", "printed-too-much"]);
const chunk = Buffer.allocUnsafe(65_536);
const decoder = new TextDecoder();
let unread = "";

// The next submission's isolate is made while nothing is asked for, so that nobody waits for it.
let prepared: Cell = openCell(USUAL_MEMORY_MB);
for (;;) serveSubmission();

function serveSubmission(): void {
  let cell: Cell | undefined;
  let program: Loaded | undefined;
  let retire = false;
  for (;;) {
    const message = receive();
    switch (message.type) {
      case "load": {
        cell = prepared.memoryMb === message.limits.memoryMb ? prepared : openCell(message.limits.memoryMb);
        const loaded = loadProgram(cell, message);
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
        send({ type: "outcome", ...called });
        break;
      }
      case "end": {
        // After a limit or a catastrophe the engine may crash later: a new process is cheaper than a doubt.
        retire ||= cell === undefined || cell.isolate.isDisposed;
        if (cell && !cell.isolate.isDisposed) cell.isolate.dispose();
        send({ type: "ended", retire });
        if (cell === prepared) prepared = openCell(USUAL_MEMORY_MB);
        return;
      }
    }
  }
}

function send(message: FromChild): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(4, bytes, sent);
}

function receive(): ToChild {
  for (;;) {
    const end = unread.indexOf("\n");
    if (end >= 0) {
      const line = unread.slice(0, end);
      unread = unread.slice(end + 1);
      return JSON.parse(line) as ToChild;
    }
    const count = readSync(3, chunk, 0, chunk.length, null);
    if (count === 0) process.exit(0);
    unread += decoder.decode(chunk.subarray(0, count), { stream: true });
  }
}
