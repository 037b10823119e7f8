import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ENGINE_MISSING, WITHOUT_ENGINE } from "./without-engine.ts";

const ROOT = path.join(import.meta.dirname, "..", "..");
const PROBLEM = path.join(ROOT, "problems", "coding", "model-size-calculator");
const directory = mkdtempSync(path.join(tmpdir(), "judge-command-"));
afterAll(() => rmSync(directory, { recursive: true }));

function judge(...args: string[]) {
  return node(["scripts/judge.ts", ...args]);
}

function node(args: readonly string[], { cwd = ROOT, typedIn = ROOT } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: typedIn },
  });
  return { status, stdout, stderr };
}

function file(name: string, source: string): string {
  const target = path.join(directory, name);
  writeFileSync(target, source);
  return target;
}

describe("the judge command", () => {
  test("prints one JSON line a file and ends with 0 when all are accepted", () => {
    const files = [path.join(PROBLEM, "solution.ts"), path.join(PROBLEM, "solution.js")];
    const { status, stdout, stderr } = judge("model-size-calculator", ...files, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.file, line.verdict, line.score])).toEqual([
      [files[0], "accepted", 100],
      [files[1], "accepted", 100],
    ]);
    expect(Object.keys(lines[0].cases[0])).toEqual(["name", "group", "hidden", "verdict", "timeMs"]);
    expect(new Set(lines[0].cases.map((one: { hidden: boolean }) => one.hidden))).toEqual(
      new Set([false, true]),
    );
  });

  test("names the mistake that a rejected file answers like", () => {
    const wrong = path.join(PROBLEM, "wrong", "wrong_answer", "stride-ignored.ts");
    const { status, stdout } = judge("model-size-calculator", wrong, path.join(PROBLEM, "solution.ts"));
    expect(status).toBe(1);
    const mistake = readFileSync(wrong, "utf8").split("\n", 1)[0]?.replace("// ", "  Looks like: ");
    expect(stdout.split("\n").filter((line) => line.includes("Looks like"))).toEqual([mistake]);
  });

  test("ends with 1 when one file is not accepted, and still judges the others", () => {
    const wrong = path.join(PROBLEM, "wrong", "wrong_answer", "stride-ignored.ts");
    const { status, stdout } = judge(
      "model-size-calculator",
      wrong,
      path.join(PROBLEM, "solution.ts"),
      "--json",
    );
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).verdict),
    ).toEqual(["wrong_answer", "accepted"]);
  });

  test("judges only the samples when asked to", () => {
    const { stdout } = judge(
      "model-size-calculator",
      path.join(PROBLEM, "solution.ts"),
      "--samples",
      "--json",
    );
    expect(JSON.parse(stdout).cases.every((one: { hidden: boolean }) => !one.hidden)).toBe(true);
  });

  test("says where a program does not compile", () => {
    const broken = file("broken.ts", "export function modelSize(model: {) {}\n");
    const { status, stdout } = judge("model-size-calculator", broken);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Compile error, 0 of 100\n {2}line 1/);
  });

  test("takes the language from an option where the name does not tell", () => {
    const odd = file("answer.txt", "function modelSize() { return 0 }");
    expect(judge("model-size-calculator", odd).status).toBe(2);
    expect(judge("model-size-calculator", odd, "--language", "javascript").status).toBe(1);
  });

  test("counts a kernel over its device's budget as accepted, as it says", () => {
    const kernel = path.join(
      ROOT,
      "problems/coding/requantize/wrong/over_instructions/multiplier-for-each-sum.c",
    );
    const { status, stdout } = judge("requantize", kernel);
    expect(status).toBe(0);
    expect(stdout).toMatch(/multiplier-for-each-sum\.c: Accepted, 70 of 100\n {2}Over instructions of the /);
  });

  test("finds a file where the command was typed, and calls it what was typed", () => {
    file("mine.ts", readFileSync(path.join(PROBLEM, "solution.ts"), "utf8"));
    const args = ["scripts/judge.ts", "model-size-calculator", "mine.ts", "--samples"];
    const { status, stdout } = node(args, { typedIn: directory });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mine\.ts: Accepted/);
  });

  test("ends with 2 and one sentence when a package of the judge is missing", () => {
    const args = ["scripts/judge.ts", "model-size-calculator", path.join(PROBLEM, "solution.ts")];
    expect(node(["--import", WITHOUT_ENGINE, ...args])).toEqual({
      status: 2,
      stdout: "",
      stderr: ENGINE_MISSING,
    });
  });

  test("ends with 2 and one sentence when its packages can't be installed", () => {
    const clone = path.join(directory, "clone");
    for (const part of ["package.json", "scripts"]) {
      cpSync(path.join(ROOT, part), path.join(clone, part), { recursive: true });
    }
    writeFileSync(path.join(clone, "node_modules"), "no folder");
    const [, ...command] = JSON.parse(
      readFileSync(path.join(clone, "package.json"), "utf8"),
    ).scripts.judge.split(" ");
    const { status, stdout, stderr } = node([...command, "model-size-calculator", "mine.ts"], { cwd: clone });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toContain("    at ");
    expect(stderr).toMatch(/\w\.\n$/);
  });

  test.each([
    ["no arguments", [], "Usage:"],
    ["an unknown problem", ["no-such-problem", path.join(PROBLEM, "solution.ts")], "there is no such folder"],
    ["a path as a slug", ["../coding", path.join(PROBLEM, "solution.ts")], "there is no such folder"],
    ["a missing file", ["model-size-calculator", "missing.ts"], "can't be read"],
    ["an unknown option", ["model-size-calculator", "x.ts", "--fast"], "Usage:"],
    ["an unknown language", ["model-size-calculator", "x.ts", "--language", "cobol"], "not judged"],
    [
      "a source that is too long",
      ["model-size-calculator", file("long.js", `//${"x".repeat(70_000)}`)],
      "longer than",
    ],
  ])("ends with 2 and one sentence for %s", (_what, args, sentence) => {
    const { status, stdout, stderr } = judge(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("    at ");
  });
});
