import PDFDocument from 'pdfkit';
import { cell, type Table } from '../figures.ts';
import { Faces } from './faces.ts';
import { type Line, Typesetter } from './typesetter.ts';

const MARGIN = 40;
const PADDING = 2;
const SMALL = 8;
/** More columns than fit side by side are set below each other. */
const MOST_COLUMNS = 8;
/** Of one cell. */
const MOST_LINES = 40;

/** What a document shows. */
export interface Shown {
  readonly title: string;
  readonly asked: string;
  readonly finishedAt: Date;
  readonly tables: readonly (Table & { readonly more: number })[];
}

/** A4, as many pages as it takes, in whatever letters the result is. */
export async function draw({ title, asked, finishedAt, tables }: Shown): Promise<Buffer> {
  const sheet = await Sheet.open(title, finishedAt, [
    asked,
    ...tables.flatMap(({ title: heading, columns, rows }) => [
      heading,
      ...columns,
      ...rows.flatMap((row) => columns.map((column) => cell(row[column]))),
    ]),
  ]);
  sheet.write(title, 16);
  sheet.write(`As of ${finishedAt.toISOString()}`, SMALL, '#555');
  if (asked) sheet.write(asked, SMALL, '#555');
  for (const table of tables) {
    sheet.leave(10);
    sheet.write(table.title, 11);
    if (!table.rows.length) sheet.write('Nothing.', SMALL);
    else if (table.columns.length <= MOST_COLUMNS) sheet.table(table);
    else
      for (const row of table.rows) {
        sheet.write(table.columns.map((column) => `${column}: ${cell(row[column])}`).join('  ·  '), SMALL);
        sheet.leave(3);
      }
    if (table.more) sheet.write(`… and ${table.more} more rows: take the CSV or the JSON.`, SMALL);
  }
  return sheet.close();
}

/** Where a document is written, from top to bottom. */
class Sheet {
  readonly #document: PDFKit.PDFDocument;
  readonly #setter: Typesetter;
  readonly #chunks: Buffer[] = [];
  readonly #ended: Promise<void>;
  #y = MARGIN;

  static async open(title: string, at: Date, texts: readonly string[]): Promise<Sheet> {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;/-…·?';
    return new Sheet(title, at, await Faces.covering([letters, title, ...texts]));
  }

  private constructor(title: string, at: Date, faces: Faces) {
    this.#document = new PDFDocument({
      size: 'A4',
      margin: 0,
      font: '',
      bufferPages: true,
      tagged: true,
      displayTitle: true,
      lang: 'en',
      info: { Title: title, Creator: 'Lyceum', CreationDate: at },
    });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#ended = promise;
    this.#document.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#document.on('end', resolve).on('error', reject);
    for (const { name, source } of faces.all) this.#document.registerFont(name, source);
    this.#setter = new Typesetter(faces, {
      width: (text, face, size) => this.#document.font(face).fontSize(size).widthOfString(text),
    });
  }

  get #width(): number {
    return this.#document.page.width - 2 * MARGIN;
  }

  leave(height: number): void {
    this.#y += height;
  }

  write(text: string, size: number, color = '#000'): void {
    for (const line of this.#setter.lines(text, size, this.#width)) {
      this.#room(size * 1.4);
      this.#draw(line, MARGIN, this.#y, size, this.#width, color);
      this.#y += size * 1.4;
    }
  }

  table({ columns, rows }: Table): void {
    const width = this.#width / columns.length;
    const set = (texts: readonly string[]) => texts.map((text) => this.#setter.lines(text, SMALL, width - 2 * PADDING, MOST_LINES));
    const header = set(columns);
    this.#row(header, width);
    for (const row of rows) {
      const cells = set(columns.map((column) => cell(row[column])));
      if (this.#room(heightOf(cells))) this.#row(header, width);
      this.#row(cells, width);
    }
  }

  #row(cells: readonly (readonly Line[])[], width: number): void {
    const height = heightOf(cells);
    this.#room(height);
    cells.forEach((lines, column) => {
      lines.forEach((line, i) => {
        const x = MARGIN + column * width + PADDING;
        this.#draw(line, x, this.#y + PADDING + i * SMALL * 1.4, SMALL, width - 2 * PADDING, '#000');
      });
    });
    this.#y += height;
    this.#document
      .moveTo(MARGIN, this.#y)
      .lineTo(MARGIN + this.#width, this.#y)
      .lineWidth(0.5)
      .stroke('#ccc');
  }

  /** Goes on with the next page where there is no room. */
  #room(height: number): boolean {
    if (this.#y + height <= this.#document.page.height - MARGIN) return false;
    this.#document.addPage();
    this.#y = MARGIN;
    return true;
  }

  #draw({ runs, width, rtl }: Line, left: number, top: number, size: number, room: number, color: string): void {
    const start = rtl ? left + room - width : left;
    for (const run of runs)
      this.#document
        .font(run.face)
        .fontSize(size)
        .fillColor(color)
        .text(run.text, start + run.left, top + size * 1.07, { lineBreak: false, baseline: 'alphabetic' });
  }

  async close(): Promise<Buffer> {
    const { start, count } = this.#document.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.#document.switchToPage(page);
      for (const line of this.#setter.lines(`${page + 1} / ${count}`, 7, this.#width))
        this.#draw(line, MARGIN + (this.#width - line.width) / 2, this.#document.page.height - 28, 7, line.width, '#555');
    }
    this.#document.end();
    await this.#ended;
    return Buffer.concat(this.#chunks);
  }
}

const heightOf = (cells: readonly (readonly Line[])[]): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * SMALL * 1.4 + 2 * PADDING;
