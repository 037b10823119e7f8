import { isRouteErrorResponse, type ShouldRevalidateFunction } from "@remix-run/react";

/** What goes back to a form when the server was not reached or failed. */
export type Unsent = { error: string; fields: Record<string, string>; isUnsent: true };

const OFFLINE =
  "The server cannot be reached. What you chose and wrote is still here: send it again in a moment.";
const BUSY =
  "The server did not take it just now. What you chose and wrote is still here: send it again in a moment.";
const TOO_MANY_REQUESTS = 429;

/**
 * Sends a form to the server's action. Where that fails, the form stays as it is and says so, instead of a page
 * of its own taking the place of what was filled in. `serverAction` is what a route's `clientAction` is given.
 */
export async function keepUnsent<Taken>(
  request: Request,
  serverAction: () => Promise<Taken>,
): Promise<Taken | Unsent> {
  const sent = request.clone();
  try {
    return await serverAction();
  } catch (thrown) {
    if (request.signal.aborted || isMeant(thrown)) throw thrown;
    const error = thrown instanceof TypeError ? OFFLINE : BUSY;
    return { error, fields: await sentFields(sent), isUnsent: true };
  }
}

/** Nothing was stored and the loaders would fail as the action did: the page stays as it is. */
export const keepsPageWhenUnsent: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  !isUnsent(actionResult) && defaultShouldRevalidate;

export function isUnsent(result: unknown): result is Unsent {
  return typeof result === "object" && result !== null && "isUnsent" in result;
}

/** A redirect, or a refusal that the same form would meet again. */
function isMeant(thrown: unknown): boolean {
  if (!(thrown instanceof Response || isRouteErrorResponse(thrown))) return false;
  return thrown.status < 500 && thrown.status !== TOO_MANY_REQUESTS;
}

/** The texts of a form. */
export async function sentFields(request: Request): Promise<Record<string, string>> {
  const pairs = [...(await request.formData())];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}
