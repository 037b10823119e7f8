import { type BoardTest, fails, holds } from "#problems/system-design/board/finding.ts";
import { boardGraph, reach } from "#problems/system-design/board/graph.ts";
import { linkWords, listed } from "#problems/system-design/board/words.ts";

/** Raw samples leave the device only from a block that a model's result, wake-up or command has reached. */
export const rawOnlyAfterModel: BoardTest = (board) => {
  const graph = boardGraph(board);
  const leaving = graph.links.filter((link) => {
    const end = graph.block(link.to)?.place;
    return link.carries === "raw" && graph.block(link.from)?.place === "device" && end !== "device";
  });
  if (graph.links.length === 0) return fails("The board has no links yet, so nothing shows what leaves.");
  if (leaving.length === 0) return holds("No link takes raw samples out of the device.");
  const models = graph.blocks.filter(({ type, place }) => type === "model" && place === "device");
  // Over raw links too, but not from the model onwards alone: a stream that the accept starts hands samples to the radio.
  const started = reach(graph, models, { over: ["result", "wake", "command", "raw"] });
  const open = leaving.filter(({ from }) => !started.has(from));
  if (open.length > 0) {
    return fails(
      `${listed(open.map((link) => linkWords(graph, link)))} waits for no verdict of a model on the device.`,
      {
        links: open,
      },
    );
  }
  return holds(`${listed(leaving.map((link) => linkWords(graph, link)))} starts behind a verdict.`, {
    links: leaving,
  });
};
