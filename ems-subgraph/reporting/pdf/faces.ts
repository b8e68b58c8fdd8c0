import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { z } from 'zod';

const { resolve } = createRequire(import.meta.url);

/** A font under the name by which a document knows it. */
export interface Face {
  readonly name: string;
  readonly source: Buffer;
}

interface Whole extends Face {
  readonly font: Font;
}

/** Latin, Greek, Cyrillic and Devanagari; the second has Arabic, Hebrew, Armenian and Georgian. */
export const FIRST = 'first';
/** What stands for letters that no face here has. */
export const MISSING = '?';

const WHOLE = {
  [FIRST]: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  second: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
};
/** Fonts of tens of thousands of letters, in slices; Chinese letters as in China. */
const SLICED = ['noto-sans-sc', 'noto-sans-kr'];

let whole: readonly Whole[] | undefined;
function wholeFaces(): readonly Whole[] {
  whole ??= Object.entries(WHOLE).map(([name, path]) => {
    const source = readFileSync(resolve(path));
    return { name, source, font: fontIn(source) };
  });
  return whole;
}

function fontIn(source: Buffer): Font {
  const font = create(source);
  if (!('hasGlyphForCodePoint' in font)) throw new Error('This is a collection of fonts.');
  return font;
}

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const slices = new Map<string, readonly Slice[]>();
function slicesOf(family: string): readonly Slice[] {
  const known = slices.get(family);
  if (known) return known;
  const files = dirname(resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`));
  const described = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(files, '../unicode.json'), 'utf8')));
  const read = Object.entries(described).map(([name, ranges]) => ({
    file: join(files, `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
  slices.set(family, read);
  return read;
}

/** The fonts that a document needs, by its letters. */
export class Faces {
  readonly all: Face[] = [];
  readonly #faces = new Map<number, string>();

  static async covering(texts: Iterable<string>): Promise<Faces> {
    const faces = new Faces();
    const letters = new Set<number>();
    for (const text of texts) for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
    faces.#takeWhole(letters);
    for (const family of SLICED) await faces.#takeSlices(family, letters);
    return faces;
  }

  /** The name of the face that has a letter; undefined where none has. */
  of(letter: number): string | undefined {
    return this.#faces.get(letter);
  }

  #takeWhole(letters: Set<number>): void {
    for (const { name, source, font } of wholeFaces()) {
      const had = [...letters].filter((letter) => font.hasGlyphForCodePoint(letter));
      if (name === FIRST || had.length) this.all.push({ name, source });
      this.#take(name, had, letters);
    }
  }

  async #takeSlices(family: string, letters: Set<number>): Promise<void> {
    for (const { file, ranges } of letters.size ? slicesOf(family) : []) {
      const wanted = [...letters].filter((letter) => ranges.some(([from, to]) => from <= letter && letter <= to));
      if (!wanted.length) continue;
      const slice = readFileSync(file);
      const font = fontIn(slice);
      const had = wanted.filter((letter) => font.hasGlyphForCodePoint(letter));
      if (!had.length) continue;
      // at one weight: pdfkit cannot embed a font of many
      const source = await subsetFont(slice, String.fromCodePoint(...had), { targetFormat: 'sfnt', variationAxes: { wght: 400 } });
      this.all.push({ name: file, source });
      this.#take(file, had, letters);
    }
  }

  #take(name: string, had: readonly number[], letters: Set<number>): void {
    for (const letter of had) {
      this.#faces.set(letter, name);
      letters.delete(letter);
    }
  }
}
