import { NavLink } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { MAIN_DESTINATIONS } from "./destinations.ts";

/** The destinations at the bottom edge of a phone; home and settings are in the bar at the top. */
export function TabBar() {
  return (
    <nav className="tabbar" aria-label="Pages">
      {MAIN_DESTINATIONS.map(({ to, label, icon }) => (
        <NavLink key={to} to={to}>
          <Icon name={icon} />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
