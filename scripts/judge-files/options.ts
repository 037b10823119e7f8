import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "#judge/verdict.ts";
import { Fault } from "#scripts/setup/fault.mjs";

const USAGE = `Usage: npm run -s judge -- <slug> <file...> [--language ${LANGUAGES.join("|")}] [--samples] [--json]`;

export type Options = {
  slug: string;
  /** As they were typed. */
  files: string[];
  language: Language | undefined;
  samples: boolean;
  json: boolean;
};

/** Throws Fault, with the usage where it was not followed. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const [slug, ...files] = positionals;
  if (slug === undefined || files.length === 0) throw new Fault(USAGE);
  const language = LANGUAGES.find((one) => one === values.language);
  if (values.language !== undefined && !language) {
    throw new Fault(`"${values.language}" is not judged; choose one of ${LANGUAGES.join(", ")}.`);
  }
  return { slug, files, language, samples: values.samples, json: values.json };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        language: { type: "string" },
        samples: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Fault(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}
