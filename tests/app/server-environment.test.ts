/** `server.ts` started by hand, without the environment that `npm start` gives it. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentDirectories } from "#app/content-directories.server.ts";
import { ConfigurationProblem, readEnv } from "#app/env.server.ts";
import { storedSecret } from "#app/http/secret.ts";
import { ROOT } from "#scripts/setup/root.mjs";
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

const FOLDERS = [
  "PROBLEMS_DIRECTORY",
  "QUESTIONS_DIRECTORY",
  "SCENARIOS_DIRECTORY",
  "DESIGNS_DIRECTORY",
] as const;

test.each(FOLDERS)("%s is named when it is no folder that can be read", (name) => {
  const file = path.join(freshFolder(), "file");
  writeFileSync(file, "");
  for (const wrong of [file, path.join(file, "below"), path.join(freshFolder(), "nowhere")]) {
    expect(() => contentDirectories(readEnv({ NODE_ENV: "test", [name]: wrong }), ROOT)).toThrow(
      `The environment variable ${name} is "${wrong}": must be a folder that can be read (E`,
    );
  }
});

test("a server without its content says so in one sentence, before it makes a database", async () => {
  const file = path.join(freshFolder(), "test.sqlite");
  const start = spawnServer(file, { QUESTIONS_DIRECTORY: "/nowhere" });
  await expect(start).rejects.toThrow(/^The server did not start:\nThe environment variable QUEST[^\n]*\n$/);
  expect(existsSync(file)).toBe(false);
});

test("a secret that is wrong is not printed", () => {
  const start = () => readEnv({ NODE_ENV: "test", SECRET: "hunter2", PORT: "many" });
  expect(start).toThrow("SECRET is wrong and not shown here: must have at least 32 characters.");
  expect(start).not.toThrow("hunter2");
  expect(start).toThrow('The environment variable PORT is "many"');
});

test("a file of the secret that can't be read, or made, is named", () => {
  const folder = freshFolder();
  mkdirSync(path.join(folder, "cookie-secret"));
  for (const databaseFile of [path.join(folder, "x.sqlite"), "/nowhere/x.sqlite"]) {
    const read = () => storedSecret(databaseFile);
    expect(read).toThrow(ConfigurationProblem);
    expect(read).toThrow(
      /cookie-secret can't be used \(E.*\): let this user read and write it, or set SECRET\.$/,
    );
  }
});
