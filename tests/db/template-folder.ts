import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the databases of this run lie that tests begin with. */
    templateFolder: string;
  }
}

/** Before any test: an empty folder, filled by whichever test is first to need something. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "tensor-arena-templates-"));
  project.provide("templateFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
