import type { LoadedDesign } from "#problems/load-design.ts";
import { ANSWER_BYTES_LIMIT, DesignAnswerSchema } from "#problems/system-design/answer.ts";
import type { Board, DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { failingOf } from "#scripts/design-check/answer-outcomes.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

/** The reference passes what learners are held to, in words that the question explains. */
export function checkReference(loaded: LoadedDesign): Finding[] {
  const { design, reference } = loaded;
  const { rows, own } = reference.sheet;
  const keys = new Set(design.rows.map(({ key }) => key));
  return [
    finding(
      "the reference passes every estimate, limit and check",
      [...failingOf(loaded, reference)].map(([key, because]) => `reference: ${key}: ${because}`),
    ),
    finding(
      "its sheet holds the question's rows",
      Object.keys(rows)
        .filter((key) => !keys.has(key))
        .map((key) => `reference/sheet.json: there is no row ${key}`),
    ),
    finding("it could have been written in the workspace", formFaults(reference)),
    finding("its board is whole", boardFaults("reference/board.json", reference.board)),
    finding("the glossary knows all that its board uses", glossaryFaults(loaded)),
    finding(
      "own rows have a label",
      own.map(({ id, label }) => (label.trim() === "" ? `reference/sheet.json: ${id}` : undefined)),
    ),
  ];
}

function formFaults(answer: DesignAnswer): string[] {
  const { error } = DesignAnswerSchema.safeParse(answer);
  const bytes = Buffer.byteLength(JSON.stringify(answer));
  return [
    ...(error?.issues.map(({ path, message }) => `reference: ${path.join(".")}: ${message}`) ?? []),
    ...(bytes > ANSWER_BYTES_LIMIT ? [`reference: ${bytes} bytes; ${ANSWER_BYTES_LIMIT} are the most`] : []),
  ];
}

/** A learner may draw anything; an author's board has no loose ends. */
export function boardFaults(file: string, { blocks, links }: Board): string[] {
  const ids = blocks.map(({ id }) => id);
  const all = [...ids, ...links.map(({ id }) => id)];
  return [
    ...all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${file}: ${id} is there twice`),
    ...links.flatMap(({ id, from, to }) =>
      [from, to]
        .filter((end) => !ids.includes(end))
        .map((end) => `${file}: link ${id}: there is no block ${end}`),
    ),
    ...blocks.filter(({ name }) => name.trim() === "").map(({ id }) => `${file}: block ${id} has no name`),
  ];
}

function glossaryFaults({ design: { glossary }, reference: { board } }: LoadedDesign): string[] {
  const types = new Set(glossary.blocks.map(({ type }) => type));
  const protocols = glossary.links.map(({ protocol }) => protocol.toLowerCase());
  const unknown = new Set(
    board.links
      .map(({ protocol }) => protocol.trim())
      .filter((used) => used !== "" && !protocols.some((known) => used.toLowerCase().includes(known))),
  );
  return [...new Set(board.blocks.map(({ type }) => type).filter((type) => !types.has(type)))]
    .map((type) => `glossary.blocks: does not explain ${type}`)
    .concat([...unknown].map((used) => `glossary.links: does not explain ${used}`));
}
