import { lazy, type ReactNode, Suspense, useState } from "react";
import { useShellHandle } from "./shell-handle.ts";
import { SiteFoot } from "./site-foot.tsx";
import { TabBar } from "./tab-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { UnsentNotice } from "./unsent-notice.tsx";
import { useLostFocus } from "./use-lost-focus.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useTypeAhead } from "./use-type-ahead.ts";

// Nobody needs these before asking for them, so they are not part of the first load.
const loadPalette = () => import("./command-palette.tsx");
const CommandPalette = lazy(loadPalette);
const ShortcutList = lazy(() => import("./shortcut-list.tsx"));

type Overlay = "palette" | "shortcuts";

/** The frame of every page: skip link, top bar, the page, footer, and what floats above it. */
export function Shell({ children }: { children: ReactNode }) {
  const { fill, Bar, hasTabs = !fill, leadsAway = true } = useShellHandle();
  const [overlay, setOverlay] = useState<Overlay>();
  const typed = useTypeAhead(overlay === "palette");
  // The browser tells of a closing a moment later: what was opened since stays.
  const close = (closed: Overlay) => setOverlay((now) => (now === closed ? undefined : now));
  useLostFocus();
  useShortcuts({ "?": () => setOverlay("shortcuts") });
  useShortcuts(leadsAway ? { "mod+k": () => setOverlay("palette") } : {}, { inDialogs: true });
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <div className={["shell", fill && "shell-fill", !hasTabs && "shell-tabless"].filter(Boolean).join(" ")}>
        <TopBar
          Bar={Bar}
          leadsAway={leadsAway}
          onSearch={() => setOverlay("palette")}
          onSearchLikely={loadPalette}
        />
        {children}
        {!fill && <SiteFoot onShortcuts={() => setOverlay("shortcuts")} />}
        {hasTabs && <TabBar />}
        <UnsentNotice />
      </div>
      <Suspense fallback={null}>
        {overlay === "palette" && (
          <CommandPalette
            typed={typed}
            onClose={() => close("palette")}
            onShortcuts={() => setOverlay("shortcuts")}
          />
        )}
        {overlay === "shortcuts" && <ShortcutList onClose={() => close("shortcuts")} />}
      </Suspense>
    </>
  );
}
