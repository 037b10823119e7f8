/**
 * `npm run -s judge -- <slug> <file...> [--language L] [--samples] [--json]`
 * Judges files as the server would. Exit status: 0 all accepted, 1 not all, 2 wrong usage or a judge error.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type JudgeableProblem, judgeRequest } from "#app/judge-request.ts";
import { createMistakeNaming } from "#app/name-mistake.ts";
import { createJudge, type Judge } from "#judge/judge.ts";
import { type CompileProblem, SIZES } from "#judge/request.ts";
import {
  budgetVerdictLabel,
  type CaseResult,
  type DeviceReport,
  LANGUAGES,
  type Language,
  type Verdict,
  verdictLabel,
} from "#judge/verdict.ts";
import { DEVICES, type DeviceKey } from "#problems/devices.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { languageOfFile } from "#problems/source-file.ts";
import { problemInMemory } from "#scripts/memory-problem.ts";

const USAGE = `Usage: npm run -s judge -- <slug> <file...> [--language ${LANGUAGES.join("|")}] [--samples] [--json]`;

class UsageFault extends Error {}

type Options = {
  slug: string;
  files: string[];
  language: Language | undefined;
  samples: boolean;
  json: boolean;
};
type Judged = {
  /** What the compiler remarked. */
  warnings: readonly string[];
  device: DeviceReport | undefined;
  verdict: Verdict;
  score: number;
  cases: CaseResult[];
  compileError: string | undefined;
  /** The known mistake that it answers like. */
  mistake: string | undefined;
};

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof UsageFault || error instanceof FolderFault)) throw error;
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  const options = readOptions();
  const sources = await Promise.all(options.files.map((file) => readSource(file, options.language)));
  const problem = await problemInMemory(options.slug);
  await using judge = await createJudge({ workers: 1 });
  let status = 0;
  for (const source of sources) {
    const judged = await judgeOne(judge, problem, source, options.samples);
    console.log(options.json ? asJson(source.file, judged) : asText(source.file, judged));
    if (judged.verdict === "judge_error") status = 2;
    else if (judged.verdict !== "accepted" && status === 0) status = 1;
  }
  return status;
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        language: { type: "string" },
        samples: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const [slug, ...files] = positionals;
    if (slug === undefined || files.length === 0) throw new UsageFault(USAGE);
    const language = LANGUAGES.find((one) => one === values.language);
    if (values.language !== undefined && !language) {
      throw new UsageFault(`"${values.language}" is not judged; choose one of ${LANGUAGES.join(", ")}.`);
    }
    return { slug, files, language, samples: values.samples, json: values.json };
  } catch (error) {
    throw error instanceof UsageFault ? error : new UsageFault(`${(error as Error).message}\n${USAGE}`);
  }
}

type Source = { file: string; language: Language; source: string };

async function readSource(file: string, chosen: Language | undefined): Promise<Source> {
  const language = chosen ?? languageOfFile(file);
  if (!language)
    throw new UsageFault(`The language of ${file} can't be told from its name: state it with --language.`);
  let source: string;
  try {
    source = await readFile(file, "utf8");
  } catch {
    throw new UsageFault(`${file} can't be read.`);
  }
  if (source.length > SIZES.sourceChars) {
    throw new UsageFault(`${file} is longer than the ${SIZES.sourceChars} characters that are judged.`);
  }
  return { file, language, source };
}

async function judgeOne(
  judge: Judge,
  problem: JudgeableProblem,
  source: Source,
  samples: boolean,
): Promise<Judged> {
  const { language } = source;
  if (!problem.definition.languages.includes(language)) {
    throw new UsageFault(
      `This problem is not judged in ${language}, only in ${problem.definition.languages.join(", ")}.`,
    );
  }
  const submission = {
    mode: samples ? ("run" as const) : ("submit" as const),
    language,
    source: source.source,
    ownInputs: [],
  };
  const client = { visitor: "command line", address: "here" };
  const cases: CaseResult[] = [];
  const naming = createMistakeNaming(problem);
  for await (const event of judge.judge(judgeRequest(problem, submission, new Map(), client))) {
    if (event.type === "case") {
      cases.push(event.result);
      naming.add(event);
    }
    if (event.type === "done") {
      const { verdict, compileError, warnings = [], device } = event;
      const { score } = event;
      const mistake = naming.mistake()?.sentence;
      const error = compileError && placed(compileError);
      return { verdict, score, cases, compileError: error, mistake, warnings: warnings.map(placed), device };
    }
  }
  throw new Error("Judging ended without a verdict.");
}

function placed({ line, column, message }: CompileProblem): string {
  const place = line === undefined ? "" : `line ${line}${column === undefined ? "" : `, column ${column}`}: `;
  return `${place}${message}`;
}

function asJson(file: string, { verdict, score, cases, device }: Judged): string {
  const shown = cases.map((one) => ({
    name: one.name,
    group: one.group,
    hidden: one.origin === "hidden",
    verdict: one.verdict,
    timeMs: one.cpuMs ?? null,
  }));
  return JSON.stringify({ file, verdict, score, cases: shown, ...(device && { device }) });
}

function asText(file: string, judged: Judged): string {
  const { verdict, score, cases, compileError, mistake, warnings, device } = judged;
  const width = Math.max(0, ...cases.map((one) => one.name.length));
  const lines = cases.map((one) => {
    const time = one.cpuMs === undefined ? "" : `${one.cpuMs.toFixed(1)} ms`;
    const cause = one.verdict === "accepted" ? "" : `  ${one.cause}`;
    return `  ${one.name.padEnd(width)}  ${time.padStart(10)}  ${verdictLabel(one.verdict)}${cause}`;
  });
  const head = `${file}: ${verdictLabel(verdict)}, ${score} of 100`;
  const remarks = [
    compileError,
    mistake && `Looks like: ${mistake}`,
    ...warnings.map((one) => `warning: ${one}`),
    device && deviceText(device),
  ].filter(Boolean);
  return [head, ...remarks.map((one) => `  ${one}`), ...lines].join("\n");
}

function deviceText({ target, verdict, use, budget }: DeviceReport): string {
  return (
    `${budgetVerdictLabel(verdict)} of the ${DEVICES[target as DeviceKey].name}: ` +
    `${use.flashBytes} of ${budget.flashBytes} B of flash, ${use.ramBytes} of ${budget.ramBytes} B of SRAM, ` +
    `${use.instructions} of ${budget.instructions} instructions, ${use.heapBytes} B of heap`
  );
}
