import { Link, NavLink, useRouteLoaderData } from "@remix-run/react";
import type { ComponentType } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { loader } from "#app/root.tsx";
import { Brand } from "./brand.tsx";
import { ADMIN, MAIN_DESTINATIONS, SETTINGS } from "./destinations.ts";
import { ThemeButton } from "./theme-button.tsx";
import { useModKey } from "./use-shortcuts.ts";

type SearchProps = { onSearch: () => void; onSearchLikely: () => void };
type TopBarProps = SearchProps & {
  /** Instead of the destinations. */
  Bar: ComponentType | undefined;
  /** Whether there are ways to other pages. */
  leadsAway: boolean;
};

export function TopBar({ Bar, leadsAway, ...search }: TopBarProps) {
  return (
    <header className={Bar ? "topbar topbar-own" : "topbar"}>
      <Brand />
      {Bar ? <Bar /> : <Destinations />}
      {leadsAway && <SearchButton {...search} />}
      {!Bar && <AdminLink />}
      {!Bar && <AccountLink />}
      {leadsAway && (
        <Link
          className={Bar ? "btn btn-quiet btn-icon only-wide" : "btn btn-quiet btn-icon"}
          to={SETTINGS.to}
          aria-label={SETTINGS.label}
          title={SETTINGS.label}
        >
          <Icon name={SETTINGS.icon} />
        </Link>
      )}
      <ThemeButton />
    </header>
  );
}

/** Only for those who may see it; on narrow screens the settings lead there. */
function AdminLink() {
  const role = useRouteLoaderData<typeof loader>("root")?.role ?? "learner";
  if (role === "learner") return null;
  return (
    <Link
      className="btn btn-quiet btn-icon only-wide"
      to={ADMIN.to}
      aria-label={ADMIN.label}
      title={ADMIN.label}
    >
      <Icon name={ADMIN.icon} />
    </Link>
  );
}

/** On narrow screens, which have no room for it, the settings lead there. */
function AccountLink() {
  const name = useRouteLoaderData<typeof loader>("root")?.name;
  return (
    <Link className="btn btn-quiet topbar-account" to={name === undefined ? "/sign-in" : "/settings/account"}>
      {name === undefined ? "Sign in" : "Account"}
    </Link>
  );
}

function Destinations() {
  return (
    <>
      <nav className="nav only-wide" aria-label="Main">
        {MAIN_DESTINATIONS.map(({ to, label }) => (
          <NavLink key={to} to={to} prefetch="intent">
            {label}
          </NavLink>
        ))}
      </nav>
      <span className="grow" />
    </>
  );
}

/** Opens the command palette; without scripts it leads to the list of problems, which has a search. */
function SearchButton({ onSearch, onSearchLikely }: SearchProps) {
  const mod = useModKey();
  return (
    <form action="/problems" method="get">
      <button
        type="submit"
        className="searchbox"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onPointerEnter={onSearchLikely}
        onFocus={onSearchLikely}
        onClick={(event) => {
          event.preventDefault();
          onSearch();
        }}
      >
        <Icon name="search" small />
        <span className="searchbox-words">Search or jump to</span>
        <kbd aria-hidden="true">{mod}</kbd>
        <kbd aria-hidden="true">K</kbd>
      </button>
    </form>
  );
}
