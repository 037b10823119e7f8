import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";

/** A tab that could not be shown. The editor beside it and what is in it stay. */
export function TabError() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  if (isRouteErrorResponse(error) && error.status === 404) {
    return (
      <EmptyState icon="file-x" title="There is nothing at this address.">
        <p>It may have been typed wrongly, or belong to somebody else. The other tabs are still here.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="wifi-off" title="This tab could not be read.">
      <p>
        The server cannot be reached, or it failed. Your code is kept in this browser and saved as soon as the
        server answers.
      </p>
      <a className="btn btn-sm" href={pathname + search}>
        Load the page again
      </a>
    </EmptyState>
  );
}
