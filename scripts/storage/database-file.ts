import { ConfigurationProblem, readEnv } from "#app/env.server.ts";
import { Fault } from "#scripts/setup/fault.mjs";

/** The file that the server uses, by the same configuration. Throws Fault when that is wrong. */
export function databaseFile(variables: NodeJS.ProcessEnv): string {
  try {
    return readEnv(variables).DATABASE_FILE;
  } catch (error) {
    if (error instanceof ConfigurationProblem) throw new Fault(error.message, { cause: error });
    throw error;
  }
}
