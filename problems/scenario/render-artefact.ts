import type { Renderer } from "#problems/render.ts";
import type { ArtefactData } from "#problems/scenario/artefact-data.ts";
import type { Artefact } from "#problems/scenario/artefact-schema.ts";

/** An artefact as a block of HTML. Throws an Error where the file's text can't be shown. */
export function renderArtefact(
  _name: string,
  artefact: Artefact,
  text: string,
  _data: ArtefactData,
  renderer: Renderer,
): string {
  const language = artefact.kind === "code" ? artefact.language : "text";
  return renderer
    .render(`\`\`\`\`${language}\n${text}\n\`\`\`\``)
    .map((block) => ("html" in block ? block.html : ""))
    .join("");
}
