import { Form, useNavigation } from "@remix-run/react";
import { SECTION_LABELS, SECTIONS } from "#problems/system-design/vocabulary.ts";
import type { QuestionView } from "./workspace-data.ts";

type StartFormsProps = { question: QuestionView; isRepeated: boolean };

/** How the time is meant to be used, and the two ways in. */
export function StartForms({ question, isRepeated }: StartFormsProps) {
  const { slug, minutes, shares, followUpCount } = question;
  const longest = Math.max(...Object.values(shares));
  const mode = useNavigation().formData?.get("mode");
  return (
    <section className="card" aria-labelledby="start">
      <div className="card-head">
        <h2 id="start">{isRepeated ? "Answer it again" : "Answer it"}</h2>
      </div>
      <div className="card-body ds-start-forms">
        <table className="ds-shares">
          <caption className="vh">Suggested minutes for each section</caption>
          <tbody>
            {SECTIONS.map((section) => (
              <tr key={section}>
                <th scope="row">{SECTION_LABELS[section]}</th>
                <td aria-hidden="true">
                  <span style={{ width: `${(100 * shares[section]) / longest}%` }} />
                </td>
                <td className="num">{Math.round((shares[section] / 100) * minutes)} min</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Form method="post" action={`/designs/${slug}`}>
          <input type="hidden" name="intent" value="start" />
          <button
            className="btn btn-lg btn-primary"
            name="mode"
            value="practice"
            type="submit"
            aria-busy={mode === "practice"}
          >
            Start in practice
          </button>
          <button className="btn btn-lg" name="mode" value="timed" type="submit" aria-busy={mode === "timed"}>
            Start the clock: {minutes} min
          </button>
        </Form>
        <p className="cap">
          In practice you ask for the {followUpCount} follow-ups when you are ready. On the clock they come at
          their minute, and after the last second what was saved counts. Either way every word is saved as you
          write, and the estimates are checked when you finish.
        </p>
      </div>
    </section>
  );
}
