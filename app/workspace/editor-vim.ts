import type { Extension } from "@codemirror/state";
import { Vim, vim } from "@replit/codemirror-vim";

type Presses = { onPress: (intent: "run" | "submit") => void; onLeave: () => void };

/** Vim's keys. `:w` saves the draft, `:make` runs. */
export function vimKeys({ onPress, onLeave }: Presses): Extension {
  Vim.defineEx("write", "w", () => onLeave());
  Vim.defineEx("make", "mak", () => onPress("run"));
  return vim({ status: true });
}
