/** A Chromium that the end-to-end tests can be run in. */
export type Browser = {
  /** Undefined stands for the one that Playwright has downloaded for itself. */
  executable?: string;
  args: string[];
  /** Added to the environment that the browser is started with. */
  env: Record<string, string>;
};

/** One place to look. */
export type Source = {
  /** As it is told to the reader: "the PATH". */
  name: string;
  /** What there is, best first. Explains itself where there is nothing. */
  look: () => Promise<Browser[] | string>;
};

/** Carries the choice from the search to playwright.config.ts. */
export const BROWSER_VARIABLE = "TENSOR_ARENA_BROWSER";
