/**
 * `node scripts/run.mjs bench/device/compare.ts`: compares the judge's measures of kernels with Cortex-M code and
 * writes the tables of docs/device-budgets.md. Needs the Debian packages gcc-arm-none-eabi and qemu-system-arm,
 * which is why no test runs it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CORES, LENGTHS, type Measured } from "#bench/device/cores.ts";
import { measureOnArm } from "#bench/device/on-arm.ts";
import { measureOnWebAssembly } from "#bench/device/on-webassembly.ts";

const DOCUMENT = path.join(import.meta.dirname, "..", "..", "docs", "device-budgets.md");
const [BEGIN, END] = ["<!-- measured: begin -->", "<!-- measured: end -->"];

const judge = await measureOnWebAssembly();
const sections = CORES.map((core) => {
  const arm = measureOnArm(core);
  return `### ${core.name}, ${core.key === "fpu" ? "with" : "without"} a floating-point unit\n\n${table(arm)}\n\n${summary(arm)}`;
});
const text = readFileSync(DOCUMENT, "utf8");
const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
if (before < 0 || after < before) throw new Error(`${DOCUMENT} has no place for the tables.`);
writeFileSync(
  DOCUMENT,
  `${text.slice(0, before + BEGIN.length)}\n\n${sections.join("\n\n")}\n\n${text.slice(after)}`,
);
console.log(sections.join("\n\n"));

/** Each kernel against the same kernel, and the same input. */
function pairs(arm: ReadonlyMap<string, Measured>) {
  return [...arm].map(([name, onArm]) => {
    const onJudge = judge.get(name);
    if (!onJudge) throw new Error(`${name} was not measured.`);
    const differing = onArm.runs.findIndex((one, index) => one.sum !== onJudge.runs[index]?.sum);
    if (differing >= 0) throw new Error(`${name} answers otherwise for ${LENGTHS[differing]} values.`);
    const ratios = onArm.runs.map(
      (one, index) => (onJudge.runs[index]?.instructions ?? 0) / one.instructions,
    );
    return { name, onArm, onJudge, ratios, size: onJudge.bytes / onArm.bytes };
  });
}

function table(arm: ReadonlyMap<string, Measured>): string {
  const head = ["kernel", "bytes, judge / Cortex-M", ...LENGTHS.map((one) => `instructions, ${one} values`)];
  const rows = pairs(arm).map(({ name, onArm, onJudge, ratios, size }) => [
    name,
    `${onJudge.bytes} / ${onArm.bytes} = ${size.toFixed(2)}`,
    ...onArm.runs.map(
      (one, index) =>
        `${onJudge.runs[index]?.instructions} / ${one.instructions} = ${ratios[index]?.toFixed(2)}`,
    ),
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function summary(arm: ReadonlyMap<string, Measured>): string {
  const all = pairs(arm);
  return [
    `Instructions: ${spread(all.flatMap((one) => one.ratios.map((ratio) => ({ name: one.name, ratio }))))}.`,
    `Bytes: ${spread(all.map((one) => ({ name: one.name, ratio: one.size })))}.`,
  ].join("\n");
}

/** The range, and what is left when the ratio in the middle is taken for all. */
function spread(ratios: readonly { name: string; ratio: number }[]): string {
  const sorted = ratios.toSorted((one, other) => one.ratio - other.ratio);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (!least || !middle || !most) throw new Error("Nothing was measured.");
  const residual = Math.max(most.ratio / middle.ratio, middle.ratio / least.ratio);
  return (
    `the ratio judge / Cortex-M lies between ${least.ratio.toFixed(2)} (${least.name}) and ` +
    `${most.ratio.toFixed(2)} (${most.name}), in the middle at ${middle.ratio.toFixed(2)}; ` +
    `the worst residual from the middle is a factor of ${residual.toFixed(2)}`
  );
}
