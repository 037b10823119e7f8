import { type BlockChoice, choiceWords, chosen } from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { boardGraph } from "#problems/system-design/board/graph.ts";
import { alternatives, linkWords, listed, quoted } from "#problems/system-design/board/words.ts";

/**
 * One of the words stands in the name or note of such a block, or, where no choice is made, also in a link's protocol, payload or
 * rate. Capitals do not matter; a word counts only from its beginning: "slot" finds "slots", not "timeslot". For what no type or cargo says, such as
 * A/B slots: give every usual spelling.
 */
export function mentions({
  words,
  ...choice
}: BlockChoice & { words: readonly [string, ...string[]] }): BoardTest {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join("|")})`, "iu");
  return (board) => {
    const graph = boardGraph(board);
    const blocks = chosen(graph, choice).filter(({ name, note }) => pattern.test(`${name} ${note}`));
    const links = choice.type || choice.place ? [] : graph.links;
    const said = links.filter(({ protocol, payload, rate }) =>
      pattern.test(`${protocol} ${payload} ${rate}`),
    );
    if (blocks.length + said.length === 0) {
      const where = choice.type || choice.place ? `of ${choiceWords(choice)} ` : "";
      return fails(`No name or note ${where}mentions ${alternatives(words.map((word) => `“${word}”`))}.`);
    }
    const where = [...blocks.map(quoted), ...said.map((link) => linkWords(graph, link))];
    return holds(`${listed(where)} ${where.length === 1 ? "says" : "say"} so.`, { blocks, links: said });
  };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
