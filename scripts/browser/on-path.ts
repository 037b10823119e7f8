import { accessSync, constants } from "node:fs";
import path from "node:path";

/** What Chromium is called, by its own name first. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

/** The full paths of the browsers on the PATH, in the order of the names. */
export function executablesOnPath(env: NodeJS.ProcessEnv): string[] {
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return NAMES.flatMap((name) =>
    folders
      .map((folder) => path.join(folder, name + suffix))
      .filter(isExecutable)
      .slice(0, 1),
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
