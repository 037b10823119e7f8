import { expect, test } from "vitest";
import { runQuietly } from "#scripts/setup/run-quietly.mjs";

/** Runs a program as `npm start` runs the server, in a process of its own that the test may kill. */
function attached(program: string, before = "") {
  const starter = `
    import { runAttached } from ${JSON.stringify(new URL("../../../scripts/setup/run-attached.mjs", import.meta.url).href)};
    ${before}
    process.exitCode = await runAttached(process.execPath, ["-e", ${JSON.stringify(program)}], { cwd: "." });
  `;
  return runQuietly(process.execPath, ["--input-type=module", "-e", starter], { cwd: import.meta.dirname });
}

/** Counts the signals it gets until it ends, a moment after the first. */
const COUNTER = `
  let signals = 0;
  process.on("SIGINT", () => { signals++; setTimeout(() => { console.log(signals); process.exit(0); }, 400); });
  setInterval(() => {}, 1000);
`;

const SERVER = `
  process.on("SIGTERM", () => { console.log("ended gracefully"); process.exit(0); });
  setInterval(() => {}, 1000);
  console.log("serving");
`;

test("the exit status of the program is ours", async () => {
  expect(await attached("process.exit(7)")).toEqual({ status: 7, output: "" });
});

test("a program with nothing left to do ends", async () => {
  expect(await attached("console.log('done')")).toEqual({ status: 0, output: "done\n" });
});

test("a signal is passed on, and the program ends in its own way", async () => {
  const { status, output } = await attached(
    SERVER,
    `setTimeout(() => process.kill(process.pid, "SIGTERM"), 500);`,
  );
  expect({ status, output }).toEqual({ status: 0, output: "serving\nended gracefully\n" });
});

test("a program whose starter was killed ends gracefully instead of holding its port", async () => {
  const { output } = await attached(SERVER, `setTimeout(() => process.kill(process.pid, "SIGKILL"), 500);`);
  expect(output).toBe("serving\nended gracefully\nEnded by SIGKILL.\n");
});

test("what reaches us twice, from the terminal and from npm, reaches the program once", async () => {
  const twice = `setTimeout(() => { process.kill(process.pid, "SIGINT"); process.kill(process.pid, "SIGINT"); }, 500);`;
  const { output } = await attached(COUNTER, twice);
  expect(output).toBe("1\n");
});

test("a program that does not end when its starter was killed is ended", async () => {
  const stubborn = `process.on("SIGTERM", () => console.log("no")); setInterval(() => {}, 1000);`;
  const { output } = await attached(stubborn, `setTimeout(() => process.kill(process.pid, "SIGKILL"), 500);`);
  expect(output).toBe("no\nEnded by SIGKILL.\n");
});
