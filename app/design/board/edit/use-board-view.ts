import { useEffect, useState } from "react";

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
    setChosen(kept());
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return [
    isWide ? chosen : "list",
    (view) => {
      setChosen(view);
      try {
        localStorage.setItem(KEY, view);
      } catch {
        // A browser that keeps nothing asks again next time.
      }
    },
  ];
}

function kept(): BoardViewKind {
  try {
    return localStorage.getItem(KEY) === "list" ? "list" : "canvas";
  } catch {
    return "canvas";
  }
}
