import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { type BoardGraph, boardGraph, reach } from "#problems/system-design/board/graph.ts";
import { linkWords, listed } from "#problems/system-design/board/words.ts";
import type { Link } from "#problems/system-design/vocabulary.ts";

/**
 * Raw samples leave the device only where a model on it has started that: what hands them out, or all that feeds it, is reached
 * from a model by results, wake-ups or commands. A result that a radio passes on starts nothing there.
 */
export const rawOnlyAfterModel: BoardTest = (board) => {
  const graph = boardGraph(board);
  if (graph.links.length === 0) return fails("The board has no links yet, so nothing shows what leaves.");
  const leaving = graph.links.filter((link) => {
    const end = graph.block(link.to)?.place;
    return link.carries === "raw" && graph.block(link.from)?.place === "device" && end !== "device";
  });
  if (leaving.length === 0) return holds("No link takes raw samples out of the device.");
  const open = leaving.filter((link) => !isStarted(graph, link));
  if (open.length > 0) {
    return fails(`${said(graph, open)} waits for no verdict of a model on the device.`, { links: open });
  }
  return holds(`${said(graph, leaving)} starts behind a verdict.`, { links: leaving });
};

function isStarted(graph: BoardGraph, { from }: Link): boolean {
  const models = graph.blocks.filter(({ type, place }) => type === "model" && place === "device");
  const reached = reach(graph, models, { over: ["result", "wake", "command"] });
  const byModel = (id: string) => {
    if (graph.block(id)?.type !== "radio") return reached.has(id);
    return graph
      .into(id)
      .some((link) => (link.carries === "wake" || link.carries === "command") && reached.has(link.from));
  };
  const feeders = graph.into(from).filter((link) => link.carries === "raw");
  return byModel(from) || (feeders.length > 0 && feeders.every((link) => byModel(link.from)));
}

function said(graph: BoardGraph, links: readonly Link[]): string {
  return listed(links.map((link) => linkWords(graph, link)));
}
