import "#app/styles/admin.css";
import { NavLink, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { loader } from "#app/root.tsx";

type Place = { to: string; label: string };

const OF_REVIEWERS: readonly Place[] = [{ to: "/admin/reports", label: "Reports" }];
const OF_ADMINS: readonly Place[] = [
  { to: "/admin", label: "Instance" },
  ...OF_REVIEWERS,
  { to: "/admin/judge", label: "Judge" },
  { to: "/admin/users", label: "Users" },
  { to: "/admin/acts", label: "Acts" },
];

/** A page for those with a role, and the way to the others that they may see. */
export function AdminPage({ title, children }: { title: string; children: ReactNode }) {
  const role = useRouteLoaderData<typeof loader>("root")?.role;
  const places = role === "admin" ? OF_ADMINS : OF_REVIEWERS;
  return (
    <main className="page admin" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">{title}</h1>
      </header>
      {places.length > 1 && (
        <nav aria-label="Administration">
          <div className="segmented admin-nav">
            {places.map(({ to, label }) => (
              <NavLink key={to} to={to} end={to === "/admin"}>
                {label}
              </NavLink>
            ))}
          </div>
        </nav>
      )}
      {children}
    </main>
  );
}
