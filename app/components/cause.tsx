/** A sentence of the judge. What it puts in backticks is code. */
export function Cause({ text }: { text: string }) {
  // Splitting at a captured group leaves the code at the odd positions.
  return text.split(/`([^`]+)`/).map((part, position) =>
    position % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence do not change places
      <code key={position}>{part}</code>
    ) : (
      part
    ),
  );
}
