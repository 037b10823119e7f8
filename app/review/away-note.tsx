type AwayNoteProps = {
  isAway: boolean;
  /** The server was reached and did not do it. */
  isRefused?: boolean;
};

/** Beside a button whose press changed nothing. */
export function AwayNote({ isAway, isRefused = false }: AwayNoteProps) {
  return (
    <span role="alert" className="cap">
      {isAway && "Not done: the server cannot be reached. Press it again in a moment."}
      {isRefused && "Not done: the server did not take it. Load the page again, then press it once more."}
    </span>
  );
}
