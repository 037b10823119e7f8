/**
 * What a mistake is, and what its author says of it beyond that: the first sentence and the rest. A colon
 * ends the first part too, because what follows it is what would be right.
 */
export function mistakeParts(sentence: string): [what: string, more: string] {
  const end = /[.:](?= )/.exec(sentence);
  if (!end) return [sentence, ""];
  return [sentence.slice(0, end.index + 1), sentence.slice(end.index + 2)];
}
