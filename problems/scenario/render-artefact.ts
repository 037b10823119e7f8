import type { Renderer } from "#problems/render.ts";
import type { ArtefactData } from "#problems/scenario/artefact-data.ts";
import type { Artefact } from "#problems/scenario/artefact-schema.ts";
import { escaped } from "#problems/scenario/escape.ts";
import { renderConfusion, renderTable } from "#problems/scenario/render-table.ts";
import { renderTrace } from "#problems/scenario/render-trace.ts";

/** An artefact as a block of HTML; `text` is its file. Throws an Error where it can't be shown. */
export function renderArtefact(
  artefact: Artefact,
  text: string,
  data: ArtefactData,
  renderer: Renderer,
): string {
  const { title } = artefact;
  switch (data.kind) {
    case "log":
      return listing(title, data.lines.map(logLine));
    case "map":
      return listing(title, data.lines.map(mapLine));
    case "code":
      return numbered(title, highlighted(artefact, data.lines, renderer));
    case "table":
      return renderTable(data.table, title);
    case "confusion":
      return renderConfusion(data.classes, data.counts, title);
    case "trace":
      if (artefact.kind !== "trace") throw new Error("is no trace");
      return renderTrace(artefact, data, text);
  }
}

/** Lines whose numbers the style sheet counts, so that they are neither copied nor read out. */
function listing(title: string, lines: readonly string[]): string {
  const code = lines.map((html) => `<span class="line">${html}</span>`).join("\n");
  return `<pre class="code bench-lines" tabindex="0" role="group" aria-label="${escaped(title)}"><code>${code}</code></pre>`;
}

/** What stands in brackets before the text is the time, mostly. */
function logLine(line: string): string {
  const [stamp = ""] = /^\[[^\]]*\]/.exec(line) ?? [];
  const rest = escaped(line.slice(stamp.length));
  return stamp === "" ? rest : `<span class="bench-stamp">${escaped(stamp)}</span>${rest}`;
}

/** Output sections begin at the left edge. */
function mapLine(line: string): string {
  const [section = ""] = /^[._a-zA-Z]\S*/.exec(line) ?? [];
  return section === "" ? escaped(line) : `<b>${escaped(section)}</b>${escaped(line.slice(section.length))}`;
}

function highlighted(artefact: Artefact, lines: readonly string[], renderer: Renderer): string {
  const language = artefact.kind === "code" ? artefact.language : "text";
  const [block] = renderer.render(`\`\`\`\`${language}\n${lines.join("\n")}\n\`\`\`\``);
  return block && "html" in block ? block.html : "";
}

function numbered(title: string, html: string): string {
  return html
    .replace('class="code"', 'class="code bench-lines"')
    .replace(/aria-label="([^"]*)"/, (_all, label: string) => `aria-label="${escaped(title)}. ${label}"`);
}
