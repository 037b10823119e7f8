import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftKeeper } from "#app/workspace/drafts/draft-state.ts";
import type { Language } from "#judge/verdict.ts";
import type { CompletedProblem } from "./completion/completions.ts";
import type { EditorSlot } from "./editor-slot.ts";
import { onFirstSign } from "./first-sign.ts";
import type { CursorPlace } from "./workspace-editor.ts";

export type EditorProps = {
  slot: EditorSlot;
  keeper: DraftKeeper;
  language: Language;
  /** What it is called to assistive technology. */
  label: string;
  problem: CompletedProblem;
  vimKeys: boolean;
  onCursor: (place: CursorPlace) => void;
  onPress: (intent: "run" | "submit") => void;
};

/** `written`: the plain field was used, so that what the server drew over it is no longer true. */
export type EditorState = "plain" | "written" | "editor";

/**
 * Puts the editor over a textarea when somebody is there to write, and keeps both and the draft at the same
 * text. When its script cannot be loaded the textarea goes on alone.
 */
export function useEditor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<EditorState>("plain");
  const latest = useRef(props);
  latest.current = props;
  const { keeper, slot } = props;

  useEffect(() => {
    let isGone = false;
    let begun = false;
    let remove = () => {};
    const load = async () => {
      if (begun) return;
      begun = true;
      const made = await makeEditor(latest, host.current, area.current);
      if (!made) return;
      if (isGone) return made.destroy();
      remove = made.destroy;
      setState("editor");
      if (document.activeElement === area.current) made.focus();
      slot.fill(made);
    };
    slot.onNeeded(() => void load());
    if (slot.wasFilled()) void load();
    const stopWaiting = onFirstSign(() => void load());
    return () => {
      isGone = true;
      stopWaiting();
      slot.empty();
      remove();
    };
  }, [slot]);

  useEffect(() => {
    let replaced = keeper.state().replaced;
    return keeper.subscribe(() => {
      const now = keeper.state();
      if (now.replaced === replaced) return;
      replaced = now.replaced;
      if (area.current) area.current.value = now.text.source;
      // The server drew the text before.
      setState((before) => (before === "plain" ? "written" : before));
      slot.use((editor) => editor.setText(now.text.source));
    });
  }, [keeper, slot]);

  const onWrite = useCallback(() => setState((before) => (before === "plain" ? "written" : before)), []);
  return { host, area, state, onWrite };
}

async function makeEditor(
  latest: { readonly current: EditorProps },
  parent: HTMLElement | null,
  area: HTMLTextAreaElement | null,
) {
  const module = await import("./workspace-editor.ts").catch(() => undefined);
  if (!module || !parent?.isConnected || !area) return undefined;
  const { keeper, language, label, problem, vimKeys } = latest.current;
  const making = module.createWorkspaceEditor({
    ...{ parent, text: area.value, language, label, problem, vimKeys },
    onChange(text) {
      area.value = text;
      keeper.change({ source: text });
    },
    onCursor: (place) => latest.current.onCursor(place),
    onLeave: () => void keeper.flush(),
    onPress: (intent) => latest.current.onPress(intent),
  });
  // Its language could not be loaded: the textarea goes on alone.
  const editor = await making.catch(() => undefined);
  if (!editor) return undefined;
  // Typed while the script was on its way.
  if (area.value !== editor.text()) editor.setText(area.value);
  if (document.activeElement === area) editor.goTo(placeOf(area));
  return editor;
}

function placeOf({ value, selectionStart }: HTMLTextAreaElement): CursorPlace {
  const before = value.slice(0, selectionStart).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
