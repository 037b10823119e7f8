import { createServer } from "node:net";
import { expect, test } from "vitest";
import { tooOld } from "#scripts/setup/node-version.mjs";
import { isPortTaken } from "#scripts/setup/port.mjs";
import { ROOT } from "#scripts/setup/root.mjs";
import { runQuietly } from "#scripts/setup/run-quietly.mjs";

test("an old Node is told what to do", () => {
  expect(tooOld("18.20.4")).toBe(
    "Tensor Arena needs Node 20 or later and this is 18.20.4: install a newer one from https://nodejs.org and start again.",
  );
  expect(tooOld("20.0.0")).toBeUndefined();
  expect(tooOld("24.21.0")).toBeUndefined();
});

test("npm start says at once that its port is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await isPortTaken(port, "127.0.0.1")).toBe(true);
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1" };
  expect(await runQuietly(process.execPath, ["scripts/start.mjs"], { cwd: ROOT, env })).toEqual({
    status: 1,
    output: `Port ${port} on 127.0.0.1 is taken: stop what listens there, or choose another port with PORT=${port + 1} npm start.\n`,
  });
  await new Promise((resolve) => other.close(resolve));
  expect(await isPortTaken(port, "127.0.0.1")).toBe(false);
});
