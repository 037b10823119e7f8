import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigurationProblem, type Env } from "#app/env.server.ts";

/** How long a client may take, in milliseconds. Who sends byte by byte must not hold a connection for ever. */
export const TIMEOUTS = {
  headersTimeout: 10_000,
  /** The whole request with its body. */
  requestTimeout: 30_000,
  /** How often the two above are looked at. */
  connectionsCheckingInterval: 2_000,
  /** Longer than the minute after which proxies close a connection that they keep: the closer must be the proxy. */
  keepAliveTimeout: 65_000,
  /** Without a byte in either direction. Streams send a heartbeat far more often; who does not read is cut. */
  silence: 120_000,
};
const MOST_CONNECTIONS = 2_000;

/** A web server that is not listening yet. */
export function createHttpServer(listener: RequestListener, timeouts: typeof TIMEOUTS = TIMEOUTS): Server {
  const { silence, ...options } = timeouts;
  const http = createServer({ ...options, maxHeaderSize: 16_384 }, listener);
  http.setTimeout(silence);
  http.maxConnections = MOST_CONNECTIONS;
  return http;
}

/** Resolves to the address to open. Throws ConfigurationProblem when the port or the host can't be had. */
export async function listen(http: Server, env: Env): Promise<string> {
  http.listen(env.PORT, env.HOST);
  try {
    await once(http, "listening");
  } catch (error) {
    throw new ConfigurationProblem(listenProblem(error as NodeJS.ErrnoException, env));
  }
  const { port } = http.address() as AddressInfo;
  const host = env.HOST === "127.0.0.1" || env.HOST === "0.0.0.0" ? "localhost" : env.HOST;
  return env.PUBLIC_ORIGIN ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function listenProblem({ code, message }: NodeJS.ErrnoException, { HOST, PORT }: Env): string {
  if (code === "EADDRINUSE")
    return `Port ${PORT} is taken: stop the other program or choose another port, for example PORT=${PORT + 1} npm start.`;
  if (code === "EACCES")
    return `Port ${PORT} may not be used by this user: choose one from 1024 up, for example PORT=3000.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `This machine has no address "${HOST}": set HOST to one that it has, for example 127.0.0.1.`;
  return `The server can't listen on ${HOST} port ${PORT}: ${message}.`;
}
