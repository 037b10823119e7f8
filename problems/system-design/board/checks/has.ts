import { absentWords, type BlockChoice, chosen } from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { boardGraph } from "#problems/system-design/board/graph.ts";
import { listed, quoted } from "#problems/system-design/board/words.ts";

/** At least so many blocks (1 unless said) of a type, or at a place, are on the board. */
export function has({ atLeast = 1, ...choice }: BlockChoice & { atLeast?: number }): BoardTest {
  return (board) => {
    const found = chosen(boardGraph(board), choice);
    const names = listed(found.map(quoted));
    if (found.length >= atLeast) return holds(`The board shows ${names}.`, { blocks: found });
    if (found.length === 0) return fails(`The board has ${absentWords(choice)}.`);
    return fails(`The board shows ${names}: ${found.length} of at least ${atLeast}.`, { blocks: found });
  };
}
