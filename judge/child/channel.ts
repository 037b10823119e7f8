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
/** Added to the length where another frame follows at once: its head is read together with this text. */
const FOLLOWED = 2 ** 31;
const LINE_END = 10;

/** Of the next frame, where it has been read already. */
let head: number | undefined;

/** The next message. Ends the process when there will be none. */
export function receive(): ToChild {
  head ??= filled(HEAD_BYTES).readUInt32LE();
  const length = head % FOLLOWED;
  const bytes = filled(head < FOLLOWED ? length : length + HEAD_BYTES);
  head = head < FOLLOWED ? undefined : bytes.readUInt32LE(length);
  return parseMessage(bytes.subarray(0, length));
}

/** Of a case the arguments stand behind its own line as they are, of a header its bytes. */
function parseMessage(bytes: Buffer): ToChild {
  const end = bytes.indexOf(LINE_END);
  if (end < 0) return JSON.parse(bytes.toString("utf8")) as ToChild;
  const message = JSON.parse(bytes.toString("utf8", 0, end)) as ToChild;
  if (message.type === "header") return { ...message, bytes: bytes.subarray(end + 1) };
  return { ...message, text: bytes.toString("utf8", end + 1) } as ToChild;
}

/** Lines that wait for the next one, and when the last was written. */
let held = "";
let toldAt = 0;

/** Writes one line behind those that wait, to the last byte. */
export function send(message: FromChild): void {
  const bytes = Buffer.from(`${held}${lineOf(message)}\n`);
  held = "";
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(TO_JUDGE, bytes, sent);
  toldAt = performance.now();
}

/**
 * As `send`, but where the judge has been told something within `heldMs` and the next message is here already,
 * the line waits for what is said to that. A process that dies before takes it along.
 */
export function sendSoon(message: FromChild, heldMs: number): void {
  if (head === undefined || performance.now() - toldAt >= heldMs) send(message);
  else held += `${lineOf(message)}\n`;
}

/**
 * A value is JSON already and stands behind a tab, as it is; JSON has no tab and no line break in it. That of
 * an interpreter that the program shares might have: it is written as a string is, so that no program can end
 * a line.
 */
function lineOf(message: FromChild): string {
  if (message.type !== "outcome" || message.outcome.kind !== "value") return JSON.stringify(message);
  const { value, ...outcome } = message.outcome;
  if (value.includes("\n")) return JSON.stringify(message);
  return `${JSON.stringify({ ...message, outcome })}\t${value}`;
}

function filled(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let read = 0; read < length; ) {
    const count = readSync(FROM_JUDGE, bytes, read, length - read, null);
    if (count === 0) process.exit(0);
    read += count;
  }
  return bytes;
}
