import type { Request, Response } from "express";
import type { RequestContext } from "#app/load-context.ts";
import { addressOf } from "./address.ts";

/** What the doors found out about a request, for its loaders and actions. */
export function requestContext(request: Request, response: Response, secure: boolean): RequestContext {
  const { requestId, nonce, visitor, account } = response.locals as Pick<
    RequestContext,
    "requestId" | "nonce" | "visitor" | "account"
  >;
  const closed = new AbortController();
  if (response.closed) closed.abort();
  else response.once("close", () => closed.abort());
  return {
    ...{ requestId, nonce, visitor, secure },
    ...(account === undefined ? {} : { account }),
    closed: closed.signal,
    drained: () => drained(response),
    address: addressOf(request),
  };
}

/** Pages are written without looking whether anybody reads; a stream has to look for itself. */
function drained(response: Response): Promise<boolean> {
  if (response.closed || response.destroyed) return Promise.resolve(false);
  if (!response.writableNeedDrain) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (isDrained: boolean) => () => {
      response.off("drain", onDrain);
      response.off("close", onClose);
      resolve(isDrained);
    };
    const onDrain = settle(true);
    const onClose = settle(false);
    response.once("drain", onDrain);
    response.once("close", onClose);
  });
}
