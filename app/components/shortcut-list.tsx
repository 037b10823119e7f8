import { Dialog } from "./dialog.tsx";
import { Kbd } from "./kbd.tsx";
import { useModKey } from "./use-shortcuts.ts";

/** Every shortcut of the application; a page that adds one adds it here. */
function groups(mod: string) {
  return [
    {
      name: "Anywhere",
      keys: [
        [`${mod} K`, "Search or jump to"],
        ["?", "This list"],
      ],
    },
    {
      name: "List of problems",
      keys: [
        ["/", "Filter by text"],
        ["J", "Next row"],
        ["K", "Previous row"],
        ["Enter", "Open"],
        ["X", "A random problem of those shown"],
      ],
    },
    {
      name: "Question",
      keys: [
        ["1 … 9", "Choose an option, or go to an item"],
        ["↑ ↓", "Move the item"],
        ["Enter", "Answer, and in a practice set go on"],
        [`${mod} Enter`, "Answer from within a text"],
        ["N", "Next question, once answered"],
        ["R", "Again, with new numbers where there are any"],
        ["B", "Bookmark it, or not any more"],
      ],
    },
    {
      name: "Review",
      keys: [
        ["S", "Start, or continue"],
        ["1 … 4", "Overrule the grade of an answer"],
        ["Enter", "Next card, once answered"],
      ],
    },
    {
      name: "Board",
      keys: [
        ["B", "Add a block"],
        ["L", "Add a link, from the block that is selected"],
        ["Enter", "Change the block or link"],
        ["Delete", "Delete it"],
        ["↑ ↓", "Next block or link of the list; on the canvas, with ← →, move the block"],
        [`${mod} Z`, "Undo"],
        [`${mod} Shift Z`, "Redo"],
      ],
    },
    {
      name: "Code",
      keys: [
        [`${mod} Enter`, "Run on the samples"],
        [`${mod} Shift Enter`, "Submit"],
        ["Esc Tab", "Leave the editor"],
      ],
    },
  ] as const;
}

export default function ShortcutList({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open title="Keyboard shortcuts" onClose={onClose}>
      {groups(useModKey()).map(({ name, keys }) => (
        <section key={name} className="shortcuts">
          <h3>{name}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <Kbd keys={key} />
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
