import "#app/styles/account.css";
import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "#app/components/notice.tsx";

type AccountPageProps = { title: string; say: string; children: ReactNode };

/** A narrow page with one form. */
export function AccountPage({ title, say, children }: AccountPageProps) {
  return (
    <main className="page account" id="main" tabIndex={-1}>
      <h1 className="t-page">{title}</h1>
      <p className="sm dim">{say}</p>
      {children}
    </main>
  );
}

/** What is wrong with the whole form; takes the focus when it arrives, or gives it to the first wrong field. */
export function FormFault({ errors }: { errors: Record<string, string> | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!errors || Object.keys(errors).length === 0) return;
    const wrong = place.current?.closest("form")?.querySelector<HTMLElement>("[aria-invalid]");
    (errors["form"] === undefined ? wrong : place.current)?.focus();
  }, [errors]);
  return (
    <div ref={place} role="alert" tabIndex={-1} className="form-fault">
      {errors?.["form"] !== undefined && <Notice meaning="fail">{errors["form"]}</Notice>}
    </div>
  );
}
