import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportVisitor } from "#db/visitor-export.ts";

/** Everything of the visitor as one JSON file. */
export async function loader({ context }: LoaderFunctionArgs) {
  const kept = await exportVisitor(context.db, context.visitor.id);
  const file = { format: "tensor-arena-export", version: 1, exportedAt: Date.now(), ...kept };
  const day = new Date(file.exportedAt).toISOString().slice(0, 10);
  return new Response(JSON.stringify(file, undefined, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="tensor-arena-${day}.json"`,
    },
  });
}
