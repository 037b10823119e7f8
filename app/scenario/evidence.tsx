import type { PresentedArtefact } from "#problems/scenario/present.ts";

type EvidenceProps = {
  artefacts: readonly PresentedArtefact[];
  /** All of them stand open, not only the new ones. */
  allOpen?: boolean;
};

/** What lies on the bench. Native disclosures: each is opened by pointer, finger and keyboard, without scripts. */
export function Evidence({ artefacts, allOpen = false }: EvidenceProps) {
  // Where nothing is new, what came last is looked at most.
  const last = artefacts.some(({ isNew }) => isNew) ? undefined : artefacts.at(-1)?.name;
  return (
    <section className="bench-evidence" aria-labelledby="evidence">
      <h2 id="evidence">On the bench</h2>
      {artefacts.length === 0 && <p className="dim sm">Nothing yet.</p>}
      {artefacts.map(({ name, title, html, isNew }) => (
        <details className="artefact" key={name} open={allOpen || isNew || name === last}>
          <summary>
            <h3>{title}</h3>
            {isNew && !allOpen && <span className="badge">New</span>}
          </summary>
          <div
            className="artefact-body"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at seed time from a file of our own, escaped
            dangerouslySetInnerHTML={{ __html: html }}
          />
        </details>
      ))}
    </section>
  );
}
