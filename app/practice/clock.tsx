import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

type ClockProps = {
  /** As the server said when it made the page. */
  remainingMs: number;
  /** Of the set; opened when the time is up. */
  address: string;
};

/** Beyond the server's time, so that the server has no moment left when it is asked. */
const MARGIN_MS = 300;
/** Seconds before the end at which the time is said aloud. */
const SAID = [300, 60];

/** Counts down what the server has left. The server alone decides when nothing is accepted any more. */
export function Clock({ remainingMs, address }: ClockProps) {
  const [left, setLeft] = useState(Math.ceil(remainingMs / 1000));
  const [said, setSaid] = useState("");
  const navigate = useNavigate();
  const latest = useRef(navigate);
  latest.current = navigate;
  useEffect(() => {
    const end = Date.now() + remainingMs;
    let previous = Math.ceil(remainingMs / 1000);
    const tick = () => {
      const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(seconds);
      const passed = SAID.find((mark) => previous > mark && seconds <= mark);
      if (passed) setSaid(`${passed / 60} ${passed === 60 ? "minute" : "minutes"} left.`);
      previous = seconds;
      if (Date.now() < end + MARGIN_MS) return;
      window.clearInterval(timer);
      latest.current(`${address}?up`, { replace: true });
    };
    const timer = window.setInterval(tick, 500);
    // A phone that slept catches up at once.
    document.addEventListener("visibilitychange", tick);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [remainingMs, address]);
  return (
    <>
      <p
        className={left <= 60 ? "set-clock num is-limit" : "set-clock num"}
        role="timer"
        aria-label="Time left"
      >
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, "0")}
      </p>
      <span className="vh" role="status">
        {said}
      </span>
    </>
  );
}
