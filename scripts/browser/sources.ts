import type { Browser, Source } from "./browser.ts";
import { executablesOnPath } from "./on-path.ts";
import { playwrightDownload } from "./playwright-download.ts";
import { shippedBrowser } from "./shipped-browser.ts";
import { installFromSystem } from "./system-package.ts";

/**
 * Where to look for a browser, in order: what the reader has named, what the machine has, what can
 * be downloaded, and last the one that comes with the packages.
 *
 * @param root the folder of the repository
 */
export function browserSources(root: string, env: NodeJS.ProcessEnv): Source[] {
  return [
    { name: "TENSOR_ARENA_CHROMIUM", look: async () => namedBrowser(env) },
    { name: "the PATH", look: async () => onPath(env) },
    { name: "Playwright's download", look: () => playwrightDownload(root) },
    { name: "the system's package manager", look: async () => (await installFromSystem(env)) ?? onPath(env) },
    { name: "@sparticuz/chromium", look: () => shippedBrowser(root) },
  ];
}

function namedBrowser(env: NodeJS.ProcessEnv): Browser[] | string {
  const executable = env["TENSOR_ARENA_CHROMIUM"];
  return executable ? [{ executable, args: [], env: {} }] : "not set";
}

function onPath(env: NodeJS.ProcessEnv): Browser[] | string {
  const found = executablesOnPath(env);
  return found.length > 0 ? found.map((executable) => ({ executable, args: [], env: {} })) : "none there";
}
