/** Beside a button whose press did not reach the server. */
export function AwayNote({ isAway }: { isAway: boolean }) {
  return (
    <span role="alert" className="cap">
      {isAway && "Not done: the server cannot be reached. Press it again in a moment."}
    </span>
  );
}
