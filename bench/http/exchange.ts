import { Agent, type IncomingMessage, type RequestOptions, request } from "node:http";

/** Connections are kept, as browsers do. */
const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** Sends a request and resolves with the head of the response. */
export function send(url: string, options: RequestOptions = {}, body = ""): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request(url, { agent, ...options }, resolve)
    .once("error", reject)
    .end(body);
  return promise;
}

export async function readAll(response: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await response.toArray());
}
