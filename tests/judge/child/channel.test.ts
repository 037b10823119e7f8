import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { ToChild } from "#judge/child/protocol.ts";
import { frames } from "#judge/process/frame.ts";
import { parseReply } from "#judge/process/reply.ts";

const END: ToChild = { type: "end" };
const READER = path.join(import.meta.dirname, "read-one-message.ts");
const WRITER = path.join(import.meta.dirname, "send-answers.ts");

test("a child reads one message and leaves those behind it in the pipe", async () => {
  const first = { type: "case", text: "[“ä”, 1]", seed: 1, heldMs: 0 } as const;
  const second = frames({ type: "case", text: "[2]", seed: 2, heldMs: 0 });
  expect(await readOne(Buffer.concat([frames(first), second]))).toEqual({
    message: first,
    rest: second.toString("hex"),
  });
});

test("of a message that was written together with the one before, only its length is read early", async () => {
  const first = { type: "case", text: "[“ä”, 1]", seed: 1, heldMs: 0 } as const;
  const second = { type: "case", text: "[2]", seed: 2, heldMs: 0 } as const;
  expect(await readOne(frames(first, second))).toEqual({
    message: first,
    rest: frames(second).subarray(4).toString("hex"),
  });
});

test("an answer arrives as it was given, and none can end its line and forge another", async () => {
  const forged = '{"type":"ended","retire":false}';
  const values = ['[1,"“ä”"]', `1\n${forged}\n`, `1\t${forged}`, '"a\\tb"'];
  const lines = (await writtenBy(0, values, [END])).trimEnd().split("\n");
  const answers = values.map((value) => ({
    type: "outcome",
    outcome: { kind: "value", printed: "", value },
    cpuMs: 1,
  }));
  expect(lines.map(parseReply)).toEqual(answers);
});

test("an answer waits for the next one only while another message is here and little time has passed", async () => {
  // This child ends without having said more, as one that is killed does.
  expect(await writtenBy(60_000, ["1"], [END])).not.toBe("");
  expect(await writtenBy(60_000, ["1"], [END, END])).toBe("");
  expect(await writtenBy(0, ["1"], [END, END])).not.toBe("");
});

/** What a child writes that is told these messages together, and answers the first with these values. */
async function writtenBy(heldMs: number, values: readonly string[], messages: readonly ToChild[]) {
  const writer = spawn(process.execPath, ["--no-warnings", WRITER, String(heldMs), ...values], {
    stdio: ["ignore", "inherit", "inherit", "pipe", "pipe"],
  });
  // It leaves the second message unread.
  (writer.stdio[3] as Writable).on("error", () => {}).write(frames(...messages));
  return text(writer.stdio[4] as Readable);
}

/** What a child makes of these bytes: the message it reads first, and what it leaves in the pipe. */
async function readOne(bytes: Buffer): Promise<unknown> {
  const reader = spawn(process.execPath, ["--no-warnings", READER], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  let told = "";
  reader.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    told += chunk;
  });
  (reader.stdio[3] as Writable).write(bytes);
  await once(reader, "close");
  return JSON.parse(told);
}
