import { z } from "zod";
import { ContentBlocksSchema } from "#problems/content-block.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import type { LoadedScenario } from "#problems/load-scenario.ts";
import type { Renderer } from "#problems/render.ts";
import { renderInline } from "#problems/render-inline.ts";
import { RenderedQuestionSchema, renderTexts } from "#problems/rendered-question.ts";
import { renderArtefact } from "#problems/scenario/render-artefact.ts";

/** HTML of one line. */
const Line = z.string();

/**
 * A scenario's texts as they are stored. All of them: what may reach the browser, and when, is decided by
 * problems/scenario/present.ts.
 */
export const RenderedScenarioSchema = z.strictObject({
  situation: ContentBlocksSchema,
  debrief: ContentBlocksSchema,
  sources: z.array(Line),
  /** In the order of the steps; the explanation of each is its fact. */
  steps: z.array(RenderedQuestionSchema),
  /** By name: a block of HTML. */
  artefacts: z.record(z.string(), z.string()),
});
export type RenderedScenario = z.infer<typeof RenderedScenarioSchema>;

/** Throws a FolderFault that names the file of each text that can't be rendered. */
export function renderScenario(loaded: LoadedScenario, renderer: Renderer): RenderedScenario {
  const { slug, scenario, situation, debrief, texts, artefacts } = loaded;
  const faults: string[] = [];
  const attempt = <T>(place: string, none: T, work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      faults.push(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`);
      return none;
    }
  };
  const steps = scenario.steps.map(({ id, question }) => {
    const { prompt = "", fact = "" } = texts.get(id) ?? {};
    const texted = renderTexts({ ...question, sources: [] }, renderer, {
      definition: `scenario.ts: ${id}`,
      prompt: { file: `${id}.md`, text: prompt, idPrefix: `${id}-` },
      explanation: { file: `${id}.fact.md`, text: fact, idPrefix: `${id}-fact-` },
    });
    faults.push(...texted.faults);
    return texted.rendered;
  });
  const rendered: RenderedScenario = {
    situation: attempt("situation.md", [], () => renderer.render(situation, "situation-")),
    debrief: attempt("debrief.md", [], () => renderer.render(debrief, "debrief-")),
    sources: scenario.sources.map((source, index) =>
      attempt(`scenario.ts: sources.${index}`, "", () => renderInline(source)),
    ),
    steps,
    artefacts: Object.fromEntries(
      Object.entries(scenario.artefacts).map(([name, artefact]) => {
        const { text = "", data } = artefacts.get(name) ?? {};
        const html = attempt(`artefacts/${artefact.file}`, "", () =>
          data ? renderArtefact(artefact, text, data, renderer) : "",
        );
        return [name, html];
      }),
    ),
  };
  if (faults.length > 0) throw new FolderFault(faults.map((fault) => `${slug}/${fault}`));
  return rendered;
}
