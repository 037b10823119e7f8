/** Of the form around the answer, and told by the server anew each time. */
const AROUND = new Set(["version", "opened", "hints"]);

/** What is filled in, by the names of the fields. */
export function answerFields(form: HTMLFormElement): Record<string, string> {
  const pairs = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && !AROUND.has(pair[0]),
  );
  return Object.fromEntries(pairs);
}
