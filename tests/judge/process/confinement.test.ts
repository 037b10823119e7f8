import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createJudge } from "#judge/judge.ts";
import { SCRIPT } from "#judge/process/child-kind.ts";
import { findConfinements } from "#judge/process/confinement.ts";

const REPORT = path.join(import.meta.dirname, "report-confinements.ts");
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

type Report = {
  layers: string[];
  found: {
    readsFiles: boolean;
    startsProcesses: boolean;
    environmentVariables: number;
    user: number;
    opensSockets: boolean;
  };
  loaded: string;
  stopped: { type: string; cause: string };
  gone: boolean;
};

function reports(user: { uid?: number; gid?: number } = {}): Report[] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", REPORT], {
    encoding: "utf8",
    ...user,
  });
  if (stderr !== "") throw new Error(stderr);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report);
}

/** Whether others may read this project: a clone in a private home is closed to them. */
function isReadableByAll(): boolean {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function expectCaged(all: Report[], user: number): void {
  expect(all.at(-1)?.layers.filter((layer) => layer !== "resource limits")).toEqual([]);
  for (const { layers, found, loaded, stopped, gone } of all) {
    // `unshare` leaves the user without a name, and bubblewrap lets them keep theirs.
    const inside = layers.includes("namespaces") ? NOBODY : user;
    expect(found).toMatchObject({
      readsFiles: false,
      startsProcesses: false,
      environmentVariables: 0,
      user: inside,
    });
    const ownNetwork = layers.includes("namespaces") || layers.includes("bubblewrap");
    expect(found.opensSockets).toBe(!ownNetwork);
    expect(loaded).toBe("loaded");
    expect(stopped).toMatchObject({ type: "died", cause: "time" });
    expect(gone).toBe(true);
  }
}

describe.runIf(process.platform === "linux")("in every confinement that this machine has", () => {
  test("a child works, is caged, and can be ended", () => {
    expectCaged(reports(), isRoot ? NOBODY : (process.getuid?.() ?? 0));
  });

  test.runIf(isRoot && isReadableByAll())("the same for a user without rights", () => {
    expectCaged(reports({ uid: NOBODY, gid: NOBODY }), NOBODY);
  });

  test("the strongest comes first, and the last has no namespaces of its own", async () => {
    const all = await findConfinements(SCRIPT);
    const outer = all.map(({ layers }) => layers.find((layer) => layer !== "resource limits") ?? "none");
    expect(outer).toEqual(
      ["bubblewrap", "namespaces", "none"].filter((layer) => outer.includes(layer as "none")),
    );
    expect(outer.at(-1)).toBe("none");
  });
});

test("a judge tells what confines its children", async () => {
  await using judge = await createJudge({ workers: 1 });
  const { layers, child } = judge.status();
  expect(child).toMatchObject({ readsFiles: false, startsProcesses: false, environmentVariables: 0 });
  if (process.platform !== "linux") return;
  const has = (file: string) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  expect(layers.includes("resource limits")).toBe(has("/usr/bin/prlimit"));
});
