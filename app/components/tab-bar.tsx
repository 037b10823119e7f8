import { NavLink } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { HOME, MAIN_DESTINATIONS, SETTINGS } from "./destinations.ts";

/** The destinations at the bottom edge of a phone. */
export function TabBar() {
  return (
    <nav className="tabbar" aria-label="Pages">
      {[HOME, ...MAIN_DESTINATIONS, SETTINGS].map(({ to, label, icon }) => (
        <NavLink key={to} to={to} end={to === "/"}>
          <Icon name={icon} />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
