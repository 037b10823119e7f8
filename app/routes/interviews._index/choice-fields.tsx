import {
  INTERVIEW_MODES,
  type InterviewMode,
  LEVEL_LABELS,
  LEVELS,
  MODE_LABELS,
} from "#interview/vocabulary.ts";
import { ROLE_LABELS, ROLES } from "#problems/vocabulary.ts";

/** For whom, and how hard. */
export function RoleAndLevel({ name }: { name: string }) {
  return (
    <div className="practice-selects">
      <label className="practice-select" htmlFor={`${name}-role`}>
        <span className="label">Role</span>
        <select className="select" id={`${name}-role`} name="role" defaultValue="tinyml">
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_LABELS[role]}
            </option>
          ))}
        </select>
      </label>
      <label className="practice-select" htmlFor={`${name}-level`}>
        <span className="label">Level</span>
        <select className="select" id={`${name}-level`} name="level" defaultValue="mid">
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {LEVEL_LABELS[level]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const MEANS: Record<InterviewMode, string> = {
  practice:
    "may be paused, which the report notes; Submit as often as you like, and the verdict is told at once",
  exam: "no pause; each program is submitted once, and its verdict waits for the report",
};

/** How strict it is. */
export function ModeChoice() {
  return (
    <fieldset>
      <legend className="label">Mode</legend>
      <div className="interviews-modes">
        {INTERVIEW_MODES.map((mode) => (
          <label key={mode} className="practice-radio">
            <input type="radio" name="mode" value={mode} defaultChecked={mode === "practice"} />
            <span>
              <b>{MODE_LABELS[mode]}</b> <span className="sm dim">{MEANS[mode]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
