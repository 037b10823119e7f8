import { escapeText } from "#problems/render-markup.ts";

/**
 * A page that says in one sentence why a request went no further. It stands on its own, in the colours of the
 * system: who gets it has no page of ours to be told in. `sentence` is text; so is what was `sent`, which is given
 * back, because a browser that goes back may have forgotten it.
 */
export function refusalPage(sentence: string, sent = ""): string {
  const kept = `<p><label for="sent">What you sent: copy it before you go back.</label></p>
<textarea id="sent" readonly rows="20" style="box-sizing: border-box; width: 100%; font: 0.85rem/1.5 monospace">
${escapeText(sent)}</textarea>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Refused · Tensor Arena</title>
</head>
<body style="max-width: 34rem; margin: 12vh auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif">
<main>
<h1 style="font-size: 1.4rem">Refused</h1>
<p>${escapeText(sentence)}</p>
${sent === "" ? "" : kept}
<p>Go back in your browser, or to the <a href="/">first page</a>.</p>
</main>
</body>
</html>
`;
}
