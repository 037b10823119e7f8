import { Notice } from "#app/components/notice.tsx";

/** Codes that are shown this once. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  return (
    <section className="recovery" aria-label="Recovery codes">
      <Notice meaning="limit">
        These codes are shown this once. Keep them where you keep your password, or on paper: there is no
        other way back when the password is lost. Each works once.
      </Notice>
      <ol className="recovery-codes mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
    </section>
  );
}
