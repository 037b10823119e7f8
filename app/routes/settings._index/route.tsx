import "#app/styles/settings.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useSearchParams,
} from "@remix-run/react";
import { useEffect } from "react";
import { endedSessionCookie } from "#app/account/session-cookie.ts";
import { formatCount } from "#app/components/format-number.ts";
import { Notice } from "#app/components/notice.tsx";
import { FORGET_COPIES, takeForgetCopies } from "#app/forget-copies.ts";
import { formFields } from "#app/form-fields.server.ts";
import { forgetLocalCopies } from "#app/keeping/local-copies.ts";
import { pageMeta } from "#app/page-meta.ts";
import { forgetTexts } from "#app/question/open/text-copy.ts";
import { themeCookie } from "#app/theme.ts";
import { isUnsent, keepsPageWhenUnsent, keepUnsent } from "#app/unsent.ts";
import { FONT_SIZES_PX, findSettings, saveSettings } from "#db/settings.ts";
import { IMPORT_LIMIT_BYTES } from "#db/transfer/read-export.ts";
import { listAside } from "#db/transfer/set-aside.ts";
import { VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";
import { deleteVisitor } from "#db/visitors.ts";
import { AccountSection } from "./account-section.tsx";
import { AppearanceForm } from "./appearance-form.tsx";
import { confirmOwner } from "./confirm-owner.server.ts";
import { EditorForm } from "./editor-form.tsx";
import { type ReviewErrors, ReviewForm } from "./review-form.tsx";
import { SettingsForm } from "./settings-form.server.ts";
import { YourData } from "./your-data.tsx";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Settings",
    description: "Theme, editor and everything stored about you.",
    indexed: false,
  });

/** What became of a form that stays on the page; errors by the name of their field. */
type Answer = { saved?: "editor" | "review"; errors: Errors };
type Errors = ReviewErrors & { fontSize?: string; confirmed?: string; password?: string };

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, visitor, env, account } = context;
  const settings = await findSettings(db, visitor.id);
  const storage = { used: await visitorBytes(db, visitor.id), quota: VISITOR_QUOTA_BYTES };
  return json({
    ...{ settings, storage, fontSizes: FONT_SIZES_PX, guestDays: env.GUEST_DAYS, name: account?.name },
    importLimit: IMPORT_LIMIT_BYTES,
    aside: (await listAside(db, visitor.id)).map(({ slug }) => slug),
    zones: Intl.supportedValuesOf("timeZone"),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const parsed = SettingsForm.safeParse(await formFields(request));
  if (!parsed.success) {
    const errors = Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path[0], message]));
    return json<Answer>({ errors }, { status: 400 });
  }
  const form = parsed.data;
  const { db, visitor } = context;
  switch (form.intent) {
    case "theme": {
      // Pages read the cookie; the copy is for the export, and for signing in elsewhere.
      await saveSettings(db, visitor.id, { theme: form.theme });
      const headers = { "set-cookie": themeCookie(form.theme) };
      return redirect(form.returnTo ?? "/settings", { headers });
    }
    case "editor": {
      const { fontSize, vimKeys, keyRow, language } = form;
      await saveSettings(db, visitor.id, { fontSize, vimKeys, keyRow, language: language || undefined });
      return json<Answer>({ saved: "editor", errors: {} });
    }
    case "review": {
      const { retentionPercent, newADay, reviewsADay, timeZone } = form;
      const limits = { retentionPercent, newADay, reviewsADay };
      await saveSettings(db, visitor.id, { ...limits, timeZone: timeZone || undefined });
      return json<Answer>({ saved: "review", errors: {} });
    }
    case "delete": {
      const refusal = await confirmOwner(context, form.password);
      if (refusal) return json<Answer>({ errors: { password: refusal.sentence } }, refusal);
      await deleteVisitor(db, visitor.id);
      const headers = new Headers({ "set-cookie": themeCookie("system") });
      headers.append("set-cookie", endedSessionCookie(context.secure));
      headers.append("set-cookie", FORGET_COPIES);
      return redirect("/settings?deleted", { headers });
    }
  }
}

/** While the server is away, the page stays as it is. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

export const shouldRevalidate = keepsPageWhenUnsent;

/** What became of a file. */
function saidImported(entries: number): string {
  if (entries === 0) return "Nothing of the file was new here.";
  return entries === 1
    ? "One entry was added from your file."
    : `${formatCount(entries)} entries were added from your file.`;
}

export default function Settings() {
  const { settings, zones, fontSizes, name, ...kept } = useLoaderData<typeof loader>();
  const result = useActionData<typeof clientAction>();
  const unsent = isUnsent(result) ? result : undefined;
  const answer = isUnsent(result) ? undefined : result;
  const said = (intent: "editor" | "review") => (
    <>
      {answer?.saved === intent && <Notice meaning="pass">Saved.</Notice>}
      {unsent?.fields["intent"] === intent && <Notice meaning="limit">{unsent.error}</Notice>}
    </>
  );
  const [search] = useSearchParams();
  const imported = /^\d{1,9}$/.exec(search.get("imported") ?? "")?.[0];
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each arrival at this page
  useEffect(() => {
    if (!takeForgetCopies()) return;
    forgetLocalCopies();
    forgetTexts();
  }, [key]);
  return (
    <main className="page settings" id="main" tabIndex={-1}>
      <header className="page-head">
        <h1 className="t-page">Settings</h1>
      </header>
      {search.has("deleted") && (
        <Notice meaning="pass">Everything of yours was deleted. This is a new start.</Notice>
      )}
      {imported !== undefined && <Notice meaning="pass">{saidImported(Number(imported))}</Notice>}
      {search.has("signed-out") && name === undefined && (
        <Notice meaning="pass">You are signed out. What you do now belongs to a guest.</Notice>
      )}
      <AccountSection name={name} />
      <AppearanceForm />
      <EditorForm settings={settings} fontSizes={fontSizes} error={answer?.errors.fontSize}>
        {said("editor")}
      </EditorForm>
      <ReviewForm settings={settings} zones={zones} errors={answer?.errors ?? {}}>
        {said("review")}
      </ReviewForm>
      <YourData
        {...kept}
        name={name}
        errors={unsent?.fields["intent"] === "delete" ? { confirmed: unsent.error } : answer?.errors}
      />
    </main>
  );
}
