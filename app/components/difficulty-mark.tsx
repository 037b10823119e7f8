import { DIFFICULTIES, DIFFICULTY_LABELS, type Difficulty } from "#problems/vocabulary.ts";

/** One to four filled ticks and the word. */
export function DifficultyMark({ difficulty }: { difficulty: Difficulty }) {
  return (
    <span className={`diff diff-${DIFFICULTIES.indexOf(difficulty) + 1}`}>
      <i />
      {DIFFICULTY_LABELS[difficulty]}
    </span>
  );
}
