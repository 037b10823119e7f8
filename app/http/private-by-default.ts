import type { RequestHandler, Response } from "express";

/**
 * What a page shows belongs to one visitor: nothing between here and there may keep it, and the back button
 * does not bring it back after it was deleted. Whoever knows better says so in a header of their own.
 */
export const privateByDefault: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead as (...args: unknown[]) => Response;
  // Pages append their headers one by one, so a default that stood before would remain beside theirs.
  response.writeHead = (...args: unknown[]): Response => {
    if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "private, no-store");
    return writeHead.apply(response, args);
  };
  next();
};
