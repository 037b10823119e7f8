const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The words of a rendered line without its marks, for pictures and options, which have no HTML. */
export function plainText(html: string): string {
  return withoutReferences(html.replace(/<[^>]*>/g, ""));
}

/** With the signs for which references stand. */
export function withoutReferences(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
