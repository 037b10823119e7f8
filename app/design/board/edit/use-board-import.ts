import type { Board } from "#problems/system-design/vocabulary.ts";
import type { BoardHistory } from "./use-board-history.ts";

/** Bytes; an exported board at the limits has a third of it. */
const LARGEST_FILE = 250_000;

/**
 * Reads a board from a file that the learner chooses, by way of `address`; it takes the place of the one that is
 * there, as a step that can be undone. What is wrong with a file is said where the board says what was done.
 */
export function useBoardImport(address: string | undefined, history: BoardHistory, onRead: () => void) {
  if (address === undefined) return undefined;
  async function read(file: File, at: string) {
    const found = await boardIn(file, at);
    if ("error" in found) return history.say(found.error);
    const { blocks, links } = found.board;
    const said = `The board of “${file.name}” took the place of this one: blocks ${blocks.length}, links ${links.length}.`;
    history.apply({ board: found.board, said });
    onRead();
  }
  return () => {
    const picker = document.createElement("input");
    picker.type = "file";
    picker.accept = ".json,application/json";
    picker.onchange = () => {
      const [file] = picker.files ?? [];
      if (file) void read(file, address);
    };
    picker.click();
  };
}

async function boardIn(file: File, address: string): Promise<{ board: Board } | { error: string }> {
  if (file.size > LARGEST_FILE) return { error: "This file is too large to be one of a board." };
  try {
    const body = new URLSearchParams({ file: await file.text() });
    const response = await fetch(address, { method: "POST", body, headers: { accept: "application/json" } });
    if (response.ok) return await response.json();
  } catch {}
  return { error: "The file could not be read: the server can't be reached, or it is no text. Try again." };
}
