import { spawnSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeValue, encodeValue } from "#judge/value.ts";
import { PlainData, same } from "#tests/judge/plain-data.ts";

const PROCESS = path.join(import.meta.dirname, "harness-process.ts");

/** What the harness answers to each list of arguments. */
function outcomes(argumentLists: readonly string[]): string[] {
  const { stdout } = spawnSync(process.execPath, ["--no-node-snapshot", "--no-warnings", PROCESS], {
    input: argumentLists.map((text) => `${JSON.stringify(text)}\n`).join(""),
    stdio: ["pipe", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as string);
}

test("the guest's half of the encoding agrees with the host's, for whatever an argument can be", () => {
  const values = fc.sample(PlainData, { numRuns: 3000, seed: 42 });
  const answers = outcomes(values.map((value) => encodeValue([value])));
  expect(answers.length).toBe(values.length);
  for (const [index, value] of values.entries()) {
    const answer = answers[index] ?? "";
    expect(answer.slice(0, 4)).toBe('v""\n');
    const back = decodeValue(answer.slice(4));
    expect(same(value, back), `${encodeValue(value)} came back as ${answer.slice(4)}`).toBe(true);
    // Written the same as well, so that an answer can be compared with an expected value unread.
    expect(answer.slice(4)).toBe(encodeValue(value));
  }
});
