/**
 * `npm run bench -- [--only judge,python,native,http,pages,lighthouse]`
 * Measures, prints, and writes what it found to bench/README.md. A missed target is told, not an error:
 * exit status 1 means that something could not be measured.
 */
import { parseArgs } from "node:util";
import { measureHttp } from "#bench/http/measure.ts";
import { measureJudge } from "#bench/judge/measure.ts";
import { measureNative } from "#bench/judge/native.ts";
import { measurePython } from "#bench/judge/python.ts";
import { measureLighthouse } from "#bench/pages/lighthouse.ts";
import { measurePages } from "#bench/pages/measure.ts";
import { stamp } from "#bench/report/machine.ts";
import { writeToReadme } from "#bench/report/readme.ts";
import { PARTS, type Part, type Section, sectionText } from "#bench/report/section.ts";
import { runCommand } from "#scripts/setup/fault.mjs";

const MEASURE: Record<Part, () => Promise<Section>> = {
  judge: measureJudge,
  python: measurePython,
  native: measureNative,
  http: measureHttp,
  pages: measurePages,
  lighthouse: measureLighthouse,
};

await runCommand(async () => {
  for (const part of chosenParts()) {
    const when = stamp();
    const text = sectionText(await MEASURE[part](), when);
    console.log(`\n${text}`);
    writeToReadme(part, text);
  }
  return 0;
});

function chosenParts(): readonly Part[] {
  const { values } = parseArgs({ options: { only: { type: "string", multiple: true, default: [] } } });
  const names = values.only.flatMap((list) => list.split(","));
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is not a part of the bench; choose from ${PARTS.join(", ")}`);
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part));
}
