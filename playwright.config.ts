import { rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { BROWSER_VARIABLE, type Browser } from "#scripts/browser/browser.ts";
import { launchOptions } from "#scripts/browser/launch-options.ts";

/**
 * The built application on a port and a database of its own. `npm test -- --only e2e` looks for a
 * browser and builds first; on its own, Playwright takes the browser that it has downloaded.
 */
const DATA = path.join(".cache", "e2e-data");
if (!process.env["TENSOR_ARENA_E2E_PORT"]) {
  // The first to load this file; the workers that load it again are told by the variable.
  process.env["TENSOR_ARENA_E2E_PORT"] = String(await freePort());
  rmSync(DATA, { recursive: true, force: true });
}
const PORT = process.env["TENSOR_ARENA_E2E_PORT"];
const chosen = process.env[BROWSER_VARIABLE];
const browser: Browser = chosen ? JSON.parse(chosen) : { args: [], env: {} };

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/e2e",
  // Two cores are shared by the server, the judge and the browsers; a third worker works while others wait.
  workers: 3,
  // A learner of each test is somebody new, so that no test of a file has to wait for another.
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: launchOptions(browser),
    screenshot: "only-on-failure",
    // To record each test takes a quarter of the machine: `npx playwright test --trace on <file>` for one.
    trace: "off",
  },
  webServer: {
    command: `"${process.execPath}" server.ts`,
    url: `http://127.0.0.1:${PORT}/readyz`,
    env: {
      NODE_ENV: "production",
      PORT,
      DATABASE_FILE: path.join(DATA, "tensor-arena.sqlite"),
      LOG_LEVEL: "warn",
      // Each test says where it comes from: see quiet-page.ts.
      TRUSTED_PROXIES: "1",
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    stdout: "pipe",
  },
});

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 3100));
    });
  });
}
