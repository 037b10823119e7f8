import { readdirSync } from "node:fs";
import path from "node:path";
import { ConfigurationProblem, type Env } from "#app/env.server.ts";

/** Absolute paths of the folders from which the server is seeded and asks formulas. */
export type ContentDirectories = { problems: string; questions: string; scenarios: string; designs: string };

/** Paths may be relative to `root`. Throws ConfigurationProblem when one of them is no folder that can be read. */
export function contentDirectories(env: Env, root: string): ContentDirectories {
  const folder = (name: Extract<keyof Env, `${string}_DIRECTORY`>): string => {
    const absolute = path.resolve(root, env[name]);
    try {
      readdirSync(absolute);
    } catch (cause) {
      throw new ConfigurationProblem(
        `The environment variable ${name} is "${env[name]}": must be a folder that can be read ` +
          `(${cause instanceof Error ? cause.message : cause}).`,
        { cause },
      );
    }
    return absolute;
  };
  return {
    problems: folder("PROBLEMS_DIRECTORY"),
    questions: folder("QUESTIONS_DIRECTORY"),
    scenarios: folder("SCENARIOS_DIRECTORY"),
    designs: folder("DESIGNS_DIRECTORY"),
  };
}
