import { createCookie } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Database } from "#db/database.ts";
import { createVisitor, findVisitor, touchVisitor } from "#db/visitors.ts";

/** Who is asking. `isNew`: nobody yet; a visitor is made with the first thing that is worth keeping. */
export type RequestVisitor = { id: string; isNew: boolean };

const NOBODY: RequestVisitor = { id: "", isNew: true };
const COOKIE_SECONDS = 400 * 24 * 60 * 60;

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
 * cookie. Reading makes none; the first form that is posted does.
 */
export function visitorCookie({ db, secret, secure, mayCreate }: VisitorOptions): RequestHandler {
  const cookie = createCookie("visitor", {
    secrets: [secret],
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: COOKIE_SECONDS,
    secure,
  });

  async function identify(request: Request, response: Response): Promise<RequestVisitor | undefined> {
    const id: unknown = await cookie.parse(request.headers.cookie ?? null);
    if (typeof id === "string" && (await findVisitor(db, id))) {
      await touchVisitor(db, id);
      return { id, isNew: false };
    }
    if (request.method !== "POST") return NOBODY;
    if (!(await mayCreate(request, response))) return undefined;
    const visitor = await createVisitor(db);
    response.append("set-cookie", await cookie.serialize(visitor.id));
    return { id: visitor.id, isNew: false };
  }

  return (request, response, next) => {
    identify(request, response).then((visitor) => {
      if (!visitor) return;
      response.locals["visitor"] = visitor;
      next();
    }, next);
  };
}
