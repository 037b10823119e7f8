import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { ROLE_LABELS } from "#problems/vocabulary.ts";
import type { QuestionView } from "./workspace-data.ts";

/** Difficulty, whom it is for, and the part that the brief names. */
export function DesignFacts({
  question,
}: {
  question: Pick<QuestionView, "difficulty" | "roles" | "device">;
}) {
  const { difficulty, roles, device } = question;
  return (
    <p className="row wrap ds-facts">
      <DifficultyMark difficulty={difficulty} />
      {roles.map((role) => (
        <span className="badge badge-line" key={role}>
          {ROLE_LABELS[role]}
        </span>
      ))}
      {device && (
        <span className="badge badge-line">
          <Icon name="cpu" />
          {device.name}
        </span>
      )}
    </p>
  );
}
