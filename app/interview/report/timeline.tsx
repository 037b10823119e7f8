import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import { minutes } from "#interview/report/findings.ts";
import type { TimelineEntry, TimelineMark } from "#interview/report/timeline.ts";

const ICONS: Record<TimelineMark, { icon: IconName; meaning: string }> = {
  section: { icon: "scroll-text", meaning: "" },
  item: { icon: "eye", meaning: "" },
  run: { icon: "play", meaning: "is-info" },
  pass: { icon: "check", meaning: "is-pass" },
  fail: { icon: "x", meaning: "is-fail" },
  flag: { icon: "flag", meaning: "is-limit" },
  ask: { icon: "message-square", meaning: "is-info" },
  reply: { icon: "pen-line", meaning: "" },
  pause: { icon: "minus", meaning: "is-limit" },
  idle: { icon: "clock-alert", meaning: "is-limit" },
};

/** What the server saw, by minutes and seconds since the interview began. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="report-timeline">
      {entries.map(({ at, mark, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same at the same second
        <li key={index} className={mark === "section" ? "is-section sm" : "sm"}>
          <span className="num faint">{minutes(at)}</span>
          <span className={`say ${ICONS[mark].meaning}`}>
            <Icon name={ICONS[mark].icon} small />
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
