import { openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";

/** Present once the search was added to an editor. */
const added = StateField.define<true>({ create: () => true, update: (value) => value });

/** Opens the panel of find and replace; the first time it is added to the editor, keys included. */
export function openSearch(view: EditorView): void {
  if (!view.state.field(added, false)) {
    view.dispatch({
      effects: StateEffect.appendConfig.of([
        added,
        search({ top: true }),
        keymap.of(searchKeymap),
        EditorState.phrases.of(PHRASES),
      ]),
    });
  }
  openSearchPanel(view);
}

/** The panel's own words begin small. */
const PHRASES = {
  next: "Next",
  previous: "Previous",
  all: "All",
  "match case": "Match case",
  regexp: "Regular expression",
  "by word": "Whole words",
  replace: "Replace",
  "replace all": "Replace all",
  close: "Close",
};
