import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { COMPILER_VERSION } from "#judge/native/compiler-version.ts";
import { NO_ENVIRONMENT } from "#judge/process/confinement.ts";

const BUILDER = path.join(import.meta.dirname, "build-cpp-header.ts");
const BUILT_WITHIN_MS = 180_000;

/**
 * The headers of C++, precompiled, from the folder or made for it: that takes about ten seconds, once for an
 * installation. Made by a process of its own, which sees nothing that a learner wrote.
 */
export async function cppHeader(directory: string): Promise<Buffer> {
  const file = path.join(directory, `cpp-${COMPILER_VERSION}.pch`);
  try {
    return await readFile(file);
  } catch {
    await mkdir(directory, { recursive: true });
    const unfinished = `${file}.${randomUUID()}`;
    try {
      const args = ["--no-warnings", BUILDER, unfinished];
      await promisify(execFile)(process.execPath, args, { env: NO_ENVIRONMENT, timeout: BUILT_WITHIN_MS });
      await rename(unfinished, file);
    } finally {
      await rm(unfinished, { force: true });
    }
    return readFile(file);
  }
}
