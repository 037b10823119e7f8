import { type CSSProperties, useState } from "react";
import { clampPane, DEFAULT_PANE_SIZES, PANE_LIMITS, type PaneSizes, paneSizesCookie } from "./pane-sizes.ts";

/** The sizes of the panes, remembered in this browser, and what their separators need. */
export function usePaneSizes(initial: PaneSizes) {
  const [sizes, setSizes] = useState(initial);
  const resize = (pane: keyof PaneSizes, percent: number) => {
    const next = { ...sizes, [pane]: clampPane(pane, percent) };
    setSizes(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
    document.cookie = paneSizesCookie(next);
  };
  const style = { "--statement": `${sizes.statement}%`, "--results": `${sizes.results}%` } as CSSProperties;
  const splitter = (pane: keyof PaneSizes) => ({
    pane: `pane-panel-${pane}`,
    size: sizes[pane],
    limits: PANE_LIMITS[pane],
    onResize: (percent: number) => resize(pane, percent),
    onReset: () => resize(pane, DEFAULT_PANE_SIZES[pane]),
  });
  return { style, splitter };
}
