import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import type { Target } from "#app/workspace/device/target.ts";
import { TargetSection } from "#app/workspace/device/target-section.tsx";
import { type Language, languageLabel } from "#judge/verdict.ts";
import type { Kernel } from "#problems/kernel-vocabulary.ts";
import {
  type ContentBlock,
  type Difficulty,
  type Signature,
  TOPIC_LABELS,
  type Topic,
} from "#problems/vocabulary.ts";
import { KernelParameters } from "./kernel-parameters.tsx";
import type { Sample } from "./sample.ts";
import { SampleView } from "./sample-view.tsx";

export type StatementProps = {
  title: string;
  difficulty: Difficulty;
  topics: readonly Topic[];
  minutes: number;
  blocks: readonly ContentBlock[];
  /** The function in C and C++. */
  kernel?: Kernel;
  /** The one that is being written. */
  language: Language;
  signature: Signature;
  /** The same in the words of the language. */
  signatureBlocks: readonly ContentBlock[];
  samples: readonly Sample[];
  limits: { timeMs: number; memoryMb: number };
  target?: Target;
  sources: readonly string[];
  accepted: "current" | "older" | undefined;
  /** What the learner keeps beside it. */
  own?: ReactNode;
  /** Where a mistake in it is reported. */
  reportAddress?: string;
};

const KERNEL_LANGUAGES: ReadonlySet<Language> = new Set(["c", "cpp"]);

/** The task, its signature, its samples and its limits. */
export function Statement(props: StatementProps) {
  const { title, difficulty, topics, minutes, blocks, language, samples, accepted, kernel } = props;
  return (
    <article className="statement">
      <h2 className="statement-title">{title}</h2>
      <p className="row wrap g-4 statement-marks">
        <DifficultyMark difficulty={difficulty} />
        {topics.map((topic) => (
          <span key={topic} className="badge badge-line">
            {TOPIC_LABELS[topic]}
          </span>
        ))}
        <span className="cap">
          about <span className="num">{minutes}</span> min
        </span>
      </p>
      {props.own}
      {accepted === "older" && (
        <Notice meaning="info">
          <b>Accepted under older tests.</b> The tests of this problem have changed since. Your acceptance
          stays; submit again to be accepted by today's.
        </Notice>
      )}
      <Prose blocks={blocks} />
      <section>
        <h2>Signature in {languageLabel(language)}</h2>
        <Prose blocks={props.signatureBlocks} />
        {kernel && !kernel.driver && KERNEL_LANGUAGES.has(language) && (
          <KernelParameters kernel={kernel} signature={props.signature} />
        )}
      </section>
      {props.target && <TargetSection target={props.target} language={language} />}
      <section>
        <h2>Samples</h2>
        {samples.map((sample, index) => (
          <SampleView key={sample.name} sample={sample} number={index + 1} language={language} />
        ))}
      </section>
      <Limits {...props.limits} />
      <section>
        <h2>Sources</h2>
        <ul className="bul sm dim">
          {props.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        {props.reportAddress && (
          <p className="sm statement-report">
            <Link className="link" to={props.reportAddress}>
              Report a mistake
            </Link>
          </p>
        )}
      </section>
    </article>
  );
}

function Limits({ timeMs, memoryMb }: { timeMs: number; memoryMb: number }) {
  return (
    <section>
      <h2>Limits</h2>
      <dl className="kv">
        <dt>CPU time of one case</dt>
        <dd className="num">{timeMs.toLocaleString("en")}&nbsp;ms</dd>
        <dt>Memory of all cases</dt>
        <dd className="num">{memoryMb}&nbsp;MB</dd>
      </dl>
      <p className="sm dim">
        All cases of one submission run in the same program, samples first, so what a module remembers is
        still there in the next case. Every case gets arguments of its own.
      </p>
    </section>
  );
}
