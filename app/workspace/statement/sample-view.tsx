import type { CSSProperties } from "react";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { LANGUAGE_WORDS } from "#app/language-words.ts";
import type { Language } from "#judge/verdict.ts";
import { inNotation } from "#problems/notation.ts";
import type { Sample } from "./sample.ts";

type SampleViewProps = { sample: Sample; number: number; language: Language };

/** What goes in, what must come out, and why. */
export function SampleView({ sample, number, language }: SampleViewProps) {
  const { name, values, note } = sample;
  const { given = [], answer = [] } = inNotation(values, language) ?? {};
  return (
    <section className="sample" aria-label={`Sample ${number}: ${name}`}>
      <h3>
        <span className="num faint">{number}</span> {name}
      </h3>
      <dl>
        {given.map((one) => (
          <ValueRow key={one.name} name={one.name} text={one.text} language={language} />
        ))}
        {answer.map((one) => (
          <ValueRow key={one.name} name={one.name} text={one.text} language={language} isAnswer />
        ))}
        {answer.length === 0 && <ValueRow name="returns" text={undefined} language={language} isAnswer />}
      </dl>
      {note && <p className="sm dim">{note}</p>}
    </section>
  );
}

type ValueRowProps = {
  name: string;
  /** Absent where an error is expected. */
  text: string | undefined;
  language: Language;
  isAnswer?: boolean;
};

export function ValueRow({ name, text, language, isAnswer = false }: ValueRowProps) {
  const { refusal } = LANGUAGE_WORDS[language];
  return (
    <div className="value-row">
      <dt>{isAnswer && text === undefined ? refusal.does : name}</dt>
      <dd>
        <ScrollArea className="value" label={`Value of ${name}`} isText>
          {(text ?? refusal.what).split("\n").map((line, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change
            <span key={number} style={hanging(line)}>
              {line}
              {"\n"}
            </span>
          ))}
        </ScrollArea>
      </dd>
    </div>
  );
}

/** What does not fit on a line goes on below it, further in than its beginning. */
function hanging(line: string): CSSProperties {
  const indent = line.length - line.trimStart().length;
  return { "--hang": `${indent + 2}ch` } as CSSProperties;
}
