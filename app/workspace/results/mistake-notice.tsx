import { Link } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import type { CaseResult } from "#judge/verdict.ts";
import type { NamedMistake } from "#problems/vocabulary.ts";
import { mistakeParts } from "./mistake-parts.ts";
import { withCode } from "./with-code.tsx";

type MistakeNoticeProps = {
  mistake: NamedMistake | undefined;
  cases: readonly CaseResult[];
  slug: string;
  /** Someone goes to the hints. */
  onHints?: (() => void) | undefined;
};

/** The known mistake that a rejected program answers like: what was done, what is right, which hint helps. */
export function MistakeNotice({ mistake, cases, slug, onHints }: MistakeNoticeProps) {
  if (!mistake) return null;
  const { sentence, hint } = mistake;
  const [what, more] = mistakeParts(sentence);
  const failed = cases.filter((one) => one.origin !== "own" && one.verdict !== "accepted").length;
  return (
    <Notice meaning="fail" icon="lightbulb">
      <p>
        <b>Looks like: {withCode(what)}</b> {withCode(more)}
      </p>
      <p className="dim">
        In {failed === 2 ? "both" : `all ${failed}`} cases that failed, your program does what this mistake
        does.{" "}
        <Link
          className="link"
          to={`/problems/${slug}/hints${hint === undefined ? "" : `#hint-${hint}`}`}
          preventScrollReset
          onClick={onHints}
        >
          {hint === undefined ? "Open the hints" : `Hint ${hint} helps`}
        </Link>
      </p>
    </Notice>
  );
}
