/** `server.ts` started by hand, without the environment that `npm start` gives it. */
import path from "node:path";
import { expect, test } from "vitest";
import { freshFolder } from "#tests/db/fresh-database.ts";
import { spawnServer } from "./spawned-server.ts";

/** Run inside the server: tells at its end which builds of React it has loaded. */
const TELL_BUILDS = `
  import module from "node:module";
  process.once("exit", () => {
    const files = Object.keys(module._cache).join(" ");
    console.log("react builds:", ...new Set(files.match(/react-dom-server[\\w.-]*(?:development|production)/g)));
  });
`;

test("a server that nobody told NODE_ENV renders with React's production build", async () => {
  const server = await spawnServer(path.join(freshFolder(), "test.sqlite"), {
    NODE_ENV: "",
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_BUILDS)}`,
  });
  expect((await fetch(`${server.origin}/problems`)).status).toBe(200);
  server.signal("SIGTERM");
  await server.ended;
  const builds = /react builds: (.*)/.exec(server.output())?.[1];
  expect(builds).toContain("production");
  expect(builds).not.toContain("development");
});
