import type { WorkspaceEditor } from "./workspace-editor.ts";

/**
 * The place of an editor that is made later. Whoever needs it says what to do with it; that happens now or
 * as soon as it is there.
 */
export type EditorSlot = {
  use: (action: (editor: WorkspaceEditor) => void) => void;
  /** For the component that makes the editor: `load` is called once somebody needs it. */
  onNeeded: (load: () => void) => void;
  fill: (editor: WorkspaceEditor) => void;
  /** The editor is gone; another may come. */
  empty: () => void;
  /** There was one already, so that the next need not wait for anything. */
  wasFilled: () => boolean;
};

export function createEditorSlot(): EditorSlot {
  let editor: WorkspaceEditor | undefined;
  let load: (() => void) | undefined;
  let isKnown = false;
  let waiting: ((editor: WorkspaceEditor) => void)[] = [];
  return {
    use(action) {
      if (editor) return action(editor);
      waiting.push(action);
      load?.();
    },
    onNeeded(next) {
      load = next;
      if (waiting.length > 0) load();
    },
    fill(made) {
      editor = made;
      isKnown = true;
      for (const action of waiting) action(made);
      waiting = [];
    },
    empty() {
      editor = undefined;
      load = undefined;
    },
    wasFilled: () => isKnown,
  };
}
