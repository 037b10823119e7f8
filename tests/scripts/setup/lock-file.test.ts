import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  holdsAll,
  missingOptionalPackages,
  platformOf,
  withOptionalPackages,
} from "#scripts/setup/lock-file.mjs";

test("package-lock.json is fit for every platform: node scripts/complete-lock.mjs mends it", () => {
  const lock = JSON.parse(readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8"));
  expect(missingOptionalPackages(lock.packages)).toEqual([]);
});

test("an optional package without an entry of its own gets one, with its platform", () => {
  const packages = {
    "": {},
    "node_modules/tool": {
      version: "2.0.0",
      dev: true,
      optionalDependencies: { "@tool/linux-x64-musl": "2.0.0" },
    },
    "node_modules/zebra": { version: "1.0.0" },
  };
  const complete = withOptionalPackages(packages);
  expect(complete["node_modules/@tool/linux-x64-musl"]).toEqual({
    version: "2.0.0",
    os: ["linux"],
    cpu: ["x64"],
    libc: ["musl"],
    dev: true,
    optional: true,
  });
  expect(Object.keys(complete)).toEqual([
    "",
    "node_modules/@tool/linux-x64-musl",
    "node_modules/tool",
    "node_modules/zebra",
  ]);
  expect(missingOptionalPackages(complete)).toEqual([]);
});

test("a package is found where Node would look for it", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { b: "1.0.0", c: "1.0.0" } },
    "node_modules/a/node_modules/b": { version: "1.0.0" },
    "node_modules/a/node_modules/d": { optionalDependencies: { b: "1.0.0", c: "1.0.0" } },
    "node_modules/c": { version: "1.0.0" },
    "node_modules/e": { optionalDependencies: { b: "1.0.0" } },
  };
  expect(missingOptionalPackages(packages)).toEqual([
    { name: "b", version: "1.0.0", wantedBy: "node_modules/e" },
  ]);
});

test("platforms are read out of names", () => {
  expect(platformOf("@rollup/rollup-win32-arm64-msvc")).toEqual({ os: ["win32"], cpu: ["arm64"] });
  expect(platformOf("@oxc-parser/binding-linux-arm-gnueabihf")).toEqual({
    os: ["linux"],
    cpu: ["arm"],
    libc: ["glibc"],
  });
  expect(() => platformOf("left-pad")).toThrow(/left-pad does not tell its platform/);
});

test("an installation holds a lock file when all but other platforms' packages are there", () => {
  const locked = {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b-darwin": { version: "1.0.0", optional: true },
  };
  expect(holdsAll({ "node_modules/a": { version: "1.0.0" } }, locked)).toBe(true);
  expect(holdsAll({ "node_modules/a": { version: "0.9.0" } }, locked)).toBe(false);
  expect(holdsAll({}, locked)).toBe(false);
});
