import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Writable } from "node:stream";
import { expect, test } from "vitest";
import { frame } from "#judge/process/frame.ts";

const READER = path.join(import.meta.dirname, "read-one-message.ts");

test("a child reads one message and leaves those behind it in the pipe", async () => {
  const first = { type: "case", text: "[“ä”, 1]", seed: 1 } as const;
  const second = frame({ type: "case", text: "[2]", seed: 2 });
  const reader = spawn(process.execPath, ["--no-warnings", READER], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  let told = "";
  reader.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    told += chunk;
  });
  (reader.stdio[3] as Writable).write(Buffer.concat([frame(first), second]));
  await once(reader, "close");
  expect(JSON.parse(told)).toEqual({ message: first, rest: second.toString("hex") });
});
