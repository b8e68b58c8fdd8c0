import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { Faces, MISSING } from './pdf/faces.ts';
import { Typesetter } from './pdf/typesetter.ts';
import { pdfOf } from './pdf.ts';

const about = { title: 'Report', params: {}, finishedAt: new Date('2026-01-02T03:04:05Z') };
const textOf = async (pdf: Buffer) => (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

describe('a PDF', () => {
  it.each([
    ['Latin', 'Prüfung œuvre Łódź'],
    ['Greek and Cyrillic', 'Σωκράτης Пётр'],
    ['Chinese, simplified', '学习中文，很有意思。'],
    ['Chinese, traditional', '繁體中文學習'],
    ['Japanese', '日本語のテキスト、カタカナ。'],
    ['Korean', '한국어 강좌'],
    ['Hebrew', 'שָׁלוֹם עולם'],
    ['Arabic', 'مرحبا بالعربية'],
    ['Armenian and Georgian', 'Հայերեն ქართული'],
  ])('holds %s as it was written', async (_, text) => {
    const found = await textOf(await pdfOf({ rows: [{ name: text, n: 1 }] }, { ...about, title: text }));
    expect(squeezed(found).split(squeezed(text))).toHaveLength(3);
    expect(found).not.toContain(MISSING);
  });

  it('says where a letter is missing, and drops what shows nothing', async () => {
    const found = await textOf(await pdfOf({ rows: [{ name: 'ab ไทย c\ufe0f' }] }, about));
    expect(found).toContain('ab ??? c');
  });

  it('repeats the header on each page, and shows at most 2,000 rows', async () => {
    const rows = Array.from({ length: 2_100 }, (_, i) => ({ number: i, name: '課程' }));
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(await pdfOf({ rows }, about))));
    expect(totalPages).toBeGreaterThan(10);
    expect(text.filter((page) => page.includes('number'))).toHaveLength(totalPages);
    expect(text.at(-1)).toContain('100 more rows');
  });

  it('is drawn beside what else there is to do', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => ({
      number: i,
      name: `課程 ${i}`,
      city: 'Lisboa',
      note: 'Some words to break into lines',
    }));
    await pdfOf({ rows: [] }, about);
    const before = performance.eventLoopUtilization();
    await pdfOf({ rows }, about);
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  });

  it('that cannot be drawn fails alone; those asked for at once are each their own', async () => {
    const wrong = pdfOf({ rows: [{ name: 'x' }] }, { ...about, finishedAt: new Date(Number.NaN) });
    const pdfs = ['one', 'two', 'three'].map((name) => pdfOf({ rows: [{ name }] }, about));
    await expect(wrong).rejects.toThrow('Invalid time value');
    expect(await Promise.all(pdfs.map(async (pdf) => (await textOf(await pdf)).match(/one|two|three/g)))).toEqual([
      ['one'],
      ['two'],
      ['three'],
    ]);
  });
});

describe('lines', () => {
  const fixed = { width: (text: string, _face: string, size: number) => [...text].length * size };
  const lines = async (text: string, width = 1_000, most?: number) =>
    new Typesetter(await Faces.covering([text, '…']), fixed).lines(text, 1, width, most);
  const seen = async (text: string) =>
    (await lines(text)).map(({ runs }) =>
      runs
        .toSorted((a, b) => a.left - b.left)
        .map((run) => run.text)
        .join('|'),
    );

  // joined letters are handed to the font as they are read: it turns them
  it.each([
    ['abc אבג def', 'abc |אבג| def'],
    ['אבג abc', 'abc| |אבג'],
    ['אבג (12) דה', 'דה| (|12|) |אבג'],
    ['אבג, abc 12 דה!', '!|דה| |abc 12| ,|אבג'],
    ['مرحبا بالعالم', 'بالعالم| |مرحبا'],
    ['safe\u202etxt.exe', 'safetxt.exe'],
  ])('of %s are seen as %s', async (text, expected) => {
    expect(await seen(text)).toEqual([expected]);
  });

  it('begin at the right where the text does', async () => {
    expect((await lines('אבג abc\nabc אבג')).map(({ rtl }) => rtl)).toEqual([true, false]);
  });

  it('break between Chinese letters and between words, and end in an ellipsis where there are too many', async () => {
    const broken = async (text: string, most?: number) =>
      (await lines(text, 6, most)).map(({ runs }) => runs.map((run) => run.text).join(''));
    expect(await broken('学习中文，很有意思。')).toEqual(['学习中文，很', '有意思。']);
    expect(await broken('ab cd efghijklm n')).toEqual(['ab cd', 'efghij', 'klm n']);
    expect(await broken('ab cd efghijklm n', 2)).toEqual(['ab cd', '…']);
  });

  it('are never wider than there is room, and lose no letter', async () => {
    const letter = fc.constantFrom(...'ab 1.,(数あ한', 'א', 'ב', 'م', 'ر', '\n');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letter, maxLength: 60 }), fc.integer({ min: 2, max: 20 }), async (text, width) => {
        const set = await lines(text, width);
        for (const line of set) expect(line.width).toBeLessThanOrEqual(width);
        const sorted = (letters: string) => [...letters.replace(/[\s()]/g, '')].toSorted().join('');
        expect(sorted(set.flatMap(({ runs }) => runs.map((run) => run.text)).join(''))).toBe(sorted(text));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
