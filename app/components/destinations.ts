import type { IconName } from "#app/icons/paths.ts";

export type Destination = { to: string; label: string; icon: IconName };

/** Only pages that exist: in the top bar, or at the bottom edge of a phone. */
export const MAIN_DESTINATIONS: readonly Destination[] = [
  { to: "/problems", label: "Problems", icon: "square-terminal" },
  { to: "/practice", label: "Practice", icon: "layers" },
  { to: "/interviews", label: "Interviews", icon: "clock-alert" },
  { to: "/review", label: "Review", icon: "calendar-clock" },
  { to: "/progress", label: "Progress", icon: "gauge" },
];

export const HOME: Destination = { to: "/", label: "Home", icon: "house" };
export const SETTINGS: Destination = { to: "/settings", label: "Settings", icon: "settings" };
export const NOTES: Destination = { to: "/notes", label: "Notes and bookmarks", icon: "bookmark" };
export const PLAN: Destination = { to: "/plan", label: "Study plan", icon: "calendar-clock" };
export const REPORTS: Destination = { to: "/reports", label: "Reported mistakes", icon: "flag" };
export const DEVICE_BUDGETS: Destination = { to: "/device-budgets", label: "Device budgets", icon: "cpu" };
export const SCORING: Destination = { to: "/scoring", label: "How scores are computed", icon: "info" };
/** For those with a role alone. */
export const ADMIN: Destination = { to: "/admin", label: "Administration", icon: "shield-check" };
export const SELF_CHECK: Destination = { to: "/self-check", label: "Self-check", icon: "shield-check" };
