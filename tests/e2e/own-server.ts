import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { inDatabase } from "./database.ts";

const ROOT = path.join(import.meta.dirname, "..", "..");

/** A server of one test, which may be killed and started again on the same port and the same data. */
export type OwnServer = {
  origin: string;
  /** Ends without a word, as in a crash. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  /** Moves the interview under way, and everything in it, into the past. */
  timePasses: (minutes: number) => void;
  /** What its database has. */
  read: <Found>(find: (db: Sqlite.Database) => Found) => Found;
};

export async function ownServer(name: string): Promise<OwnServer> {
  const folder = path.join(ROOT, ".cache", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "data.sqlite");
  copyContent(file);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(process.execPath, ["server.ts"], {
      cwd: ROOT,
      env: { NODE_ENV: "production", PORT: String(port), DATABASE_FILE: file, LOG_LEVEL: "warn" },
      stdio: "ignore",
    });
    await ready(`${origin}/readyz`, server);
  };
  await start();
  return {
    origin,
    start,
    async kill() {
      const gone = new Promise((resolve) => server?.once("exit", resolve));
      server?.kill("SIGKILL");
      await gone;
    },
    timePasses: (minutes) => timePasses(file, minutes * 60_000),
    read(find) {
      const db = new Sqlite(file, { readonly: true });
      try {
        return find(db);
      } finally {
        db.close();
      }
    },
  };
}

/** What the server of all tests has seeded, which takes seconds, and nothing of its learners. */
function copyContent(file: string): void {
  inDatabase((db) => db.prepare("vacuum into ?").run(file));
  const db = new Sqlite(file);
  try {
    db.pragma("foreign_keys = on");
    db.exec("delete from visitor");
  } finally {
    db.close();
  }
}

function timePasses(file: string, ms: number): void {
  const db = new Sqlite(file);
  try {
    db.pragma("busy_timeout = 5000");
    const moves = [
      "update interview set created_at = created_at - @ms",
      "update interview_section set started_at = started_at - @ms, deadline = deadline - @ms, ended_at = ended_at - @ms",
      "update interview_event set at = at - @ms",
      "update interview_pause set began_at = began_at - @ms, ended_at = ended_at - @ms",
      "update design_answer set started_at = started_at - @ms, deadline = deadline - @ms where interview_id is not null",
      "update design_follow_up set asked_at = asked_at - @ms, replied_at = replied_at - @ms",
    ];
    db.transaction(() => {
      for (const move of moves) db.prepare(move).run({ ms });
    })();
  } finally {
    db.close();
  }
}

async function ready(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error("The server did not start.");
    const isReady = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port is free")),
      );
    });
  });
}
