/** An answer's sections as one text, each under its heading. */
import { SECTION_LABELS, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";

const HEADING = /^## +(.+?)\s*$/gm;

/** Throws an Error that says which heading is missing, twice there, or none of a section. */
export function sectionsOf(text: string): Record<Section, string> {
  const [before = "", ...parts] = text.split(HEADING);
  if (before.trim() !== "") throw new Error(`begins with a heading: ## ${SECTION_LABELS.clarify}`);
  const found = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    const label = parts[at] ?? "";
    if (found.has(label)) throw new Error(`has ## ${label} twice`);
    found.set(label, (parts[at + 1] ?? "").trim());
  }
  const labels = new Set<string>(Object.values(SECTION_LABELS));
  const unknown = [...found.keys()].find((label) => !labels.has(label));
  if (unknown !== undefined) throw new Error(`## ${unknown} is no section: use ### within one`);
  const missing = SECTIONS.filter((section) => !found.get(SECTION_LABELS[section]));
  if (missing.length > 0)
    throw new Error(`lacks ## ${missing.map((one) => SECTION_LABELS[one]).join(", ## ")}`);
  const textOf = (section: Section) => found.get(SECTION_LABELS[section]) ?? "";
  return {
    clarify: textOf("clarify"),
    estimate: textOf("estimate"),
    architecture: textOf("architecture"),
    "deep-dive": textOf("deep-dive"),
    risks: textOf("risks"),
  };
}
