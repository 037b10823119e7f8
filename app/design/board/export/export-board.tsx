/** Files of a board, made in the browser and loaded only when one is asked for. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { BoardDrawing } from "#app/design/board/board-drawing.tsx";
import { FILE_INK } from "#app/design/board/ink.ts";
import { layOut } from "#problems/system-design/board/layout/layout.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";
import { boardFile } from "./board-file.ts";

type Export = { title: string; format: "svg" | "png" | "json"; colours: "light" | "dark" };

const FINENESS = 2;
/** In pixels; browsers draw nothing on a larger canvas. */
const LARGEST_SIDE = 8192;

/** Rejects where the browser cannot draw the picture. */
export async function exportBoard(board: Board, { title, format, colours }: Export): Promise<void> {
  const name = `${fileName(title)}-board.${format}`;
  if (format === "json") return save(name, new Blob([boardFile(board, title)], { type: "application/json" }));
  const svg = standaloneSvg(board, title, colours);
  const drawing = new Blob([svg], { type: "image/svg+xml" });
  save(name, format === "svg" ? drawing : await pictureOf(drawing));
}

/** React and the serialiser escape what learners wrote; fonts and colours are those of `ink.ts`, spelled out. */
function standaloneSvg(board: Board, title: string, colours: "light" | "dark"): string {
  const host = document.createElement("div");
  const root = createRoot(host);
  flushSync(() => {
    root.render(
      <BoardDrawing
        layout={layOut(board)}
        title={`Board of ${title}`}
        id="board"
        ink={FILE_INK[colours]}
        hasGround
      />,
    );
  });
  const svg = host.querySelector("svg");
  if (!svg) throw new Error("The board was not drawn.");
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

async function pictureOf(drawing: Blob): Promise<Blob> {
  // The Content-Security-Policy allows pictures from data: addresses, not from blob: ones.
  const image = new Image();
  image.src = await addressOf(drawing);
  await image.decode();
  const scale = Math.min(FINENESS, LARGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(image.naturalWidth * scale);
  canvas.height = Math.ceil(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob(
      (picture) => (picture ? resolve(picture) : reject(new Error("No picture was made."))),
      "image/png",
    );
  });
}

function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function fileName(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "design"
  );
}
