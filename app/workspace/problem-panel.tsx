import { NavLink, Outlet, useLocation } from "@remix-run/react";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { Notice } from "#app/components/notice.tsx";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { ProblemOutlet } from "./problem-outlet.ts";

/** Statement, hints, attempts and editorial: pages of their own, beside the same editor. */
export function ProblemPanel({ outlet }: { outlet: ProblemOutlet }) {
  const { problem, standing } = outlet;
  const base = `/problems/${problem.slug}`;
  const isEditorialOpen = standing.accepted !== undefined || standing.gaveUp;
  const body = useScrollOfEachTab();
  const offline = useOfflineGuard();
  return (
    <section className="panel p-statement" id="pane-panel-statement" aria-label="Problem">
      <div className="panel-head">
        <nav className="tabs" aria-label="Problem" onClickCapture={offline.stop}>
          <Tab to={base} end>
            Statement
          </Tab>
          {problem.hintCount > 0 && (
            <Tab to={`${base}/hints`}>
              Hints{" "}
              <span className="count">
                {standing.hintsOpened}/{problem.hintCount}
              </span>
            </Tab>
          )}
          <Tab to={`${base}/attempts`}>
            Submissions <span className="count">{standing.attempts}</span>
          </Tab>
          <Tab to={`${base}/editorial`}>
            {!isEditorialOpen && <Icon name="lock" small />}
            Editorial
            {!isEditorialOpen && <span className="vh">, closed</span>}
          </Tab>
        </nav>
      </div>
      <div role="status">
        {offline.isStopped && (
          <Notice meaning="info" icon="wifi-off">
            <b>You are offline.</b> Another tab cannot be read now. Your code is kept in this browser.
          </Notice>
        )}
      </div>
      <ScrollArea areaRef={body} className="panel-body" label="Text of the problem">
        <Outlet context={outlet} />
      </ScrollArea>
    </section>
  );
}

type TabProps = { to: string; end?: boolean; children: React.ReactNode };

/** Not fetched beforehand: where that fails, the router loads the page anew, on nothing but a passing pointer. */
function Tab({ to, end = false, children }: TabProps) {
  return (
    <NavLink className="tab" to={to} end={end} preventScrollReset>
      {children}
    </NavLink>
  );
}

/** A tab that is opened again stands where it was left, unless the address names a place in it. */
function useScrollOfEachTab() {
  const body = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<string, number>());
  const { pathname, hash } = useLocation();
  useEffect(() => {
    const element = body.current;
    const known = places.current;
    if (!element) return;
    const target = document.getElementById(hash.slice(1));
    if (target && element.contains(target)) target.scrollIntoView();
    else element.scrollTop = known.get(pathname) ?? 0;
    const remember = () => known.set(pathname, element.scrollTop);
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [pathname, hash]);
  return body;
}

/** Without it the router would load the page anew to find the tab's script, and the workspace would be gone. */
function useOfflineGuard() {
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    const goOn = () => setStopped(false);
    addEventListener("online", goOn);
    return () => removeEventListener("online", goOn);
  }, []);
  function stop(event: MouseEvent) {
    if (navigator.onLine) return;
    event.preventDefault();
    setStopped(true);
  }
  return { isStopped, stop };
}
