import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from "express";
import type { Logger } from "pino";
import sirv from "sirv";
import type { Env } from "#app/env.server.ts";
import { allowedHosts } from "#app/http/allowed-hosts.ts";
import { healthz, readyz } from "#app/http/health.ts";
import { mutations } from "#app/http/mutations.ts";
import { addressLimits, addressOf, newVisitorLimit, visitorLimits } from "#app/http/rate-limits.ts";
import { requestLog } from "#app/http/request-log.ts";
import { securityHeaders } from "#app/http/security-headers.ts";
import { visitorCookie } from "#app/http/visitor-cookie.ts";
import type { RequestContext, SharedContext } from "#app/load-context.ts";

/** What stands behind the pages, and what only the doors need. */
export type AppParts = { shared: SharedContext; log: Logger; secret: string; isClosing: () => boolean };

/** Where pages come from: the build, or in development a module loader and its middleware. */
export type Pages =
  | { kind: "built"; build: ServerBuild; clientDirectory: string }
  | { kind: "development"; load: () => Promise<ServerBuild>; middleware: express.RequestHandler };

/** The web server's order of doors: host, headers, log, limits, form, files, visitor, page. */
export function createWebApp(parts: AppParts, pages: Pages): Express {
  const { log } = parts;
  const { env, db, judge } = parts.shared;
  const secure = env.PUBLIC_ORIGIN?.startsWith("https:") ?? false;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUSTED_PROXIES);
  app.use(requestLog(log));
  app.use(securityHeaders({ secure, development: pages.kind === "development" }));
  app.use(allowedHosts(hostNames(env)));
  app.get("/healthz", healthz(judge, env.QUEUE_LIMIT));
  app.get("/readyz", readyz(db, judge, env.QUEUE_LIMIT, parts.isClosing));
  app.use(...files(pages));
  app.use(addressLimits());
  app.use(mutations(env.PUBLIC_ORIGIN));
  app.use(visitorCookie({ db, secret: parts.secret, secure, mayCreate: newVisitorLimit() }));
  app.use(visitorLimits());
  app.use(compression({ filter: isCompressible }));
  app.all("*", createRequestHandler({
    build: pages.kind === "built" ? pages.build : pages.load,
    mode: pages.kind === "built" ? "production" : "development",
    getLoadContext: (request, response) => loadContext(parts, request, response),
  }));
  app.use(sayFailed(log));
  return app;
}

function hostNames(env: Env): string[] {
  const host = env.PUBLIC_ORIGIN ? [new URL(env.PUBLIC_ORIGIN).hostname] : [];
  return [...env.ALLOWED_HOSTS, ...host];
}

/** Assets carry a hash in their name and never change; they lie compressed beside the originals. */
function files(pages: Pages): express.RequestHandler[] {
  if (pages.kind === "development") return [pages.middleware];
  const immutable = sirv(pages.clientDirectory, {
    brotli: true,
    gzip: true,
    dotfiles: false,
    etag: true,
    setHeaders: (response, pathname) => {
      const hashed = pathname.startsWith("/assets/");
      response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    },
  });
  return [immutable];
}

/** Events must leave at once, and pages that a visitor's own text is part of are small anyway. */
function isCompressible(request: Request, response: Response): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return !type.startsWith("text/event-stream") && compression.filter(request, response);
}

function loadContext({ shared }: AppParts, request: Request, response: Response): SharedContext & RequestContext {
  const { requestId, nonce, visitor } = response.locals as Pick<RequestContext, "requestId" | "nonce" | "visitor">;
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  // What a page shows belongs to one visitor: nothing between here and there may keep it.
  response.setHeader("cache-control", "private, no-store");
  return { ...shared, requestId, nonce, visitor, closed: closed.signal, address: addressOf(request) };
}

function sayFailed(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { requestId } = response.locals as { requestId?: string };
    log.error({ err: error, requestId }, "request failed");
    if (response.headersSent) return next(error);
    response
      .status(500)
      .type("text/plain")
      .send(`The server failed, and it is not your doing. Try again; if it stays, report ${requestId}.\n`);
  };
}
