import path from "node:path";
import { CPP, ensurePrepared, PYTHON } from "#scripts/setup/languages.mjs";

/** Before any test: languages as they start when everything was set up. */
export default async function setup(): Promise<void> {
  const root = path.join(import.meta.dirname, "..", "..");
  for (const language of [PYTHON, CPP]) {
    await ensurePrepared(language, root, process.execPath, { out: process.stderr });
  }
}
