/** How the workspace is divided, in percent of the window. */
export type PaneSizes = {
  /** Width of the statement. */
  statement: number;
  /** Height of the results. */
  results: number;
};

export const DEFAULT_PANE_SIZES: PaneSizes = { statement: 33, results: 48 };
export const PANE_LIMITS = { statement: [18, 65], results: [12, 82] } as const;

/** A cookie, so that the server already draws the panes where they were left and nothing jumps. */
const COOKIE = "panes";
const YEAR_SECONDS = 365 * 24 * 60 * 60;

export function clampPane(pane: keyof PaneSizes, percent: number): number {
  const [least, most] = PANE_LIMITS[pane];
  return Math.min(most, Math.max(least, Math.round(percent * 10) / 10));
}

/** The sizes a `cookie` header speaks of; the defaults where it says nothing that can be used. */
export function paneSizesOfCookies(header: string | null): PaneSizes {
  const found = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\d.]+)-([\\d.]+)`).exec(header ?? "");
  const [statement, results] = [Number(found?.[1]), Number(found?.[2])];
  if (!(statement > 0 && results > 0)) return DEFAULT_PANE_SIZES;
  return { statement: clampPane("statement", statement), results: clampPane("results", results) };
}

/** What to assign to `document.cookie`. */
export function paneSizesCookie({ statement, results }: PaneSizes): string {
  return `${COOKIE}=${statement}-${results}; Path=/problems; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}
