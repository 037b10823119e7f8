import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { npmFault, npmProgram } from "#scripts/setup/npm.mjs";
import { freshFolder } from "#tests/db/fresh-database.ts";

function says(output: string): { sentence: string; root: string } {
  const root = freshFolder();
  return { sentence: npmFault(root, "ci", output).message, root };
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
