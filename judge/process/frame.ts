import type { ToChild } from "#judge/child/protocol.ts";

/** A message as judge/child/channel.ts reads it: the length of its text in bytes, then the text. */
export function frame(message: ToChild): Buffer {
  const text = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(text.length);
  return Buffer.concat([head, text]);
}
