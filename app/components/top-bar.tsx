import { Link, NavLink } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { Brand } from "./brand.tsx";
import { MAIN_DESTINATIONS, SETTINGS } from "./destinations.ts";
import { ThemeButton } from "./theme-button.tsx";
import { useModKey } from "./use-shortcuts.ts";

type TopBarProps = { onSearch: () => void; onSearchLikely: () => void };

export function TopBar(props: TopBarProps) {
  return (
    <header className="topbar">
      <Brand />
      <nav className="nav only-wide" aria-label="Main">
        {MAIN_DESTINATIONS.map(({ to, label }) => (
          <NavLink key={to} to={to} prefetch="intent">
            {label}
          </NavLink>
        ))}
      </nav>
      <span className="grow" />
      <SearchButton {...props} />
      <Link
        className="btn btn-quiet btn-icon only-wide"
        to={SETTINGS.to}
        aria-label={SETTINGS.label}
        title={SETTINGS.label}
      >
        <Icon name={SETTINGS.icon} />
      </Link>
      <ThemeButton />
    </header>
  );
}

/** Opens the command palette; without scripts it leads to the list of problems, which has a search. */
function SearchButton({ onSearch, onSearchLikely }: TopBarProps) {
  const mod = useModKey();
  return (
    <form action="/problems" method="get">
      <button
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
        <kbd>{mod}</kbd>
        <kbd>K</kbd>
      </button>
    </form>
  );
}
