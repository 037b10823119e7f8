import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type Response } from "express";
import type { Logger } from "pino";
import type { Env } from "#app/env.server.ts";
import type { SharedContext } from "#app/load-context.ts";
import { allowedHosts } from "./allowed-hosts.ts";
import { closesInterviews } from "./closes-interviews.ts";
import { sayFailed } from "./failures.ts";
import { forwardedHeaders } from "./forwarded-headers.ts";
import { healthz, readyz } from "./health.ts";
import { mutations } from "./mutations.ts";
import { privateByDefault } from "./private-by-default.ts";
import { addressLimits, newVisitorLimit, PER_MINUTE, visitorLimits } from "./rate-limits.ts";
import { rememberZone } from "./remember-zone.ts";
import { requestContext } from "./request-context.ts";
import { requestLine } from "./request-line.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";
import { visitorCookie } from "./visitor-cookie.ts";

/** What stands behind the pages, and what only the doors need. */
export type AppParts = {
  shared: SharedContext;
  log: Logger;
  secret: string;
  isClosing: () => boolean;
  /** Requests a minute; by default those of rate-limits.ts. */
  perMinute?: typeof PER_MINUTE | { [Kind in keyof typeof PER_MINUTE]: number };
};

/** Where pages come from: the build, or in development a module loader and its middleware. */
export type Pages =
  | { kind: "built"; build: ServerBuild; clientDirectory: string }
  | { kind: "development"; load: () => Promise<ServerBuild>; middleware: express.RequestHandler };

/** The web server's order of doors: log, headers, host, method, health, files, limits, form, visitor, clock, page. */
export function createWebApp(parts: AppParts, pages: Pages): Express {
  const { log, perMinute = PER_MINUTE } = parts;
  const { env, db, judge } = parts.shared;
  const secure = env.PUBLIC_ORIGIN?.startsWith("https:") ?? false;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUSTED_PROXIES);
  app.use(forwardedHeaders(env.TRUSTED_PROXIES));
  app.use(requestLog(log));
  app.use(securityHeaders({ secure, development: pages.kind === "development" }));
  app.use(allowedHosts(hostNames(env)));
  app.use(requestLine);
  app.get("/healthz", healthz(judge, env.QUEUE_LIMIT));
  app.get("/readyz", readyz(db, judge, env.QUEUE_LIMIT, parts.isClosing));
  app.use(pages.kind === "built" ? staticFiles(pages.clientDirectory) : pages.middleware);
  app.use(privateByDefault);
  app.use(addressLimits(perMinute));
  app.use(mutations(env.PUBLIC_ORIGIN));
  app.use(visitorCookie({ db, secret: parts.secret, secure, mayCreate: newVisitorLimit(perMinute) }));
  app.use(visitorLimits(perMinute));
  app.use(rememberZone(db));
  app.use(closesInterviews(parts.shared));
  app.use(compression({ filter: isCompressible }));
  app.use(
    createRequestHandler({
      build: pages.kind === "built" ? pages.build : pages.load,
      mode: pages.kind === "built" ? "production" : "development",
      getLoadContext: (request, response) => ({
        ...parts.shared,
        ...requestContext(request, response, secure),
      }),
    }),
  );
  app.use(sayFailed(log));
  return app;
}

function hostNames(env: Env): string[] {
  const host = env.PUBLIC_ORIGIN ? [new URL(env.PUBLIC_ORIGIN).hostname] : [];
  return [...env.ALLOWED_HOSTS, ...host];
}

/** Events must leave at once. */
function isCompressible(request: Request, response: Response): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return !type.startsWith("text/event-stream") && compression.filter(request, response);
}
