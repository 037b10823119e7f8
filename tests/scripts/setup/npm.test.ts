import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { npm, npmFault, npmProgram } from "#scripts/setup/npm.mjs";
import { freshFolder } from "#tests/db/fresh-database.ts";

function says(output: string, status = 1): { sentence: string; root: string } {
  const root = freshFolder();
  return { sentence: npmFault(root, "ci", { status, output }).message, root };
}

/** Runs a program as npm and tells what is said of its end. */
async function saysOfNpm(program: string): Promise<string> {
  const npmFile = path.join(freshFolder(), "npm-cli.js");
  writeFileSync(npmFile, program);
  vi.stubEnv("npm_execpath", npmFile);
  onTestFinished(() => void vi.unstubAllEnvs());
  return String(await npm(freshFolder(), ["ci"]).catch((error: unknown) => error));
}

test.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT"])(
  "%s means that there is no network",
  (code) => {
    expect(says(`npm error code ${code}\nnpm error request failed`).sentence).toBe(
      `npm could not reach its registry (${code}): connect this machine to the network, or tell npm about your proxy, and start again.`,
    );
  },
);

test("a folder that can't be written to is named", () => {
  const { sentence, root } = says("npm error code EACCES\nnpm error syscall mkdir");
  expect(sentence).toBe(
    `Cannot write to ${root}: make it writable for this user, or clone the repository to a folder of your own.`,
  );
  expect(says("npm error code ENOSPC").sentence).toMatch(/^The disk that holds .* is full/);
});

const OUT_OF_MEMORY =
  "This machine ran out of memory while installing, which needs 2 GB: close other programs, or add memory or swap, and start again.";

test("an npm that was killed tells how much memory it takes to install", async () => {
  expect(await saysOfNpm("process.kill(process.pid, 'SIGKILL')")).toBe(`Error: ${OUT_OF_MEMORY}`);
  expect(await saysOfNpm("process.exit(137)")).toBe(`Error: ${OUT_OF_MEMORY}`);
  expect(says("FATAL ERROR: Reached heap limit - JavaScript heap out of memory", 134).sentence).toBe(
    OUT_OF_MEMORY,
  );
});

test("an npm that was stopped has not run out of memory", async () => {
  expect(await saysOfNpm("process.kill(process.pid, 'SIGTERM')")).toMatch(/npm ci failed: the whole output/);
});

test("anything else is kept for the reader", () => {
  const { sentence, root } = says("npm error something odd");
  expect(sentence).toBe("npm ci failed: the whole output is in .cache/npm.log.");
  expect(readFileSync(path.join(root, ".cache", "npm.log"), "utf8")).toBe("npm error something odd");
});

test("the npm that started us is used again, whatever is on the PATH", () => {
  expect(npmProgram({ ...process.env, npm_execpath: "/opt/npm/bin/npm-cli.js" })).toEqual({
    file: process.execPath,
    before: ["/opt/npm/bin/npm-cli.js"],
    shell: false,
  });
  expect(npmProgram({ ...process.env, npm_execpath: "/opt/yarn.js" }).before).toEqual([]);
});
