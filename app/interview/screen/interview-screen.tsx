import { Form, useRevalidator, useSearchParams } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { InterviewHead } from "#app/interview/interview-head.server.ts";
import type { itemView } from "#app/interview/item-view.server.ts";
import type { Refused } from "#app/question/open/answer-form.tsx";
import { SECTION_LABELS } from "#interview/vocabulary.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { CodingItem } from "./coding-item.tsx";
import { DesignItem } from "./design-item.tsx";
import { ItemNav, ItemRail } from "./item-rail.tsx";
import { NotesField } from "./notes-field.tsx";
import { QuestionItem } from "./question-item.tsx";
import { ScenarioItem } from "./scenario-item.tsx";
import { SectionClock } from "./section-clock.tsx";
import { useServerClock } from "./use-server-clock.ts";

/** As the loader of the page sends it. */
export type ShownItem = Awaited<ReturnType<typeof itemView>>;

type InterviewScreenProps = {
  head: InterviewHead;
  /** Absent while the interview is paused. */
  item?: ShownItem | undefined;
  now: number;
  refused: (Refused & { design?: DesignAnswer }) | undefined;
  isSending: boolean;
};

/** Seconds before the end in which everything that is not saved yet is saved. */
const CLOSING_SECONDS = 3;

/** An interview under way: its clock, one item, and where that item stands among the others. */
export function InterviewScreen(props: InterviewScreenProps) {
  const { head, item, now, refused, isSending } = props;
  const { id, sections, section, marks, isPaused, notes } = head;
  const { revalidate } = useRevalidator();
  const left = useServerClock(id, head, revalidate);
  const [search] = useSearchParams();
  const failed = refused && !("version" in refused.fields) ? refused.error : undefined;
  return (
    <main className={`iv iv-is-${item?.view ?? "paused"}`} id="main" tabIndex={-1}>
      {!hasHeading(item) && <h1 className="vh">Mock interview</h1>}
      <SectionClock interview={id} {...{ sections, section, left, isPaused, isSending }} />
      <div className="iv-said" role="status">
        {search.has("late") && (
          <Notice meaning="limit" icon="clock-alert">
            The time of that section was up: what was saved before counts, and nothing later.
          </Notice>
        )}
        {search.has("sealed") && (
          <Notice meaning="info">
            That item belongs to this interview: its own page opens when the interview is over.
          </Notice>
        )}
        {failed && <Notice meaning="limit">{failed}</Notice>}
      </div>
      <div className="iv-body">
        {item ? (
          <Item
            key={`${section} ${item.position}`}
            {...{ head, item, now, refused, isSending }}
            isClosing={left <= CLOSING_SECONDS}
          />
        ) : (
          <Paused interview={id} isSending={isSending} />
        )}
        <aside className="iv-side" aria-label="Interview">
          {item && <ItemNav interview={id} marks={marks} position={item.position} />}
          <ItemRail interview={id} position={item?.position} {...{ sections, section, marks }} />
          <NotesField id={id} name="notes" label="Notes, not graded" text={notes} rows={4} />
          <p className="cap iv-rules">
            <Icon name="lock" small /> Hidden tests stay hidden, and hints and editorials are closed, as on a
            call.
          </p>
        </aside>
      </div>
    </main>
  );
}

type ItemProps = Pick<InterviewScreenProps, "head" | "now" | "refused" | "isSending"> & {
  item: ShownItem;
  isClosing: boolean;
};

function Item({ head, item, now, refused, isSending, isClosing }: ItemProps) {
  const near = head.marks.filter((mark) => mark.section === head.section);
  const number = near.findIndex((mark) => mark.position === item.position) + 1;
  const kind = head.sections.find((one) => one.position === head.section)?.kind ?? "conceptual";
  const place = `${SECTION_LABELS[kind]}, ${number} of ${near.length}`;
  const common = { interview: head.id, position: item.position, place, refused, isSending, isClosing };
  switch (item.view) {
    case "question":
      return <QuestionItem {...common} {...item} isLast={number === near.length} />;
    case "coding":
      return <CodingItem {...common} {...item} mode={head.mode} />;
    case "scenario":
      return <ScenarioItem {...common} {...item} opened={now} />;
    case "design":
      return <DesignItem {...item} isClosing={isClosing} sent={refused?.design} />;
    case "gone":
      return (
        <div className="iv-question">
          <Notice meaning="info" icon="file-x">
            This item was {item.why === "changed" ? "changed" : "withdrawn"} since the interview was drawn,
            and is left out. That counts neither for nor against you.
          </Notice>
        </div>
      );
  }
}

/** Questions, scenarios and designs bring their own. */
function hasHeading(item: ShownItem | undefined): boolean {
  return item !== undefined && ["question", "scenario", "design"].includes(item.view);
}

function Paused({ interview, isSending }: { interview: string; isSending: boolean }) {
  return (
    <div className="iv-question iv-paused">
      <h2>Paused</h2>
      <p>
        The clock stands, and the item is covered. The pause is noted in the report; after 24 hours the clock
        goes on by itself.
      </p>
      <Form method="post" action={`/interviews/${interview}`}>
        <input type="hidden" name="intent" value="resume" />
        <button className="btn btn-primary btn-lg" type="submit" aria-busy={isSending}>
          Go on
        </button>
      </Form>
    </div>
  );
}
