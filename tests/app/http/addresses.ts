import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/** Every address that the pages have: as a page, as its data, and with what somebody might try to add. */
export function addresses(routes: Routes, params: { slug: string; id: string }): string[] {
  return Object.values(routes).flatMap((route) => {
    const address = `/${pathOf(routes, route?.id)}`
      .replace(":slug", params.slug)
      .replace(":id", params.id)
      .replace("*", "nowhere");
    const data = `_data=${encodeURIComponent(route?.id ?? "")}`;
    return [
      address,
      `${address}?${data}`,
      `${address}?${data}&index`,
      `${address}?include=tests&tab=editorial&debug=1&versions`,
    ];
  });
}

function pathOf(routes: Routes, id: string | undefined): string {
  const route = id === undefined ? undefined : routes[id];
  if (!route) return "";
  return [pathOf(routes, route.parentId), route.path].filter(Boolean).join("/");
}
