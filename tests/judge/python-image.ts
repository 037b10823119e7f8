import path from "node:path";
import { ensurePythonImage } from "#scripts/setup/python.mjs";

/** Before any test: Python as it starts when everything was set up. */
export default async function setup(): Promise<void> {
  await ensurePythonImage(path.join(import.meta.dirname, "..", ".."), process.execPath, {
    out: process.stderr,
  });
}
