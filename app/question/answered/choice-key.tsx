import { Line } from "#app/components/line.tsx";
import { Icon } from "#app/icons/icon.tsx";

type ChoiceKeyProps = {
  options: readonly { html: string; because: string; isRight: boolean; isChosen: boolean }[];
};

/** Every option with the reason why it is right or wrong, in the order in which it was offered. */
export function ChoiceKey({ options }: ChoiceKeyProps) {
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
            <Line html={html} className="q-said" /> {isChosen && <span className="badge">Your choice</span>}
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
