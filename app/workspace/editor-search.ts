import { openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { StateEffect, StateField } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";

/** Present once the search was added to an editor. */
const added = StateField.define<true>({ create: () => true, update: (value) => value });

/** Opens the panel of find and replace; the first time it is added to the editor, keys included. */
export function openSearch(view: EditorView): void {
  if (!view.state.field(added, false)) {
    view.dispatch({
      effects: StateEffect.appendConfig.of([added, search({ top: true }), keymap.of(searchKeymap)]),
    });
  }
  openSearchPanel(view);
}
