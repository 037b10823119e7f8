import { ScrollArea } from "#app/components/scroll-area.tsx";
import type { CodeToken } from "#app/highlight.server.ts";

type CodeListingProps = { lines: readonly (readonly CodeToken[])[]; label: string };

/** A program to read: numbered lines in the editor's colours. */
export function CodeListing({ lines, label }: CodeListingProps) {
  return (
    <ScrollArea className="code codeblock listing" label={label} isText>
      {lines.map((line, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change
        <span key={number}>
          {line.map(({ text, colour }, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tokens of such a line
            <i key={position} className={colour}>
              {text}
            </i>
          ))}
        </span>
      ))}
    </ScrollArea>
  );
}
