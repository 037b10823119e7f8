import type { ToChild } from "#judge/child/protocol.ts";

const HEAD_BYTES = 4;
const FOLLOWED = 2 ** 31;
const LINE_END = Buffer.from("\n");

/**
 * Messages as judge/child/channel.ts reads them: the length of each one in bytes and whether another follows,
 * then its JSON. What is JSON already, or bytes, stands behind a message's own line as it is.
 */
export function frames(...messages: readonly ToChild[]): Buffer {
  return Buffer.concat(
    messages.flatMap((message, index) => {
      const parts = partsOf(message);
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      const head = Buffer.allocUnsafe(HEAD_BYTES);
      head.writeUInt32LE(index < messages.length - 1 ? length + FOLLOWED : length);
      return [head, ...parts];
    }),
  );
}

function partsOf(message: ToChild): Buffer[] {
  switch (message.type) {
    case "case": {
      const { text, ...rest } = message;
      return [Buffer.from(`${JSON.stringify(rest)}\n${text}`)];
    }
    case "header": {
      const { bytes, ...rest } = message;
      return [Buffer.from(JSON.stringify(rest)), LINE_END, bytes];
    }
    case "load":
    case "load-module":
    case "compile":
    case "end":
      return [Buffer.from(JSON.stringify(message))];
  }
}
