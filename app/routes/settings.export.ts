import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeExport } from "#db/transfer/export-text.ts";
import { exportVisitor } from "#db/visitor-export.ts";

/** Everything of the visitor as one JSON file. */
export async function loader({ context }: LoaderFunctionArgs) {
  const now = Date.now();
  const text = writeExport(await exportVisitor(context.db, context.visitor.id), now);
  const day = new Date(now).toISOString().slice(0, 10);
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="tensor-arena-${day}.json"`,
    },
  });
}
