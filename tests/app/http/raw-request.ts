import { connect, type Socket } from "node:net";

export type RawAnswer = { status: number; headers: string; body: string; text: string };

/** Sends bytes that no client library would send and resolves when the server closes or stays silent. */
export function rawRequest(port: number, bytes: string, silenceMs = 500): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1").setTimeout(silenceMs);
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("timeout", () => socket.destroy());
    socket.on("error", (error) => text === "" && reject(error));
    socket.on("close", () => resolve(answer(text)));
    socket.write(bytes, "latin1");
  });
}

/** A connection that is held open; the test decides what it sends and when. */
export async function rawConnection(port: number): Promise<{ socket: Socket; closed: Promise<string> }> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk) => {
    text += chunk;
  });
  socket.on("error", () => {});
  const closed = new Promise<string>((resolve) => socket.once("close", () => resolve(text)));
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  return { socket, closed };
}

function answer(text: string): RawAnswer {
  const end = text.indexOf("\r\n\r\n");
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0),
    headers: text.slice(0, end).toLowerCase(),
    body: text.slice(end + 4),
    text,
  };
}
