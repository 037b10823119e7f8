import { z } from "zod";
import { ContentBlocksSchema } from "#problems/content-block.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import type { LoadedDesign } from "#problems/load-design.ts";
import type { Renderer } from "#problems/render.ts";
import { renderInline } from "#problems/render-inline.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import { DIMENSIONS, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

/** HTML of one line. */
const Line = z.string();
const Texts = z.record(z.enum(SECTIONS), ContentBlocksSchema);

/**
 * A design question's texts as they are stored. All of them: what belongs to `open` may be shown with the brief,
 * a follow-up when it was asked, and everything else only when the answer is finished.
 */
export const RenderedDesignSchema = z.strictObject({
  brief: ContentBlocksSchema,
  open: z.strictObject({
    /** By key. */
    givens: z.record(z.string(), z.strictObject({ label: Line, source: Line })),
    rows: z.record(z.string(), z.strictObject({ label: Line, asks: Line })),
    totals: z.record(z.string(), z.strictObject({ label: Line })),
    /** In the order of the question. */
    blocks: z.array(Line),
    links: z.array(Line),
  }),
  followUps: z.record(
    z.string(),
    z.strictObject({ asks: ContentBlocksSchema, reply: ContentBlocksSchema, listensFor: z.array(Line) }),
  ),
  /** With figures and decisions of the reference; what may be told before is problems/system-design/anchors.ts. */
  rubric: z.record(z.enum(DIMENSIONS), z.strictObject({ fail: Line, pass: Line, strong: Line })),
  reference: Texts,
  sources: z.array(Line),
  /** By key of the row; slips in the order of the question. */
  explains: z.record(z.string(), Line),
  slips: z.record(z.string(), z.array(Line)),
  checks: z.record(z.string(), z.strictObject({ says: Line, teaches: Line })),
  weak: z.record(z.string(), z.strictObject({ says: Line, texts: Texts })),
});
export type RenderedDesign = z.infer<typeof RenderedDesignSchema>;

/** Throws a FolderFault that names the file of each text that can't be rendered. */
export function renderDesign(loaded: LoadedDesign, renderer: Renderer): RenderedDesign {
  const { slug, design, brief, reference, followUps, weak } = loaded;
  const faults: string[] = [];
  const attempt = <T>(place: string, none: T, work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      faults.push(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`);
      return none;
    }
  };
  const blocks = (file: string, text: string, prefix: string) =>
    attempt<ContentBlock[]>(file, [], () => renderer.render(text, prefix));
  const line = (place: string, text: string) => attempt(`design.ts: ${place}`, "", () => renderInline(text));
  const lines = (place: string, texts: readonly string[]) =>
    texts.map((text, index) => line(`${place}.${index}`, text));
  const sections = (folder: string, texts: Record<Section, string>, prefix: string) =>
    byKey(SECTIONS, (section) => blocks(`${folder}${section}`, texts[section], `${prefix}${section}-`));

  const rendered: RenderedDesign = {
    brief: blocks("brief.md", brief, "brief-"),
    open: renderOpen(design, line, lines),
    followUps: keyed(design.followUps, "id", ({ id, listensFor }) => ({
      asks: blocks(`follow-ups/${id}.md`, followUps.get(id) ?? "", `${id}-`),
      reply: blocks(`follow-ups/${id}.reply.md`, reference.replies[id] ?? "", `${id}-reply-`),
      listensFor: lines(`followUps.${id}.listensFor`, listensFor),
    })),
    rubric: byKey(DIMENSIONS, (dimension) => ({
      fail: line(`rubric.${dimension}.fail`, design.rubric[dimension].fail),
      pass: line(`rubric.${dimension}.pass`, design.rubric[dimension].pass),
      strong: line(`rubric.${dimension}.strong`, design.rubric[dimension].strong),
    })),
    reference: sections("reference/", reference.texts, "reference-"),
    sources: lines("sources", design.sources),
    explains: keyed(design.rows, "key", ({ key, explains }) => line(`rows.${key}.explains`, explains)),
    slips: keyed(design.rows, "key", ({ key, slips }) =>
      lines(
        `rows.${key}.slips`,
        slips.map(({ says }) => says),
      ),
    ),
    checks: keyed(design.checks, "id", ({ id, says, teaches }) => ({
      says: line(`checks.${id}.says`, says),
      teaches: line(`checks.${id}.teaches`, teaches),
    })),
    weak: keyed(design.weak, "id", ({ id, says }) => ({
      says: line(`weak.${id}.says`, says),
      texts: sections(`weak/${id}/answer.md: `, (weak.get(id) ?? emptyAnswer()).texts, `weak-${id}-`),
    })),
  };
  if (faults.length > 0) throw new FolderFault(faults.map((fault) => `${slug}/${fault}`));
  return rendered;
}

type RenderLine = (place: string, text: string) => string;
type RenderLines = (place: string, texts: readonly string[]) => string[];

function renderOpen(
  design: LoadedDesign["design"],
  line: RenderLine,
  lines: RenderLines,
): RenderedDesign["open"] {
  const { givens, rows, totals, glossary } = design;
  const means = (texts: readonly { means: string }[]) => texts.map((one) => one.means);
  return {
    givens: keyed(givens, "key", ({ key, label, source = "" }) => ({
      label: line(`givens.${key}.label`, label),
      source: line(`givens.${key}.source`, source),
    })),
    rows: keyed(rows, "key", ({ key, label, asks }) => ({
      label: line(`rows.${key}.label`, label),
      asks: line(`rows.${key}.asks`, asks),
    })),
    totals: keyed(totals, "key", ({ key, label }) => ({ label: line(`totals.${key}.label`, label) })),
    blocks: lines("glossary.blocks", means(glossary.blocks)),
    links: lines("glossary.links", means(glossary.links)),
  };
}

function byKey<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function keyed<One, Name extends keyof One & ("key" | "id"), Value>(
  all: readonly One[],
  name: Name,
  value: (one: One) => Value,
): Record<string, Value> {
  return Object.fromEntries(all.map((one) => [String(one[name]), value(one)]));
}
