import { type Extension, Prec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { Vim, vim } from "@replit/codemirror-vim";

type Presses = { onPress: (intent: "run" | "submit") => void; onLeave: () => void };

/** Vim's keys. `:w` saves the draft, `:make` runs. */
export function vimKeys({ onPress, onLeave }: Presses): Extension {
  Vim.defineEx("write", "w", () => onLeave());
  Vim.defineEx("make", "mak", () => onPress("run"));
  return [Prec.highest(leaveByTab), vim({ status: true })];
}

/** Vim keeps Escape for itself; Tab after it must leave the editor all the same. */
const leaveByTab = EditorView.domEventHandlers({
  keydown(event, view) {
    if (event.key === "Escape") view.setTabFocusMode(LEAVE_WITHIN_MS);
    return false;
  },
});

/** As long as the editor's own Escape counts. */
const LEAVE_WITHIN_MS = 2_000;
