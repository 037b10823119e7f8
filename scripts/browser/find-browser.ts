import type { Browser, Source } from "./browser.ts";

export const NO_BROWSER =
  "No Chromium was found or could be installed: install chromium or Google Chrome, " +
  "or set TENSOR_ARENA_CHROMIUM to the path of one.";

/**
 * The first browser, in the order of the sources, that really starts; undefined where none does.
 *
 * @param starts answers with undefined when the browser started and rendered a page, or with what went wrong
 * @param say tells the reader which places were looked at, why each was passed over, and what was chosen
 */
export async function findBrowser(
  sources: readonly Source[],
  starts: (browser: Browser) => Promise<string | undefined>,
  say: (line: string) => void,
): Promise<Browser | undefined> {
  for (const { name, look } of sources) {
    const found = await look();
    if (typeof found === "string") {
      say(`browser: not ${name} (${found})`);
      continue;
    }
    for (const browser of found) {
      const failure = await starts(browser);
      const which = browser.executable === undefined ? name : `${name}: ${browser.executable}`;
      if (failure === undefined) {
        say(`browser: chose ${which}`);
        return browser;
      }
      say(`browser: not ${which} (${failure})`);
    }
  }
  return undefined;
}
