import type { ReactNode } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";

type EmptyStateProps = {
  icon: IconName;
  /** The cause, as a short sentence. */
  title: string;
  /** The evidence and the next step. */
  children: ReactNode;
};

export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
