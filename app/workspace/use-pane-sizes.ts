import { type CSSProperties, useState } from "react";
import { clampPane, DEFAULT_PANE_SIZES, type PaneSizes, paneSizesCookie } from "./pane-sizes.ts";

export type PaneSizing = {
  sizes: PaneSizes;
  style: CSSProperties;
  /** To so many percent; `settle` when the movement is over and the size is to be remembered. */
  resize: (pane: keyof PaneSizes, percent: number) => void;
  reset: (pane: keyof PaneSizes) => void;
};

/** The sizes of the panes, remembered in this browser. */
export function usePaneSizes(initial: PaneSizes): PaneSizing {
  const [sizes, setSizes] = useState(initial);
  const resize = (pane: keyof PaneSizes, percent: number) => {
    const next = { ...sizes, [pane]: clampPane(pane, percent) };
    setSizes(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
    document.cookie = paneSizesCookie(next);
  };
  const style = { "--statement": `${sizes.statement}%`, "--results": `${sizes.results}%` } as CSSProperties;
  return { sizes, style, resize, reset: (pane) => resize(pane, DEFAULT_PANE_SIZES[pane]) };
}
