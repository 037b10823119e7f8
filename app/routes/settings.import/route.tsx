import "#app/styles/settings.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  Link,
  type MetaFunction,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { z } from "zod";
import { Notice } from "#app/components/notice.tsx";
import { formFields } from "#app/form-fields.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { FileForm } from "#app/transfer/file-form.tsx";
import { isUnsent, keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { dropImportFile, findImportPreview } from "#db/transfer/import-file.ts";
import { IMPORT_LIMIT_BYTES } from "#db/transfer/read-export.ts";
import { ImportPreview } from "./import-preview.tsx";
import { addFile, takeFile } from "./take-file.server.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Import", description: "Add what another server exported.", indexed: false });

const Decision = z.strictObject({
  intent: z.enum(["add", "cancel"]),
  chosenAt: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
});

export async function loader({ context }: LoaderFunctionArgs) {
  const preview = await findImportPreview(context.db, context.visitor.id);
  return json({ preview, limit: IMPORT_LIMIT_BYTES });
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    const refusal = await takeFile(context, request);
    if (refusal) return json({ fault: refusal.fault }, { status: refusal.status });
    return redirect("/settings/import", 303);
  }
  const form = Decision.safeParse(await formFields(request));
  if (!form.success) throw new Response("This form is none of this page.", { status: 400 });
  if (form.data.intent === "cancel") {
    await dropImportFile(context.db, context.visitor.id);
    return redirect("/settings", 303);
  }
  const added = await addFile(context, form.data.chosenAt);
  if ("fault" in added) return json({ fault: added.fault }, { status: added.status });
  const count = added.parts.reduce((sum, part) => sum + part.added, 0);
  return redirect(`/settings?imported=${count}`, 303);
}

/** While the server is away, the preview stays. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

export default function Import() {
  const { preview, limit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof clientAction>();
  const fault = isUnsent(answer) ? answer.error : answer?.fault;
  return (
    <main className="page settings" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">Import</h1>
      </header>
      {preview ? (
        <ImportPreview preview={preview}>
          <div role="alert">{fault !== undefined && <Notice meaning="fail">{fault}</Notice>}</div>
        </ImportPreview>
      ) : (
        <FileForm limit={limit} error={fault} />
      )}
      <p>
        <Link className="link sm" to="/settings">
          Back to the settings
        </Link>
      </p>
    </main>
  );
}
