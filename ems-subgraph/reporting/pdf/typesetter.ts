import bidiFactory from 'bidi-js/dist/bidi.mjs';
import { type Faces, FIRST, MISSING } from './faces.ts';

/** What lines are set by: the widths of texts in faces. */
export interface Pen {
  width(text: string, face: string, size: number): number;
}

/** Letters of one face in one direction, as they are drawn. */
export interface Run {
  readonly text: string;
  readonly face: string;
  /** From the line's left end. */
  readonly left: number;
  readonly width: number;
}
export interface Line {
  /** As they are read: who takes text out of a PDF takes it in the order in which it was drawn. */
  readonly runs: readonly Run[];
  readonly width: number;
  /** It begins at the right. */
  readonly rtl: boolean;
}

interface Letter {
  readonly text: string;
  readonly face: string;
  readonly level: number;
  /** The font itself sets these from right to left, joined as they are. */
  readonly joining: boolean;
}

const bidi = bidiFactory();
/** Words, and letters of scripts that know no spaces with the marks after them. */
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{M}\p{P}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\s+/gu;
const JOINING = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\u200c\u200d]/u;
/** They turn what follows around, and are written in no report but to deceive. */
const OVERRIDES = /[\u202d\u202e]/g;

/** Breaks texts of any scripts into lines: the Unicode bidirectional algorithm, and for each letter a face that has it. */
export class Typesetter {
  readonly #faces: Faces;
  readonly #pen: Pen;

  constructor(faces: Faces, pen: Pen) {
    this.#faces = faces;
    this.#pen = pen;
  }

  /** At most so many lines; more end in an ellipsis. */
  lines(text: string, size: number, width: number, most = Number.POSITIVE_INFINITY): Line[] {
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => this.#paragraph(paragraph, size, width));
    if (lines.length <= most) return lines;
    const dots = this.#set([{ text: '…', face: FIRST, level: 0, joining: false }], size, false);
    return [...lines.slice(0, most - 1), dots];
  }

  #paragraph(raw: string, size: number, width: number): Line[] {
    const text = raw.replace(OVERRIDES, '').replace(/\p{Cc}/gu, ' ');
    const embedding = bidi.getEmbeddingLevels(text);
    const rtl = (embedding.paragraphs[0]?.level ?? 0) % 2 === 1;
    const lines: Line[] = [];
    let line: Letter[] = [];
    let taken = 0;
    const end = () => {
      lines.push(this.#set(trimmed(line), size, rtl));
      line = [];
      taken = 0;
    };
    for (const token of text.matchAll(TOKENS)) {
      const letters = this.#letters(token[0], token.index, embedding.levels);
      const long = this.#width(letters, size);
      if (taken + long > width && line.length && token[0].trim()) end();
      // a word that is wider than a line is cut where it must
      for (const part of long > width ? letters.map((letter) => [letter]) : [letters]) {
        const wide = this.#width(part, size);
        if (taken + wide > width && line.length && token[0].trim()) end();
        line.push(...part);
        taken += wide;
      }
    }
    end();
    return lines;
  }

  #letters(token: string, from: number, levels: Uint8Array): Letter[] {
    const letters: Letter[] = [];
    let at = from;
    for (const text of token) {
      const level = levels[at] ?? 0;
      at += text.length;
      const own = this.#faces.of(text.codePointAt(0) ?? 0);
      // joiners and selectors that no face has show nothing
      if (!own && /\p{Default_Ignorable_Code_Point}/u.test(text)) continue;
      letters.push({ text: own ? text : MISSING, face: own ?? FIRST, level, joining: level % 2 === 1 && JOINING.test(text) });
    }
    return letters;
  }

  #width(letters: readonly Letter[], size: number): number {
    return runsOf(letters).reduce((sum, { text, face }) => sum + this.#pen.width(text, face, size), 0);
  }

  #set(letters: readonly Letter[], size: number, rtl: boolean): Line {
    const read = runsOf(letters).map((run) => ({ ...run, width: this.#pen.width(run.text, run.face, size) }));
    const lefts = new Map<Letter, number>();
    let width = 0;
    for (const run of ordered(read)) {
      lefts.set(run, width);
      width += run.width;
    }
    return { runs: read.map((run) => ({ text: run.text, face: run.face, left: lefts.get(run) ?? 0, width: run.width })), width, rtl };
  }
}

function trimmed(letters: readonly Letter[]): Letter[] {
  const last = letters.findLastIndex(({ text }) => text.trim() !== '');
  return letters.slice(0, last + 1);
}

function runsOf(letters: readonly Letter[]): Letter[] {
  const runs: Letter[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last && last.face === letter.face && last.level === letter.level && last.joining === letter.joining)
      runs[runs.length - 1] = { ...last, text: last.text + letter.text };
    else runs.push(letter);
  }
  return runs.map((run) => (run.level % 2 === 1 && !run.joining ? { ...run, text: turned(run.text) } : run));
}

const turned = (text: string): string =>
  [...text]
    .reverse()
    .map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
    .join('');

/** As they are seen: https://www.unicode.org/reports/tr9/#L2 */
function ordered<R extends Letter>(runs: readonly R[]): R[] {
  const seen = [...runs];
  for (let level = Math.max(0, ...seen.map((run) => run.level)); level > 0; level--)
    for (let from = 0; from < seen.length; from++) {
      let to = from;
      while ((seen[to]?.level ?? -1) >= level) to++;
      if (to > from) seen.splice(from, to - from, ...seen.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  return seen;
}
