import { useLocation } from "@remix-run/react";
import { useEffect, useSyncExternalStore } from "react";
import { forgetUnsent, onUnsent, unsentWords } from "#app/stay-when-unsent.ts";
import { Notice } from "./notice.tsx";

/** Floats above any page whose form did not reach the server, until it does or the page goes. */
export function UnsentNotice() {
  const words = useSyncExternalStore(onUnsent, unsentWords, () => undefined);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is what the effect waits for
  useEffect(() => forgetUnsent(), [pathname]);
  if (words === undefined) return null;
  return (
    <div className="unsent" role="alert">
      <Notice meaning="limit" icon="wifi-off">
        {words}
      </Notice>
    </div>
  );
}
