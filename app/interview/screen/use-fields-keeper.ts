import { useMemo } from "react";
import { randomKey } from "#app/components/random-key.ts";
import { createKeeper } from "#app/keeping/keeper.ts";
import type { Keeper, Stored } from "#app/keeping/keeper-state.ts";
import { localCopies } from "#app/keeping/local-copies.ts";
import { readKept, sendToKeep } from "#app/keeping/saving.ts";
import { tellOtherTabs, useKeptSafe } from "#app/keeping/use-kept-safe.ts";

/** The fields of an answer that is being filled in. */
export type Filled = { fields: Record<string, string> };

/** Keeps what is filled in as drafts of programs are kept: in this browser at once, on the server a moment later. */
export function useFieldsKeeper(
  interview: string,
  position: number,
  stored: Stored<Filled> | undefined,
): Keeper<Filled> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server had counts when the page is made; later the keeper knows better
  const [name, keepers] = useMemo(() => {
    const name = `interview:${interview}:${position}`;
    const address = `/interviews/${interview}/draft?item=${position}`;
    const keeper = createKeeper<Filled>({
      server: {
        save: ({ fields, baseRevision, writer }, options) => {
          const source = JSON.stringify(fields);
          return sendToKeep(
            address,
            { language: "", source, baseRevision: String(baseRevision), writer },
            options,
          );
        },
        read: () => readKept(address),
      },
      copies: localCopies(name, ({ fields }) => typeof fields === "object" && fields !== null),
      writer: randomKey(),
      stored,
      starter: { fields: {} },
      isSame: (one, other) => flat(one) === flat(other),
      onSaved: (saved) => tellOtherTabs(name, saved),
    });
    return [name, new Map([[name, keeper]])] as const;
  }, [interview, position]);
  useKeptSafe(keepers);
  const keeper = keepers.get(name);
  if (!keeper) throw new Error("A keeper goes by the name that it was made with.");
  return keeper;
}

function flat({ fields }: Filled): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
