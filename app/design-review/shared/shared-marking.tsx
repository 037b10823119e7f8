import { Form, Link } from "@remix-run/react";
import { formatCount } from "#app/components/format-number.ts";
import { Notice } from "#app/components/notice.tsx";
import { Beside } from "#app/design-review/marking/beside.tsx";
import { CriterionList } from "#app/design-review/marking/criterion-list.tsx";
import { MarkingForm } from "#app/design-review/marking/marking-form.tsx";
import { DIMENSIONS, type Dimension } from "#problems/system-design/vocabulary.ts";
import type { SharedData } from "./shared-data.ts";

type SharedMarkingProps = {
  page: SharedData;
  address: string;
  error: string | undefined;
  isSending: boolean;
};

/** The rubric for somebody with a link. The reference opens when all of it is handed in. */
export function SharedMarking({ page, address, error, isSending }: SharedMarkingProps) {
  const { criteria, current, total, isDone, answer, beside } = page;
  const addressOf = (dimension: Dimension) => `${address}?view=mark&criterion=${dimension}`;
  const list = <CriterionList criteria={criteria} current={current} addressOf={addressOf} />;
  const criterion = criteria.find(({ dimension }) => dimension === current);
  return (
    <>
      <p className="dr-sum sm">
        <b className="num">{formatCount(total.points)}</b> of {formatCount(total.outOf)} points,{" "}
        {total.marked} of {DIMENSIONS.length} dimensions marked
      </p>
      {isDone ? (
        <>
          <Notice meaning="pass">
            Handed in: thank you. <Link to={`${address}?view=comment`}>Comments</Link> can still be added.
          </Notice>
          <div className="dr-between">{list}</div>
          {beside && <Beside beside={beside} />}
        </>
      ) : (
        criterion && (
          <MarkingForm
            key={current}
            criterion={criterion}
            answer={answer}
            action={addressOf(current)}
            keepAt={`${address}/marks`}
            error={error}
            isSending={isSending}
          >
            {list}
          </MarkingForm>
        )
      )}
      {!isDone && total.isComplete && (
        <Form method="post" action={`${address}?view=mark`} className="q-actions">
          <button className="btn btn-lg btn-primary" type="submit" name="intent" value="hand-in">
            Hand in your marks
          </button>
        </Form>
      )}
    </>
  );
}
