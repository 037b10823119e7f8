/** What can't be read or computed. The message is a sentence for whoever wrote the expression. */
export class SheetFault extends Error {
  override readonly name = "SheetFault";
}

/** As sentences name what was typed: in quotes, and never long. */
export function quoted(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}
