import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  Form,
  Link,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { ITEM_LABELS, itemAddress } from "#app/item-address.ts";
import { pageMeta } from "#app/page-meta.ts";
import { FAULT_LABELS } from "#app/reports/fault-labels.ts";
import { ReportForm, SeenSchema } from "#app/reports/report-form.server.ts";
import { reportedItem, takeReport } from "#app/reports/take-report.server.ts";
import { keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { REPORT_LENGTH_LIMIT } from "#db/reports.ts";
import { REPORTED_FAULTS } from "#problems/vocabulary.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({
    title: data ? `Report a mistake: ${data.title}` : "Report a mistake",
    description: "Say what is wrong with a problem or a question.",
    indexed: false,
  });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const seen = SeenSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const reported = seen.success ? await reportedItem(context, seen.data) : undefined;
  if (!seen.success || !reported) throw new Response(null, { status: 404 });
  const { title, response, submissionId, seed } = reported;
  const attached = {
    response: response !== undefined,
    submission: submissionId !== undefined,
    seed: seed !== undefined,
  };
  return json({ seen: seen.data, title, attached, longest: REPORT_LENGTH_LIMIT });
}

type Refused = { error?: string; errors: { fault?: string; words?: string }; fields: Record<string, string> };

export async function action({ request, context }: ActionFunctionArgs) {
  const fields = await formFields(request);
  const form = ReportForm.safeParse(fields);
  if (!form.success) {
    const errors = Object.fromEntries(form.error.issues.map(({ path, message }) => [path[0], message]));
    if (!("fault" in errors || "words" in errors)) throw new Response(null, { status: 400 });
    return json<Refused>({ errors, fields }, { status: 400 });
  }
  const taken = await takeReport(context, form.data);
  if ("id" in taken) return redirect(`/reports?sent=${taken.id}`, 303);
  if (taken.status === 404) throw new Response(null, { status: 404 });
  return json<Refused>({ error: taken.error, errors: {}, fields }, { status: taken.status });
}

/** Where the server is away, the report stays as it was written. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function NewReport() {
  const { seen, title, attached, longest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  const errors: Refused["errors"] = refused && "errors" in refused ? refused.errors : {};
  const fields = refused?.fields ?? {};
  return (
    <main className="page notes" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">Report a mistake</h1>
      </header>
      <p>
        {ITEM_LABELS[seen.item]}:{" "}
        <Link className="link" to={itemAddress(seen)}>
          {title}
        </Link>
      </p>
      <Form method="post" className="report-form">
        {Object.entries(seen).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {refused?.error && (
          <div role="alert">
            <Notice meaning="limit">{refused.error}</Notice>
          </div>
        )}
        <fieldset className="report-faults" aria-describedby={errors.fault ? "fault-error" : undefined}>
          <legend className="label">What is wrong?</legend>
          {REPORTED_FAULTS.map((fault) => (
            <label className="check" key={fault}>
              <input
                type="radio"
                name="fault"
                value={fault}
                required
                defaultChecked={fields["fault"] === fault}
              />
              {FAULT_LABELS[fault]}
            </label>
          ))}
          {errors.fault && (
            <span className="hint hint-fail" id="fault-error">
              {errors.fault}
            </span>
          )}
        </fieldset>
        <Field
          label="In your words"
          hint="What you expected and what stands there; a source, if you have one."
          error={errors.words}
        >
          {(control) => (
            <textarea
              {...control}
              className="input"
              name="words"
              rows={6}
              required
              maxLength={longest}
              defaultValue={fields["words"]}
            />
          )}
        </Field>
        <p className="sm dim">
          Kept with it: the version
          {attached.seed && ", the seed that brings the same numbers and orders"}
          {attached.response && ", your answer"}
          {attached.submission && ", the number of your submission"}. Whoever looks after this server reads
          what you write here, with the item, its version and seed, but without your name or your answer. What
          becomes of it stands beside your report, which is also ready as the text of an issue.
        </p>
        <p className="row">
          <button className="btn btn-primary" type="submit" aria-busy={isSending}>
            Keep the report
          </button>
          <Link className="btn" to={seen.page}>
            Back
          </Link>
        </p>
      </Form>
    </main>
  );
}
