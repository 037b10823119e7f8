import { useState } from "react";

/**
 * For a button whose form goes to another page than its own: where the server is away, the code of that page
 * can't be loaded either, and a page of the browser's would take the place of this one. So the server is asked
 * first whether it is there, which takes a moment and changes nothing.
 */
export function useReached() {
  const [isAway, setIsAway] = useState(false);
  async function whenReached(send: () => void): Promise<void> {
    const isThere = await isServerThere();
    setIsAway(!isThere);
    if (isThere) send();
  }
  return { isAway, whenReached };
}

async function isServerThere(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch("/healthz", { method: "HEAD", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
