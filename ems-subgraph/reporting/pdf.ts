import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { tablesIn } from './figures.ts';
import type { About } from './render.ts';
import { cell } from './render.ts';

const FONT = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
const MARGIN = 40;
const MOST_ROWS = 2_000;

/** A4, as many pages as it takes; more columns than fit side by side are set below each other. */
export async function pdfOf(result: unknown, { title, params, finishedAt }: About): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    font: FONT,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: 'en',
    info: { Title: title, Creator: 'Lyceum', CreationDate: finishedAt },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));

  document.fontSize(16).text(title);
  document.fontSize(8).fillColor('#555').text(`As of ${finishedAt.toISOString()}`);
  if (Object.keys(params).length) document.text(JSON.stringify(params));
  document.fillColor('#000');
  for (const { title: heading, columns, rows } of tablesIn(result)) {
    document.moveDown().fontSize(11).text(heading);
    document.fontSize(8);
    const shown = rows.slice(0, MOST_ROWS);
    if (!shown.length) document.text('Nothing.');
    else if (columns.length <= 8)
      document.table({
        defaultStyle: { border: { top: 0, left: 0, right: 0, bottom: 0.5 }, borderColor: '#ccc', padding: 2 },
        data: [[...columns], ...shown.map((row) => columns.map((column) => cell(row[column])))],
      });
    else for (const row of shown) document.text(columns.map((column) => `${column}: ${cell(row[column])}`).join('  ·  ')).moveDown(0.3);
    if (rows.length > shown.length) document.text(`… and ${rows.length - shown.length} more rows: take the CSV or the JSON.`);
  }
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    document.fontSize(7).text(`${page + 1} / ${count}`, MARGIN, document.page.height - 28, { align: 'center', lineBreak: false });
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
