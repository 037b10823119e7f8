import { useState } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { Board } from "#problems/system-design/vocabulary.ts";

type Format = "svg" | "png" | "json";
type Colours = "light" | "dark";

const FORMATS: { format: Format; name: string; means: string }[] = [
  { format: "svg", name: "SVG", means: "A drawing that stays sharp at any size." },
  { format: "png", name: "PNG", means: "A picture, twice as fine as the screen." },
  { format: "json", name: "JSON", means: "Blocks and links as data, with their meaning." },
];

type ExportDialogProps = { board: Board; title: string; onClose: () => void };

/** Makes a file of the board in the browser; nothing is sent anywhere. */
export function ExportDialog({ board, title, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<Format>("svg");
  const [colours, setColours] = useState<Colours>("light");
  const [isOpen, setOpen] = useState(true);
  const [error, setError] = useState<string>();

  async function save() {
    try {
      const { exportBoard } = await import("./export-board.tsx");
      await exportBoard(board, { title, format, colours });
      // Closes as a dialog does by itself, so that the focus goes back to where it came from.
      setOpen(false);
    } catch {
      setError("This browser could not make the file. Try another format.");
    }
  }
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title="Export the board"
      actions={
        <button className="btn btn-primary" type="button" onClick={save}>
          Save file
        </button>
      }
    >
      <div className="board-form">
        {error && <Notice meaning="limit">{error}</Notice>}
        <fieldset className="board-choices">
          <legend className="label">Format</legend>
          {FORMATS.map((each) => (
            <label key={each.format} className="check">
              <input
                type="radio"
                name="format"
                checked={format === each.format}
                onChange={() => setFormat(each.format)}
              />
              <span>
                {each.name} <span className="cap">{each.means}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {format !== "json" && (
          <fieldset className="board-choices">
            <legend className="label">Colours</legend>
            {(["light", "dark"] as const).map((each) => (
              <label key={each} className="check">
                <input
                  type="radio"
                  name="colours"
                  checked={colours === each}
                  onChange={() => setColours(each)}
                />
                {each === "light" ? "Light, for paper" : "Dark"}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </Dialog>
  );
}
