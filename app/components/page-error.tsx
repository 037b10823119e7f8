import type { ReactNode } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";

type PageErrorProps = {
  icon: IconName;
  /** What happened, in one sentence. */
  cause: string;
  /** What tells this failure from another: an address, a number of a request. */
  evidence: { name: string; value: string }[];
  children: ReactNode;
};

/** A page that could not be shown: the cause, the evidence, the next step. */
export function PageError({ icon, cause, evidence, children }: PageErrorProps) {
  return (
    <main className="page page-error" id="main" tabIndex={-1}>
      <Icon name={icon} />
      <h1 className="t-page">{cause}</h1>
      {evidence.length > 0 && (
        <dl className="kv">
          {evidence.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="page-error-next">{children}</div>
    </main>
  );
}
