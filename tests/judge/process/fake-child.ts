/**
 * Stands in for a child that was taken over by what it ran: it says that it is ready, and then whatever it
 * was told to say, to each message. A `\n` of its own makes the lines.
 */
import { readSync, writeSync } from "node:fs";

const [says = "", times = "1"] = process.argv.slice(2);
const confinement = {
  pid: process.pid,
  readsFiles: false,
  startsProcesses: false,
  environmentVariables: 0,
  opensSockets: false,
};
write(`${JSON.stringify({ type: "ready", confinement })}\n`);
const chunk = Buffer.alloc(65_536);
while (readSync(3, chunk, 0, chunk.length, null) > 0) {
  for (let time = 0; time < Number(times); time++) write(says);
}

function write(text: string): void {
  const bytes = Buffer.from(text);
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(4, bytes, sent);
}
