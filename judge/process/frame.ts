import type { ToChild } from "#judge/child/protocol.ts";

const HEAD_BYTES = 4;

/**
 * Messages as judge/child/channel.ts reads them: the length of each one's text in bytes, then the text. The
 * arguments of a case stand behind its own line as they are, as they are JSON already.
 */
export function frames(...messages: readonly ToChild[]): Buffer {
  const texts = messages.map(textOf);
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const all = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + HEAD_BYTES + length, 0));
  let at = 0;
  for (const [index, text] of texts.entries()) {
    at = all.writeUInt32LE(lengths[index] as number, at);
    at += all.write(text, at);
  }
  return all;
}

function textOf(message: ToChild): string {
  if (message.type !== "case") return JSON.stringify(message);
  const { text, ...rest } = message;
  return `${JSON.stringify(rest)}\n${text}`;
}
