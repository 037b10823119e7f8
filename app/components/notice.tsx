import type { ReactNode } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import type { Meaning } from "#judge/verdict.ts";

const ICONS: Record<Meaning, IconName> = {
  pass: "check",
  fail: "x",
  limit: "triangle-alert",
  info: "info",
};

type NoticeProps = { meaning: Meaning; icon?: IconName; children: ReactNode };

/** A remark that stays in the page, beside what it is about. */
export function Notice({ meaning, icon = ICONS[meaning], children }: NoticeProps) {
  return (
    <div className={`note is-${meaning}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

/** A remark that floats above the page and is announced; the page decides when it goes. */
export function Toast({ meaning, icon = ICONS[meaning], children }: NoticeProps) {
  return (
    <div className={`toast is-${meaning}`} role="status">
      <Icon name={icon} />
      <div className="grow">{children}</div>
    </div>
  );
}
