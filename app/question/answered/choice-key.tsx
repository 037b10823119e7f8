import { Line } from "#app/components/line.tsx";
import { Icon } from "#app/icons/icon.tsx";

type ChoiceKeyProps = {
  isMultiple: boolean;
  options: readonly { html: string; because: string; isRight: boolean; isChosen: boolean }[];
};

/** Every option with the reason why it is right or wrong, in the order in which it was offered. */
export function ChoiceKey({ isMultiple, options }: ChoiceKeyProps) {
  return (
    <ul className="q-options" aria-label="Options">
      {options.map(({ html, because, isRight, isChosen }) => (
        <li
          key={html}
          className={`q-option q-judged ${isRight ? "is-pass" : isChosen ? "is-fail" : ""}`}
          data-chosen={isChosen || undefined}
        >
          <Icon name={isRight ? "check" : "x"} />
          <span className="grow">
            <Line html={html} className="q-said" />{" "}
            <Mark isRight={isRight} isChosen={isChosen} isMultiple={isMultiple} />
            <span className="q-because sm dim">
              <b>{isRight ? "Right. " : "Wrong. "}</b>
              <Line html={because} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

type MarkProps = { isRight: boolean; isChosen: boolean; isMultiple: boolean };

/** What the learner did with an option, where that is not plain from the rest. */
function Mark({ isRight, isChosen, isMultiple }: MarkProps) {
  if (isChosen) return <span className="badge">Your choice</span>;
  return isMultiple && isRight ? <span className="badge is-limit">Missed</span> : null;
}
