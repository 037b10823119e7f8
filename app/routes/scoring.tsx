import { json } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { formatCount } from "#app/components/format-number.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { pageMeta } from "#app/page-meta.ts";
import { LEVEL_RATING } from "#interview/bar.ts";
import { STRONG_POINTS } from "#interview/report/score.ts";
import { LEVEL_LABELS, LEVELS } from "#interview/vocabulary.ts";
import { DIFFICULTIES, DIFFICULTY_LABELS } from "#problems/vocabulary.ts";
import { AUTHORS_RATING, LEARNERS_BEFORE } from "#scoring/item-rating.ts";
import { expectedScore, UNKNOWN } from "#scoring/rating.ts";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "How scores are computed",
    description: "What counts for a rating here, how sure it is, and what it can't know.",
  });

/** The numbers that the model runs with, so that the page can't say others. */
export function loader() {
  const items = DIFFICULTIES.map((difficulty) => ({
    difficulty,
    rating: AUTHORS_RATING[difficulty],
    expected: [1300, 1500, 1700].map((rating) => expectedScore(rating, AUTHORS_RATING[difficulty])),
  }));
  const levels = LEVELS.map((level) => ({
    label: LEVEL_LABELS[level].toLowerCase(),
    rating: LEVEL_RATING[level],
  }));
  return json({ items, levels, start: UNKNOWN, learnersBefore: LEARNERS_BEFORE });
}

export default function Scoring() {
  const { items, levels, start, learnersBefore } = useLoaderData<typeof loader>();
  return (
    <main className="page scoring" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">How scores are computed</h1>
      </header>
      <section className="prose">
        <h2>What counts</h2>
        <p>
          Graded answers, <i>Submit</i> (not <i>Run</i>), finished scenarios and finished designs. Attempts at
          one item with less than a week between them are one meeting: of a question its first answer counts,
          times 0.9 for each hint, because after it you have read the explanation. Of code the best submit
          counts, times 0.9 for each submit before it. Of a design the first answer counts. What you submit
          after giving up does not count.
        </p>
        <p>
          Free responses, and designs by their rubric, are marked by yourself. That is shown apart and is part
          of no other number.
        </p>
        <h2>Rating</h2>
        <p>
          Each meeting is a match against the item, by{" "}
          <a href="http://www.glicko.net/glicko/glicko2.pdf">Glicko-2</a>. You start at{" "}
          <b className="num">{formatCount(start.rating)}</b>, give or take{" "}
          <b className="num">{start.deviation}</b>: nothing is known. The uncertainty narrows with each
          meeting and grows with each day without one. Items have the rating that their author's word for the
          difficulty stands for, until {learnersBefore} learners of this instance have met them; then it moves
          slowly.
        </p>
        <ScrollArea className="table-scroll card" label="Ratings of items">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Difficulty</th>
                <th scope="col">Rating</th>
                <th scope="col">Expected of 1,300</th>
                <th scope="col">of 1,500</th>
                <th scope="col">of 1,700</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ difficulty, rating, expected }) => (
                <tr key={difficulty}>
                  <th scope="row">{DIFFICULTY_LABELS[difficulty]}</th>
                  <td className="num">{formatCount(rating)}</td>
                  {expected.map((share) => (
                    <td key={share} className="num">
                      {Math.round(100 * share)} %
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
        <h2>Mastery</h2>
        <p>
          For each topic and kind the rating is computed from its meetings alone, and shown as what it expects
          of items of medium difficulty. The range is the same for the rating less and plus 1.96 deviations:
          it holds the true number in 95 of 100 cases, if the model is right. Where you met nothing, nothing
          is estimated, and having finished many items is not called mastery.
        </p>
        <h2 id="interviews">Interviews</h2>
        <p>
          An item has 0 to 100: the share that was right, points of the hidden tests, the mean over the steps
          of a scenario, or of a design the mean of three shares: estimates in range, constraints that hold,
          structural checks that hold. What has no answer when the time is up has 0, and what you mark
          yourself is apart. A section is the mean of its items, the score the mean of the sections by their
          minutes.
        </p>
        <p>
          The bar is what somebody who would just be hired is expected to get of the very same items. A level
          is a rating for that:{" "}
          {levels.map(({ label, rating }) => `${label} ${formatCount(rating)}`).join(", ")}. Of an item it
          expects what the table above says of ratings: hard items lower the bar, easy ones raise it. At the
          bar or above the report leans to hire, {STRONG_POINTS} points above it is a strong hire, less than{" "}
          {STRONG_POINTS} below leans to no. Below half of the planned minutes it says nothing.
        </p>
        <h2>What it can't know</h2>
        <p>
          Whether you looked the answer up; the numbers are for you. What an interviewer asks for: a rating
          compares answers with items, not a candidate with a job. How long you took is shown beside the
          rating and is not part of it.
        </p>
      </section>
    </main>
  );
}
