import { NavLink, Outlet, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { ProblemOutlet } from "./problem-outlet.ts";
import { ScrollArea } from "./scroll-area.tsx";

/** Statement, hints, attempts and editorial: pages of their own, beside the same editor. */
export function ProblemPanel({ outlet }: { outlet: ProblemOutlet }) {
  const { problem, standing } = outlet;
  const base = `/problems/${problem.slug}`;
  const isEditorialOpen = standing.accepted !== undefined || standing.gaveUp;
  const body = useScrollOfEachTab();
  return (
    <section className="panel p-statement" id="pane-panel-statement" aria-label="Problem">
      <div className="panel-head">
        <nav className="tabs" aria-label="Problem">
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
      <ScrollArea areaRef={body} className="panel-body" label="Text of the problem">
        <Outlet context={outlet} />
      </ScrollArea>
    </section>
  );
}

type TabProps = { to: string; end?: boolean; children: React.ReactNode };

function Tab({ to, end = false, children }: TabProps) {
  return (
    <NavLink className="tab" to={to} end={end} prefetch="intent" preventScrollReset>
      {children}
    </NavLink>
  );
}

/** A tab that is opened again stands where it was left. */
function useScrollOfEachTab() {
  const body = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<string, number>());
  const { pathname } = useLocation();
  useEffect(() => {
    const element = body.current;
    const known = places.current;
    if (!element) return;
    element.scrollTop = known.get(pathname) ?? 0;
    const remember = () => known.set(pathname, element.scrollTop);
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [pathname]);
  return body;
}
