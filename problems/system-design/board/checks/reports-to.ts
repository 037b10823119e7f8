import { absentWords, type BlockChoice, choiceWords, chosen } from "#problems/system-design/board/choice.ts";
import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { boardGraph, reach } from "#problems/system-design/board/graph.ts";
import { wayWords } from "#problems/system-design/board/words.ts";

type Report = { from: BlockChoice; to: BlockChoice };

/**
 * Telemetry leads to a service or store, and from there something leads to whom it concerns. What the last links carry does not
 * matter: a list, an alarm and a dashboard are drawn in many ways. An alarm alone is no report.
 */
export function reportsTo({ from, to }: Report): BoardTest {
  return (board) => {
    const graph = boardGraph(board);
    const absent = [from, to].filter((choice) => chosen(graph, choice).length === 0);
    if (absent.length > 0) return fails(`The board has ${absent.map(absentWords).join(" and ")}.`);
    const starts = chosen(graph, from);
    const collected = reach(graph, starts, { over: ["telemetry"] });
    const collectors = chosen(graph, { type: ["service", "store", "broker"] }).filter(
      ({ id }) => (collected.get(id)?.length ?? 0) > 0,
    );
    if (collectors.length === 0) {
      return fails(
        `No way over links that carry telemetry leads from ${choiceWords(from)} to a service or a store.`,
        { blocks: starts },
      );
    }
    const ways = collectors.flatMap((collector) => {
      const onward = reach(graph, [collector]);
      return chosen(graph, to).flatMap(({ id }) => {
        const rest = onward.get(id) ?? [];
        return rest.length > 0 ? [[...(collected.get(collector.id) ?? []), ...rest]] : [];
      });
    });
    const way = ways.toSorted((a, b) => a.length - b.length)[0];
    if (!way) {
      return fails(`Telemetry is collected, but nothing leads from there to ${choiceWords(to)}.`, {
        blocks: collectors,
      });
    }
    return holds(`${wayWords(graph, way)} leads there.`, { links: way });
  };
}
