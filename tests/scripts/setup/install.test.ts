import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { freshFolder } from "#tests/db/fresh-database.ts";
import { CAN_MOUNT, runReadOnly } from "#tests/mounted.ts";

/** Installs in a folder as every command does first, quietly. */
function installIn(root: string): Promise<string> {
  return runReadOnly(
    root,
    `import { runCommand } from "#scripts/setup/fault.mjs";
     import { ensureInstalled } from "#scripts/setup/install.mjs";
     await runCommand(() => ensureInstalled(${JSON.stringify(root)}, { out: { write() {} } }));`,
  );
}

const sentenceFor = (root: string): string =>
  `Cannot write to ${root}: make it writable for this user, or clone the repository to a folder of your own.\n`;

test.skipIf(!CAN_MOUNT)("a clone on a read-only file system is told to be writable", async () => {
  const root = freshFolder();
  writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages: { "": {} } }));
  expect(await installIn(root)).toBe(sentenceFor(root));
});

test.skipIf(!CAN_MOUNT)("so is one where npm has installed before", async () => {
  const root = freshFolder();
  const write = (file: string, content: unknown) => {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), JSON.stringify(content));
  };
  write("package-lock.json", { packages: { "": {} } });
  write("node_modules/.package-lock.json", { packages: {} });
  write("node_modules/node/package.json", { version: "24.0.0" });
  write(`node_modules/node-linux-${process.arch}/bin/node`, "");
  expect(await installIn(root)).toBe(sentenceFor(root));
});
