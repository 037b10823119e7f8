import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Language, VERDICTS, type Verdict } from "#judge/verdict.ts";
import { languageOfFile } from "#problems/source-file.ts";

const FOLDER = path.join(import.meta.dirname, "hostile");

/** A program of `hostile/`, with what its folder and its first comments say of it. */
export type HostileProgram = {
  /** `wrong_answer/returns-nan.js` */
  name: string;
  /** The verdict that it is filed under. */
  folder: Verdict;
  language: Language;
  source: string;
  /** The verdicts that are safe, that of its folder among them. */
  expected: readonly Verdict[];
  /** The engine itself may die of it, which is reported as a fault and judged again. */
  allowsFault: boolean;
};

/**
 * Reads all programs. The first comment of each says what is attempted. `// expect: a, b` lists verdicts where
 * several are safe, `// fault allowed: why` that the judge may report a fault; in Python with `#`.
 */
export function hostilePrograms(): HostileProgram[] {
  return VERDICTS.flatMap((verdict) => {
    const files = readdirSync(FOLDER).includes(verdict) ? readdirSync(path.join(FOLDER, verdict)).sort() : [];
    return files.map((file) => readProgram(verdict, file));
  });
}

function readProgram(verdict: Verdict, file: string): HostileProgram {
  const name = `${verdict}/${file}`;
  const source = readFileSync(path.join(FOLDER, name), "utf8");
  if (!/^(?:\ufeff|#!.*\n)?(?:\/\/|#) \S/.test(source))
    throw new Error(`${name}: the first comment must say what is attempted.`);
  const listed = /^(?:\/\/|#) expect: (.+)$/m.exec(source)?.[1]?.split(", ") ?? [verdict];
  const expected = listed.map((one) => VERDICTS.find((known) => known === one));
  if (expected.includes(undefined)) throw new Error(`${name}: "expect" names something that is no verdict.`);
  if (!listed.includes(verdict))
    throw new Error(`${name}: its folder is not among the verdicts that it expects.`);
  return {
    name,
    folder: verdict,
    language: languageOfFile(file) ?? "javascript",
    source,
    expected: expected as Verdict[],
    allowsFault: /^(?:\/\/|#) fault allowed: /m.test(source),
  };
}
