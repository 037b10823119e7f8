import { Fragment, type ReactNode } from "react";

/** A sentence in which what stands between backticks is code. */
export function withCode(sentence: string): ReactNode {
  return sentence.split("`").map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence that does not change
    <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
  ));
}
