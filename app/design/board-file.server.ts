import { z } from "zod";
import { BoardSchema } from "#problems/system-design/answer.ts";
import { BOARD_LENGTHS, MOST_BLOCKS, MOST_LINKS } from "#problems/system-design/board/limits.ts";
import { blockName } from "#problems/system-design/board/words.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";

/** As `board-file.ts` writes it. */
const BoardFile = z.object({
  format: z.literal("tensor-arena-board"),
  version: z.number(),
  board: z.unknown(),
});

export type BoardFileRead = { board: Board } | { error: string };

/** The board of an exported file, within the limits of the editor; or why it can't be taken, as a sentence. */
export function readBoardFile(text: string): BoardFileRead {
  const file = BoardFile.safeParse(parsed(text));
  if (!file.success) {
    return { error: "This is no file of a board: export one as JSON, and choose that file." };
  }
  const { version, board: content } = file.data;
  if (version !== 1) return { error: `This file is of version ${version}, which is not known here.` };
  const read = BoardSchema.safeParse(content);
  if (!read.success) return { error: `The board in this file is damaged. ${where(read.error.issues[0])}` };
  const { blocks, links } = read.data;
  const ids = new Set(blocks.map(({ id }) => id));
  // Whoever reads a board leaves out links that lead nowhere.
  const board = { blocks, links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
  const error = beyondLimits(board);
  return error === undefined ? { board } : { error };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Which part was objected to: "Look at blocks, entry 3: type." */
function where(issue: z.core.$ZodIssue | undefined): string {
  const [list, index, field] = issue?.path ?? [];
  if (typeof index !== "number")
    return issue?.message.endsWith(".") ? issue.message : "Blocks or links are missing.";
  return `Look at ${String(list)}, entry ${index + 1}${field === undefined ? "" : `: ${String(field)}`}.`;
}

function beyondLimits({ blocks, links }: Board): string | undefined {
  if (blocks.length > MOST_BLOCKS)
    return `The file has ${blocks.length} blocks; a board holds ${MOST_BLOCKS}.`;
  if (links.length > MOST_LINKS) return `The file has ${links.length} links; a board holds ${MOST_LINKS}.`;
  const { name, note, protocol, payload, rate } = BOARD_LENGTHS;
  const long = blocks.find((block) => block.name.length > name || block.note.length > note);
  if (long) {
    return `The block “${blockName(long).slice(0, name)}” says too much: a name has ${name} characters, a note ${note}.`;
  }
  const isLong = links.some(
    (link) => link.protocol.length > protocol || link.payload.length > payload || link.rate.length > rate,
  );
  return isLong
    ? `A link says too much: protocol, payload and rate have ${rate} characters each.`
    : undefined;
}
