import type { RequestHandler } from "express";
import type { Database } from "#db/database.ts";
import type { Judge } from "#judge/judge.ts";

/** `/healthz`: the process answers, and what stands between learners' code and this machine. */
export function healthz(judge: Judge, queueLimit: number): RequestHandler {
  return (_request, response) => {
    const { layers, child, workers, working, waiting } = judge.status();
    const { pid: _, ...confinement } = child;
    response.setHeader("cache-control", "no-store");
    response.json({ status: "ok", judge: { workers, working, waiting, queueLimit, layers, confinement } });
  };
}

/** `/readyz`: whether this instance should be sent learners: the database answers and the queue has room. */
export function readyz(
  db: Database,
  judge: Judge,
  queueLimit: number,
  isClosing: () => boolean,
): RequestHandler {
  return (_request, response) => {
    response.setHeader("cache-control", "no-store");
    if (isClosing()) return void response.status(503).json({ status: "closing" });
    if (judge.status().waiting >= queueLimit) return void response.status(503).json({ status: "busy" });
    db.selectFrom("problem")
      .select("slug")
      .limit(1)
      .execute()
      .then(
        (rows) =>
          response.status(rows.length > 0 ? 200 : 503).json({ status: rows.length > 0 ? "ready" : "empty" }),
        () => response.status(503).json({ status: "database does not answer" }),
      );
  };
}
