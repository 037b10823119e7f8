import path from "node:path";
import type { TestProject } from "vitest/node";
import { ensureBuilt } from "#scripts/setup/build.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Why there are no pages to serve; undefined when they are built. */
    pagesFault: string | undefined;
  }
}

/** Before any test: the pages as they will be served, so that no test looks at those of yesterday. */
export default async function setup(project: TestProject): Promise<void> {
  const root = path.join(import.meta.dirname, "..", "..");
  try {
    await ensureBuilt(root, process.execPath, { out: process.stderr });
    project.provide("pagesFault", undefined);
  } catch (error) {
    // Only what needs pages fails; everything else still tells what it finds.
    project.provide("pagesFault", String(error));
  }
}
