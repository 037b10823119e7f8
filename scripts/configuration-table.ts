import { EnvSchema } from "#app/env.server.ts";

/** A Markdown table of every environment variable of the server, made from what the schema says of each. */
export function configurationTable(): string {
  const defaults: Record<string, unknown> = EnvSchema.parse({});
  const rows = Object.entries(EnvSchema.shape).map(([name, schema]) => {
    if (!schema.description)
      throw new Error(`${name} in app/env.server.ts has no description: add .describe("…").`);
    return `| \`${name}\` | ${shown(defaults[name])} | ${schema.description} |`;
  });
  return ["| variable | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

function shown(value: unknown): string {
  if (value === undefined) return "";
  return `\`${Array.isArray(value) ? value.join(",") : String(value).replaceAll("\\", "/")}\``;
}

/** A text in which the lines between the two comments are replaced by the table. */
export function withTable(text: string): string {
  const pattern = /(<!-- variables -->\n)[\s\S]*?(\n<!-- end of variables -->)/;
  if (!pattern.test(text)) throw new Error("docs/configuration.md has lost the comments around its table.");
  return text.replace(
    pattern,
    (_all, before: string, after: string) => before + configurationTable() + after,
  );
}
