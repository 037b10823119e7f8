import { useMatches } from "@remix-run/react";
import type { ComponentType } from "react";

/**
 * What a route may ask of the frame around it: `export const handle = { shell: { ... } }`.
 * `fill` gives the page exactly the height of the window, for panes that scroll on their own;
 * it leaves out the footer, and on a phone the tab bar. `Bar` stands in the top bar instead of the
 * destinations, for a page that needs to say where it is. `hasTabs: false` leaves out the phone's tab bar
 * alone, where a thumb should find nothing but the page's own button. `leadsAway: false` leaves out the search,
 * its key and the settings, where the clock runs and another page would be a mistake.
 */
type Frame = { fill: boolean; hasTabs?: false; leadsAway?: false; Bar?: ComponentType };

/** A function where it depends on what the route has loaded, which is undefined where loading failed. */
export type ShellHandle = { shell: Frame | ((data: unknown) => Frame) };

export function useShellHandle(): Frame {
  const asked = useMatches().findLast((match) => isShellHandle(match.handle));
  if (!asked || !isShellHandle(asked.handle)) return { fill: false };
  const { shell } = asked.handle;
  return typeof shell === "function" ? shell(asked.data) : shell;
}

function isShellHandle(handle: unknown): handle is ShellHandle {
  return typeof handle === "object" && handle !== null && "shell" in handle;
}
