import { createCookie } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { sessionToken } from "#app/account/session-cookie.ts";
import type { Database } from "#db/database.ts";
import { randomId } from "#db/random-id.ts";
import { findSession } from "#db/sessions.ts";
import { createVisitor, findVisitor, touchVisitor } from "#db/visitors.ts";

/** Who is asking. `isNew`: nobody yet; a visitor is made with the first thing that is worth keeping. */
export type RequestVisitor = { id: string; isNew: boolean };

const NOBODY: RequestVisitor = { id: "", isNew: true };
/** Forms that keep nothing for somebody who is nobody yet. */
const NOTHING_TO_KEEP = new Set(["/sign-in", "/sign-out", "/recover", "/recover-by-link", "/claim-admin"]);
const COOKIE_SECONDS = 400 * 24 * 60 * 60;
/** As db/random-id.ts makes them. */
const Id = z.string().regex(/^[0-9a-z]{20}$/);
/** A visitor, or the id that somebody gets who reads now and may write later. */
const Value = z.union([Id, z.strictObject({ reserved: Id })]);

export type VisitorOptions = {
  db: Database;
  secret: string;
  /** Set when people come by https. */
  secure: boolean;
  /** Answers the request itself and resolves to false when no more visitors may be made from there. */
  mayCreate: (request: Request, response: Response) => Promise<boolean>;
};

/**
 * Puts the visitor into `response.locals.visitor`, and who is signed in into `response.locals.account`. A
 * session comes first. A guest is an account in waiting, known by a signed cookie, which is good for nothing
 * once there is an account. Reading makes no guest, it only reserves an id until the browser closes, so that
 * the first two forms, which a page may post at the same moment, come from the same visitor.
 */
export function visitorCookie({ db, secret, secure, mayCreate }: VisitorOptions): RequestHandler {
  // The prefix keeps a neighbour under the same domain from handing its own visitor to somebody else.
  const name = secure ? "__Host-visitor" : "visitor";
  const cookie = createCookie(name, {
    secrets: [secret],
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
  });

  async function identify(request: Request, response: Response): Promise<RequestVisitor | undefined> {
    const token = sessionToken(request.headers.cookie, secure);
    const account = token === undefined ? undefined : await findSession(db, token);
    if (account) {
      response.locals["account"] = account;
      await touchVisitor(db, account.visitorId);
      return { id: account.visitorId, isNew: false };
    }
    const known = Value.safeParse(await cookie.parse(request.headers.cookie ?? null)).data;
    if (typeof known === "string") {
      const visitor = await findVisitor(db, known);
      if (visitor && visitor.accountId === undefined) {
        await touchVisitor(db, known);
        return { id: known, isNew: false };
      }
    }
    const reserved = typeof known === "object" ? known.reserved : undefined;
    if (request.method !== "POST") {
      if (reserved === undefined && isPage(request)) {
        response.append("set-cookie", await cookie.serialize({ reserved: randomId() }));
      }
      return NOBODY;
    }
    if (NOTHING_TO_KEEP.has(request.path)) return NOBODY;
    if (!(await mayCreate(request, response))) return undefined;
    let { id, accountId } = await createVisitor(db, Date.now(), reserved);
    // The id was reserved before its visitor signed up: only a session leads there now.
    if (accountId !== undefined) ({ id } = await createVisitor(db));
    response.append("set-cookie", await cookie.serialize(id, { maxAge: COOKIE_SECONDS }));
    return { id, isNew: false };
  }

  return (request, response, next) => {
    identify(request, response).then((visitor) => {
      if (!visitor) return;
      response.locals["visitor"] = visitor;
      next();
    }, next);
  };
}

function isPage(request: Request): boolean {
  return request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
}
