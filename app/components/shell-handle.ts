import { useMatches } from "@remix-run/react";
import type { ComponentType } from "react";

/**
 * What a route may ask of the frame around it: `export const handle = { shell: { ... } }`.
 * `fill` gives the page exactly the height of the window, for panes that scroll on their own;
 * it leaves out the footer, and on a phone the tab bar. `Bar` stands in the top bar instead of the
 * destinations, for a page that needs to say where it is. `hasTabs: false` leaves out the phone's tab bar
 * alone, where a thumb should find nothing but the page's own button.
 */
export type ShellHandle = { shell: { fill: boolean; hasTabs?: false; Bar?: ComponentType } };

export function useShellHandle(): ShellHandle["shell"] {
  const handles = useMatches().map((match) => match.handle);
  const asked = handles.findLast(isShellHandle);
  return asked?.shell ?? { fill: false };
}

function isShellHandle(handle: unknown): handle is ShellHandle {
  return typeof handle === "object" && handle !== null && "shell" in handle;
}
