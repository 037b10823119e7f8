/**
 * Texts that were typed and not sent yet, in this browser alone. Where storage is full or forbidden, nothing
 * is kept and nothing fails.
 */
const PREFIX = "answer-text:";

/** Empty where nothing is kept. */
export function keptText(name: string): string {
  try {
    return localStorage.getItem(PREFIX + name) ?? "";
  } catch {
    return "";
  }
}

/** An empty text is forgotten. */
export function keepText(name: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
  } catch {
    // Private windows and full disks: the text is in the page.
  }
}

/** Forgets a text that has arrived at the server; another that was begun since stays. */
export function forgetSent(name: string, sent: string): void {
  if (keptText(name).trim() === sent) keepText(name, "");
}

/** Takes every such text of this site out of this browser. */
export function forgetTexts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing may be stored, nothing is.
  }
}
