import type { RequestHandler } from "express";
import { refuse } from "./refusal.ts";

const METHODS = ["GET", "HEAD", "POST"];

/**
 * Lets through what can be asked at all: three methods, and an address that is a path and can be read.
 * Control characters are in no address of ours, and whatever prints one would print them too.
 */
export const requestLine: RequestHandler = (request, response, next) => {
  if (!METHODS.includes(request.method)) {
    response.setHeader("allow", METHODS.join(", "));
    return refuse(response, 405, "Only GET, HEAD and POST are understood here.");
  }
  // A whole address instead of a path is for proxies, and this is none.
  if (!request.url.startsWith("/") || !isReadable(request.path)) {
    return refuse(response, 400, "The server does not understand this address.");
  }
  next();
};

function isReadable(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
