import { useEffect, useState } from "react";
import { keepChoice, keptChoice } from "#app/design/kept-choice.ts";

export type BoardViewKind = "canvas" | "list";

const KEY = "board-view";
/** Below it a page shows one thing at a time and the list is the editor; see app/styles/workspace.css. */
export const WIDE = "(min-width: 861px)";

/** The list where it is served, on a phone and for whoever chose it; else the canvas. */
export function useBoardView(): [BoardViewKind, (view: BoardViewKind) => void] {
  const [isWide, setWide] = useState(false);
  const [chosen, setChosen] = useState<BoardViewKind>("canvas");
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    follow();
    setChosen(keptChoice(KEY) === "list" ? "list" : "canvas");
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return [
    isWide ? chosen : "list",
    (view) => {
      setChosen(view);
      keepChoice(KEY, view);
    },
  ];
}
