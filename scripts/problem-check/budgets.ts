import { exceededBudgets } from "#judge/native/device-use.ts";
import type { Language } from "#judge/verdict.ts";
import { type BudgetFile, budgetFrom, writeBudget } from "#problems/budget.ts";
import { DEVICES } from "#problems/devices.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import type { KernelLanguage } from "#problems/kernel-vocabulary.ts";
import type { LoadedProblem } from "#problems/load.ts";
import { isKernelLanguage } from "#problems/signature-text.ts";
import { isOverBudget } from "#problems/wrong-solutions.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import type { Tried } from "#scripts/problem-check/mistakes.ts";
import type { Attempt } from "#scripts/problem-check/trial.ts";

const FEWEST_OVER_BUDGET = 2;

/**
 * What `budget.json` must hold: what the references use, and what follows from it. Undefined without a device.
 * Throws a FolderFault when a reference is not accepted.
 */
export async function deriveBudget(
  { definition, solutions }: LoadedProblem,
  attempt: Attempt,
): Promise<BudgetFile | undefined> {
  if (!definition.device) return undefined;
  const entries: [KernelLanguage, ReturnType<typeof budgetFrom>][] = [];
  for (const language of definition.languages.filter(isKernel)) {
    const { device, detail } = await attempt(language, solutions[language] ?? "");
    if (!device) throw new FolderFault([`solution.${language}: has no measure: ${detail}`]);
    entries.push([language, budgetFrom(device.use)]);
  }
  return Object.fromEntries(entries);
}

const isKernel = (language: Language): language is KernelLanguage => isKernelLanguage(language);

/** Claims about a device's budget: derived, within the device, and passed by programs that are right otherwise. */
export async function checkBudget(
  loaded: LoadedProblem,
  stored: BudgetFile | undefined,
  tried: readonly Tried[],
  attempt: Attempt,
): Promise<Finding[]> {
  const { device, languages } = loaded.definition;
  if (!device || !languages.some(isKernel)) return [];
  const derived = (await deriveBudget(loaded, attempt)) ?? {};
  const { flashBytes, sramBytes, name } = DEVICES[device.target];
  const over = tried.filter(({ wrong }) => isOverBudget(wrong));
  return [
    finding(
      "budget.json follows from the references",
      stored && writeBudget(stored) === writeBudget(derived)
        ? []
        : [`derive it: npm run problems -- budget ${loaded.slug}`],
    ),
    finding(
      `the budget fits the ${name}`,
      Object.entries(derived).map(([language, one]) =>
        one && (one.flashBytes > flashBytes || one.ramBytes > sramBytes)
          ? `that of ${language} does not`
          : undefined,
      ),
    ),
    finding(
      `each of ${over.length} solutions over budget is right, and over exactly what its folder says`,
      over.map(({ wrong, trial }) => overBudgetFault(wrong, trial)),
    ),
    finding(
      `there are at least ${FEWEST_OVER_BUDGET} solutions over budget`,
      over.length < FEWEST_OVER_BUDGET ? [`there are ${over.length}`] : [],
    ),
  ];
}

function overBudgetFault(
  { file, verdict }: Tried["wrong"],
  { verdict: said, detail, device }: Tried["trial"],
): string | undefined {
  if (said !== "accepted") return `${file} is ${said}: ${detail}`;
  if (!device) return `${file} is in no language of kernels`;
  const exceeded = exceededBudgets(device.use, device.budget);
  if (exceeded.length === 1 && exceeded[0] === verdict) return undefined;
  const { flashBytes, ramBytes, instructions, heapBytes } = device.use;
  return (
    `${file} is ${exceeded.join(" and ") || "within budget"}: ${flashBytes} of ${device.budget.flashBytes} B of flash, ` +
    `${ramBytes} of ${device.budget.ramBytes} B of SRAM, ${instructions} of ${device.budget.instructions} instructions, ` +
    `${heapBytes} B of heap`
  );
}
