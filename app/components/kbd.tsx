/** The keys of one shortcut, held together or pressed one after the other: `keys="Ctrl K"`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="kbds">
      {keys.split(" ").map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
