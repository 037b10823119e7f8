import { instance } from "@viz-js/viz";
import { escapeText } from "#problems/render-markup.ts";

export type DrawDiagram = (source: string) => string;

/**
 * Loads Graphviz as WebAssembly, in some 50 ms, and returns a function from a `diagram` block to an SVG without
 * colours of its own: what it is painted with follows from its classes (app/styles/diagrams.css). A block is
 * `alt: ` with what the picture says in words, an empty line, and a graph in DOT. Throws what to do otherwise.
 */
export async function createDiagrams(): Promise<DrawDiagram> {
  const graphviz = await instance();
  return (source) => {
    const { alt, graph } = readBlock(source);
    const result = graphviz.render(graph, { format: "svg", ...DEFAULTS });
    if (result.status !== "success") {
      const messages = result.errors.map(({ message }) => message).join("; ");
      throw new Error(`the diagram can't be drawn (${messages})`);
    }
    return (
      '<div class="diagram" tabindex="0" role="group" aria-label="Diagram">' +
      `${cleaned(result.output, alt)}</div>\n`
    );
  };
}

/**
 * Room for 13 px and 12 px in any font: Graphviz measures Helvetica, which is narrower than what a browser may have
 * to take instead of the page's own.
 */
const DEFAULTS = {
  graphAttributes: {
    bgcolor: "transparent",
    pad: 0.05,
    nodesep: 0.25,
    ranksep: 0.35,
    fontname: "Helvetica",
    fontsize: 13.5,
  },
  nodeAttributes: { shape: "box", fontname: "Helvetica", fontsize: 15, margin: "0.12,0.06", height: 0.35 },
  edgeAttributes: { fontname: "Helvetica", fontsize: 13.5, arrowsize: 0.7 },
};

/** Shorter ones name the picture instead of saying what it shows. */
const SHORTEST_ALT = 40;
/** Where a drawn value would stand; see problems/question/placeholder.ts. */
const MARK = /[\ue000\ue001]/;

function readBlock(source: string): { alt: string; graph: string } {
  const [, words = "", graph = ""] = /^alt:[ \t]*([\s\S]*?)\n[ \t]*\n([\s\S]*)$/.exec(source.trim()) ?? [];
  const alt = words.replace(/\s+/g, " ").trim();
  if (alt === "") {
    throw new Error(
      "the diagram has no text alternative: begin it with `alt: `, what it shows in words, and an empty line",
    );
  }
  if (alt.length < SHORTEST_ALT) {
    throw new Error(`the diagram's text alternative, "${alt}", says too little: say what the picture shows`);
  }
  if (MARK.test(source))
    throw new Error("a diagram is drawn once, without drawn values: leave them out of it");
  return { alt, graph };
}

/** What a kind of data is painted with, and the classes that Graphviz gives. */
const CLASSES: ReadonlySet<string> = new Set([
  ...["graph", "node", "edge", "cluster"],
  ...["weights", "code", "activations", "stack", "heap", "given", "quiet"],
]);
const ELEMENTS: ReadonlySet<string> = new Set(["svg", "g", "path", "polygon", "polyline", "ellipse", "text"]);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...["class", "transform", "d", "points", "cx", "cy", "rx", "ry", "x", "y"],
  ...["text-anchor", "stroke-dasharray", "stroke-width"],
]);

/** The SVG with the elements and attributes above and nothing else. Throws at elements that could do more. */
function cleaned(svg: string, alt: string): string {
  const [, width = "0", height = "0"] = /viewBox="0\.00 0\.00 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const body = svg
    .slice(svg.indexOf("<svg"))
    .replaceAll(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, "")
    .replaceAll(
      /<(\/?)([\w:]+)([^>]*?)(\/?)>/g,
      (_all, end: string, name: string, rest: string, alone: string) => {
        if (!ELEMENTS.has(name)) throw new Error(`the diagram has <${name}>: leave links and images out`);
        if (end) return `</${name}>`;
        if (name !== "svg") return `<${name}${attributesOf(rest)}${alone}>`;
        return (
          `<svg role="img" aria-label="${escapeText(alt)}" width="${width}" height="${height}" ` +
          `viewBox="0 0 ${width} ${height}">`
        );
      },
    );
  return body.replaceAll(/\n/g, "");
}

function attributesOf(text: string): string {
  return [...text.matchAll(/([\w:-]+)="([^"]*)"/g)]
    .filter(([, name = ""]) => ATTRIBUTES.has(name))
    .map(([, name = "", value = ""]) => {
      const unknown = name === "class" && value.split(/\s+/).find((one) => !CLASSES.has(one));
      if (unknown)
        throw new Error(
          `the diagram's class "${unknown}" has no colour: use ${[...CLASSES].slice(4).join(", ")}`,
        );
      return ` ${name}="${value}"`;
    })
    .join("");
}
