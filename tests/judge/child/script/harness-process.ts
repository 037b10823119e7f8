/**
 * Runs the harness in a real isolate, in a process of its own, because isolated-vm needs a flag that test
 * runners do not set. Reads one encoded list of arguments a line and writes one outcome a line: what the
 * harness says of a function that returns its argument.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import ivm from "isolated-vm";

const HARNESS = path.join(import.meta.dirname, "../../../../judge/child/script/harness.js");

const isolate = new ivm.Isolate({ memoryLimit: 256 });
const context = isolate.createContextSync();
const harness = context.evalSync(readFileSync(HARNESS, "utf8"), { reference: true }) as ivm.Reference;
const part = (name: string) => harness.getSync(name, { reference: true }) as ivm.Reference;
const run = part("run");
const identity = context.evalSync("(value) => value", { reference: true }) as ivm.Reference;

part("configure").applySync(undefined, [65_536, 2000, 1_000_000]);
part("load").applySync(undefined, [identity.derefInto()]);

for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const text = JSON.parse(line) as string;
  process.stdout.write(`${JSON.stringify(run.applySync(undefined, [text, text.includes('"$"'), 1]))}\n`);
}
