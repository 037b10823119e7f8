/** Text in a drawing is set without measuring it: widths are estimated, a little too wide, from classes of letters. */

export type Face = { size: number; mono: boolean };

/** Sizes in pixels of the drawing. */
export const FACES = {
  name: { size: 12, mono: false },
  caption: { size: 10.5, mono: false },
  figure: { size: 10.5, mono: true },
} as const satisfies Record<string, Face>;

/** In pixels. */
export function textWidth(text: string, { size, mono }: Face): number {
  let ems = 0;
  for (const letter of text) ems += isWide(letter) ? 1 : mono ? 0.6 : letterWidth(letter);
  return ems * size;
}

/** Lines that fit the width, broken between words and, where one word is too long, within it. Empty text has no lines. */
export function wrapText(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width, face))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function pieces(word: string, width: number, face: Face): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part && textWidth(part + letter, face) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return part ? [...parts, part] : parts;
}

/** Of a text face, semibold, in ems; of a wide one, as a file may be looked at without ours. */
function letterWidth(letter: string): number {
  if (/[ijl.,:;|'!]/.test(letter)) return 0.34;
  if (/[frtI()[\]\- /]/.test(letter)) return 0.44;
  if (/[mwMW@%&]/.test(letter)) return 1;
  return /[A-Z0-9]/.test(letter) ? 0.76 : 0.66;
}

/** East Asian letters and pictures are square. */
function isWide(letter: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
    letter,
  );
}
