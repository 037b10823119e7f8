import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { ensureBuilt } from "#scripts/setup/build.mjs";
import { ROOT } from "#scripts/setup/root.mjs";

/** The real server in a process of its own, with an empty database that ends with it. */
export class RunningServer implements AsyncDisposable {
  readonly origin: string;
  readonly #process: ChildProcess;
  readonly #directory: string;

  private constructor(origin: string, process: ChildProcess, directory: string) {
    this.origin = origin;
    this.#process = process;
    this.#directory = directory;
  }

  /** Builds the pages first where they have changed. Throws with what the server said when it does not start. */
  static async start(): Promise<RunningServer> {
    await ensureBuilt(ROOT, process.execPath, { out: process.stdout });
    const directory = await mkdtemp(path.join(tmpdir(), "tensor-arena-bench-"));
    const server = spawn(process.execPath, ["server.ts"], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        NODE_ENV: "production",
        PORT: "0",
        DATABASE_FILE: path.join(directory, "bench.sqlite"),
        LOG_LEVEL: "error",
        // Visitors of the bench say in X-Forwarded-For where they come from: fairness goes by address.
        TRUSTED_PROXIES: "1",
      },
    });
    const origin = await readyOrigin(server);
    if (origin) return new RunningServer(origin, server, directory);
    await rm(directory, { recursive: true, force: true });
    throw new Error("The server did not start; what it said stands above");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGTERM");
    await exited;
    await rm(this.#directory, { recursive: true, force: true });
  }
}

/** Undefined when the server ended before it was ready. */
async function readyOrigin(server: ChildProcess): Promise<string | undefined> {
  if (!server.stdout) return undefined;
  for await (const line of createInterface({ input: server.stdout })) {
    const port = /ready: http:\/\/localhost:(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    server.stdout.resume();
    return `http://127.0.0.1:${port}`;
  }
  return undefined;
}
