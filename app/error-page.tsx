import { isRouteErrorResponse, Link, useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { PageError } from "#app/components/page-error.tsx";
import type { IconName } from "#app/icons/paths.ts";
import type { loader } from "./root.tsx";

type Failure = { icon: IconName; cause: string; say: string; retry: boolean };

/** What the learner is told about whatever a route threw. */
export function ErrorPage() {
  const error = useRouteError();
  const { pathname, search, key } = useLocation();
  const requestId = useRouteLoaderData<typeof loader>("root")?.requestId;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const failure = isOffline(error) ? OFFLINE : failureOf(status);
  const evidence = [{ name: "Address", value: pathname + search }];
  // After a step within the page the number would be that of an earlier request.
  if (status >= 500 && requestId && key === "default") evidence.push({ name: "Request", value: requestId });
  return (
    <PageError icon={failure.icon} cause={failure.cause} evidence={evidence}>
      <p className="dim">{said(error) ?? failure.say}</p>
      <p className="row wrap">
        {failure.retry && (
          <a className="btn btn-primary" href={pathname + search}>
            Try again
          </a>
        )}
        <Link className={failure.retry ? "btn" : "btn btn-primary"} to="/problems">
          All problems
        </Link>
      </p>
    </PageError>
  );
}

const OFFLINE: Failure = {
  icon: "wifi-off",
  cause: "The server cannot be reached.",
  say: "This device is offline, or the server is being restarted. What was saved before is kept.",
  retry: true,
};

function failureOf(status: number): Failure {
  switch (status) {
    case 404:
      return {
        icon: "search",
        cause: "There is nothing at this address.",
        say: "It may have been typed wrongly, withdrawn, or belong to somebody else. The list has every problem.",
        retry: false,
      };
    case 403:
      return {
        icon: "shield-check",
        cause: "This request was refused.",
        say: "It did not come from a page of this site, or the page was open too long. Load it again and repeat the step.",
        retry: true,
      };
    case 405:
      return {
        icon: "file-x",
        cause: "This address does not take that kind of request.",
        say: "The step was not carried out and nothing was changed.",
        retry: false,
      };
    case 413:
      return {
        icon: "scroll-text",
        cause: "That was too large to accept.",
        say: "A program may hold 64 kB of text. Nothing was saved; go back and shorten it.",
        retry: false,
      };
    case 423:
      return {
        icon: "clock-alert",
        cause: "This is closed for the moment.",
        say: "It opens again by itself. Try again later.",
        retry: true,
      };
    case 429:
      return {
        icon: "clock-alert",
        cause: "Too many requests in a short time.",
        say: "Wait a minute, then repeat the step. Nothing was lost.",
        retry: true,
      };
    case 503:
      return {
        icon: "clock-alert",
        cause: "The server is busy.",
        say: "It has more to do than it takes on at once. Try again in half a minute; nothing was lost.",
        retry: true,
      };
    default:
      return status < 500
        ? {
            icon: "triangle-alert",
            cause: "The server did not understand this request.",
            say: "Nothing was changed. Go back, load the page again and repeat the step.",
            retry: true,
          }
        : {
            icon: "server-crash",
            cause: "Something failed on our side, not yours.",
            say: "It was written to the server's log. Try again; if it stays, give the number of the request to whoever runs this server.",
            retry: true,
          };
  }
}

/** A route may answer with a sentence of its own, which knows more. */
function said(error: unknown): string | undefined {
  const isSaid = isRouteErrorResponse(error) && error.status !== 404 && typeof error.data === "string";
  return isSaid && error.data !== "" ? error.data : undefined;
}

/** A step within the page that never reached the server throws the browser's own network error. */
function isOffline(error: unknown): boolean {
  if (typeof navigator === "undefined" || isRouteErrorResponse(error)) return false;
  return (
    !navigator.onLine || (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))
  );
}
