import { Form } from "@remix-run/react";
import { type CSSProperties, useEffect, useRef, useState } from "react";
import type { SectionMark } from "#app/interview/marks.ts";
import { SECTION_LABELS } from "#interview/vocabulary.ts";
import { announcementAt, clockFace, spokenTime } from "./time-words.ts";

type SectionClockProps = {
  interview: string;
  sections: readonly SectionMark[];
  /** The one under way. */
  section: number;
  /** Seconds. */
  left: number;
  isPaused: boolean;
  isSending: boolean;
};

/** An arena bar of time: widths are minutes, the mark is now. */
export function SectionClock({ interview, sections, section, left, isPaused, isSending }: SectionClockProps) {
  const current = sections.find(({ position }) => position === section);
  const said = useAnnouncement(section, left, current?.seconds ?? 0);
  const label = current ? SECTION_LABELS[current.kind] : "";
  const isLast = section === sections.length;
  return (
    <div className="iv-clock">
      <div>
        <div
          className={left <= 60 ? "iv-time is-limit" : "iv-time"}
          role="timer"
          aria-label={`${spokenTime(left)} left in this section`}
        >
          {clockFace(left)}
        </div>
        <div className="cap">{isPaused ? "paused" : `left for ${label}`}</div>
      </div>
      <Timeline sections={sections} section={section} left={left} />
      <span className="vh" role="status">
        {said}
      </span>
      {!isPaused && (
        <details className="iv-send" key={section}>
          <summary className="btn">{isLast ? "Send and finish" : "Send and continue"}</summary>
          <Form method="post" action={`/interviews/${interview}`} className="iv-send-body">
            <input type="hidden" name="intent" value="send" />
            <input type="hidden" name="section" value={section} />
            <p className="sm">
              {isLast
                ? "The interview ends, and the report opens."
                : "You cannot come back to this section, and the time that is left of it is not carried over."}
            </p>
            <button className="btn btn-primary" type="submit" aria-busy={isSending}>
              Send {label}
            </button>
          </Form>
        </details>
      )}
    </div>
  );
}

function Timeline({ sections, section, left }: Pick<SectionClockProps, "sections" | "section" | "left">) {
  const total = sections.reduce((sum, { seconds }) => sum + seconds, 0);
  const before = sections
    .filter(({ position }) => position < section)
    .reduce((sum, { seconds }) => sum + seconds, 0);
  const current = sections.find(({ position }) => position === section);
  const gone = current ? current.seconds - left : 0;
  const words = sections.map(
    ({ kind, seconds }) => `${SECTION_LABELS[kind]} ${Math.round(seconds / 60)} minutes`,
  );
  return (
    <div className="iv-line" style={{ "--now": (before + gone) / total } as CSSProperties}>
      <div
        className="iv-track"
        role="img"
        aria-label={`Sections: ${words.join(", ")}. Now in number ${section}.`}
      >
        {sections.map(({ position, seconds }) => (
          <span
            key={position}
            className={position < section ? "is-done" : ""}
            style={{ "--v": seconds, "--p": position === section ? gone / seconds : 0 } as CSSProperties}
          >
            <i />
          </span>
        ))}
      </div>
      <span className="iv-now" aria-hidden="true" />
      <ol className="iv-labels">
        {sections.map(({ position, kind, seconds, tookSeconds }) => (
          <li
            key={position}
            style={{ "--v": seconds } as CSSProperties}
            aria-current={position === section ? "step" : undefined}
          >
            <b>{SECTION_LABELS[kind]}</b>{" "}
            <span className="num">
              {tookSeconds === undefined ? clockFace(seconds) : `took ${clockFace(tookSeconds)}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The last thing that was to be said; never more than a sentence now and then. */
function useAnnouncement(section: number, left: number, total: number): string {
  const [said, setSaid] = useState("");
  const before = useRef({ section, left });
  useEffect(() => {
    const { current } = before;
    if (current.section === section) {
      const next = announcementAt(current.left, left, total);
      if (next) setSaid(next);
    }
    before.current = { section, left };
  }, [section, left, total]);
  return said;
}
