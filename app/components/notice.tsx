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
