/**
 * A child's end of the two pipes. What the judge writes is framed by its length, so that a child reads exactly
 * one message when it is ready for it: the cases that were written ahead stay with the system until then.
 * Everything blocks.
 */
import { readSync, writeSync } from "node:fs";
import type { FromChild, ToChild } from "./protocol.ts";

const FROM_JUDGE = 3;
const TO_JUDGE = 4;
/** The length of a frame's text in bytes, an unsigned 32-bit number, the lowest byte first. */
const HEAD_BYTES = 4;

const head = Buffer.alloc(HEAD_BYTES);

/** The next message. Ends the process when there will be none. */
export function receive(): ToChild {
  fill(head);
  const text = Buffer.allocUnsafe(head.readUInt32LE());
  fill(text);
  return JSON.parse(text.toString("utf8")) as ToChild;
}

/** Writes one line, to the last byte. */
export function send(message: FromChild): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(TO_JUDGE, bytes, sent);
}

function fill(target: Buffer): void {
  for (let filled = 0; filled < target.length; ) {
    const count = readSync(FROM_JUDGE, target, filled, target.length - filled, null);
    if (count === 0) process.exit(0);
    filled += count;
  }
}
