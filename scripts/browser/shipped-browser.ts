import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser } from "./browser.ts";
import { runBounded } from "./run-bounded.ts";

const UNPACK_MS = 60_000;

/**
 * The Chromium that comes with the npm package @sparticuz/chromium, unpacked into .cache/. Its own
 * launch flags are not used: they switch off web security, which the tests are about.
 */
export async function shippedBrowser(root: string): Promise<Browser[] | string> {
  if (process.platform !== "linux" || process.arch !== "x64") return "made for Linux on x64";
  const packageFile = path.join(root, "node_modules", "@sparticuz", "chromium", "package.json");
  if (!existsSync(packageFile)) return "not installed";
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const folder = path.join(root, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    const fault = await unpack(root, folder);
    if (fault) return fault;
  }
  const executable = path.join(folder, "chromium");
  const args = ["--disable-gpu", "--disable-dev-shm-usage"];
  const env = { FONTCONFIG_PATH: path.join(folder, "fonts") };
  return [
    { executable, args, env: {} },
    { executable, args, env },
    // A bare machine lacks the libraries that a browser needs; the package brings those too.
    { executable, args, env: { ...env, LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") } },
  ];
}

/** The package unpacks into the folder for temporary files; here that is a draft of ours. */
async function unpack(root: string, folder: string): Promise<string | undefined> {
  mkdirSync(path.dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const script = path.join(root, "scripts", "browser", "unpack-shipped.ts");
  const ended = await runBounded(process.execPath, [script], UNPACK_MS, {
    cwd: root,
    env: { ...process.env, TMPDIR: draft },
  });
  if (ended?.status === 0) {
    renameSync(draft, folder);
    return undefined;
  }
  rmSync(draft, { recursive: true, force: true });
  return `it can't be unpacked: ${ended ? ended.lastWords : "that took too long"}`;
}
