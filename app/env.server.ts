import path from "node:path";
import { z } from "zod";

const Port = z.coerce.number().int().min(0).max(65_535);
const Hosts = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((one) => one.trim().toLowerCase())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().regex(/^[a-z0-9.\-:[\]]+$/, "must be host names separated by commas")));

/** All configuration. Every variable has a default that is right for one person on their own machine. */
export const EnvSchema = z.object({
  NODE_ENV: z
    .enum(["production", "development", "test"])
    .default("production")
    .describe("development reloads on change"),
  PORT: Port.default(3000).describe("port to listen on; 0 picks a free one"),
  HOST: z
    .string()
    .min(1)
    .default("127.0.0.1")
    .describe("address to listen on; 0.0.0.0 opens it to the network"),
  ALLOWED_HOSTS: Hosts.default(["localhost", "127.0.0.1", "[::1]"]).describe(
    "host names that requests may name, separated by commas; anything else is refused",
  ),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((text) => new URL(text).origin)
    .optional()
    .describe("address under which people reach this instance, for example https://arena.example.org"),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe("how many proxies stand in front and set X-Forwarded-For and -Proto; 0 ignores those headers"),
  DATABASE_FILE: z
    .string()
    .min(1)
    .default(path.join("data", "tensor-arena.sqlite"))
    .describe("the SQLite file"),
  PROBLEMS_DIRECTORY: z
    .string()
    .min(1)
    .default(path.join("problems", "coding"))
    .describe("folder of the problem folders, within this repository's folder"),
  QUESTIONS_DIRECTORY: z
    .string()
    .min(1)
    .default(path.join("problems", "concepts"))
    .describe("folder of the questions' folders, by topic; within this repository's folder"),
  SCENARIOS_DIRECTORY: z
    .string()
    .min(1)
    .default(path.join("problems", "scenarios"))
    .describe("folder of the scenarios' folders, within this repository's folder"),
  DESIGNS_DIRECTORY: z
    .string()
    .min(1)
    .default(path.join("problems", "design"))
    .describe("folder of the system-design questions' folders, within this repository's folder"),
  SECRET: z
    .string()
    .min(32, "must have at least 32 characters")
    .optional()
    .describe("signs cookies; by default made once and kept beside the database"),
  JUDGE_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .describe("submissions judged at the same time; by default one for each processor"),
  QUEUE_LIMIT: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(500)
    .describe("submissions that may wait to be judged"),
  GUEST_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(180)
    .describe("days of absence after which a guest and all that is theirs is deleted"),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .default("info")
    .describe("least important log line that is written"),
});
export type Env = z.infer<typeof EnvSchema>;

/** Variables whose value is shown to nobody, wrong or not: what the start says is kept in logs. */
const SECRETS: ReadonlySet<string> = new Set(["SECRET"] satisfies (keyof Env)[]);

/** A variable that is wrong, told in one sentence each. */
export class ConfigurationProblem extends Error {}

/** Reads the configuration. Variables that are set but empty count as not set. */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = EnvSchema.safeParse(set);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = SECRETS.has(name) ? "wrong and not shown here" : `"${set[name] ?? ""}"`;
    return `The environment variable ${name} is ${value}: ${issue.message}.`;
  });
  throw new ConfigurationProblem(`${sentences.join(" ")} docs/configuration.md lists what each may be.`);
}
