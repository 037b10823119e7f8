import { createCookie } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import type { Database } from "#db/database.ts";
import { randomId } from "#db/random-id.ts";
import { createVisitor, findVisitor, touchVisitor } from "#db/visitors.ts";

/** Who is asking. `isNew`: nobody yet; a visitor is made with the first thing that is worth keeping. */
export type RequestVisitor = { id: string; isNew: boolean };

const NOBODY: RequestVisitor = { id: "", isNew: true };
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
 * Puts the visitor into `response.locals.visitor`. A guest is an account in waiting, known by a signed
 * cookie. Reading makes none, it only reserves an id until the browser closes, so that the first two forms,
 * which a page may post at the same moment, come from the same visitor.
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
    const known = Value.safeParse(await cookie.parse(request.headers.cookie ?? null)).data;
    if (typeof known === "string" && (await findVisitor(db, known))) {
      await touchVisitor(db, known);
      return { id: known, isNew: false };
    }
    const reserved = typeof known === "object" ? known.reserved : undefined;
    if (request.method !== "POST") {
      if (reserved === undefined && isPage(request)) {
        response.append("set-cookie", await cookie.serialize({ reserved: randomId() }));
      }
      return NOBODY;
    }
    if (!(await mayCreate(request, response))) return undefined;
    const { id } = await createVisitor(db, Date.now(), reserved);
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
