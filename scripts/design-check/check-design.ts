import { FolderFault } from "#problems/folder-fault.ts";
import { loadDesign } from "#problems/load-design.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { renderDesign } from "#problems/rendered-design.ts";
import { checkFrame } from "#scripts/design-check/frame.ts";
import { checkReference } from "#scripts/design-check/reference.ts";
import { checkSheet } from "#scripts/design-check/sheet.ts";
import { checkTexts } from "#scripts/design-check/texts.ts";
import { checkWeak } from "#scripts/design-check/weak.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

const COMPLETE = "the folder is complete, follows the schema and renders";
let renderer: Promise<Renderer> | undefined;

/**
 * Proves what can be proved of a design question's folder: form, formulas, units, reference, weak answers,
 * prose. A folder that can't be read gives one finding that lists what to mend.
 */
export async function checkDesign(directory: string): Promise<Finding[]> {
  try {
    const loaded = await loadDesign(directory);
    renderer ??= createRenderer();
    renderDesign(loaded, await renderer);
    const claims = [...checkFrame(loaded), ...checkSheet(loaded)];
    // What can't be computed can't be held against its worked values either.
    const isSound = claims.every((one) => one.faults.length === 0);
    const answers = isSound ? [...checkReference(loaded), ...checkWeak(loaded), ...checkTexts(loaded)] : [];
    return [finding(COMPLETE, []), ...claims, ...answers];
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error;
    return [finding(COMPLETE, error.faults)];
  }
}
