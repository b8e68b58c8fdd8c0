import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import PDFDocument from 'pdfkit';
import { toBuffer as qrPng } from 'qrcode';
import { z } from 'zod';
import type { CertificateText } from './svg.ts';

const fonts = createRequire(import.meta.url)
  .resolve('dejavu-fonts-ttf/package.json')
  .replace(/package\.json$/, 'ttf/');
const SERIF = `${fonts}DejaVuSerif.ttf`;
const BOLD = `${fonts}DejaVuSerif-Bold.ttf`;
const SANS = `${fonts}DejaVuSans.ttf`;
const SANS_BOLD = `${fonts}DejaVuSans-Bold.ttf`;
/** The serif has Latin, Greek and Cyrillic; the sans Arabic, Hebrew, Armenian and Georgian besides. */
const INSTEAD: Readonly<Record<string, string>> = { [SERIF]: SANS, [BOLD]: SANS_BOLD };

const Covering = z.looseObject({ _font: z.object({ font: z.looseObject({}) }) });

/** Whether the document's font can write the text. */
function covers(document: object, text: string): boolean {
  const { font } = Covering.parse(document)._font;
  const has = (letter: string) =>
    typeof font.hasGlyphForCodePoint !== 'function' || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) === true;
  return [...text].every(has);
}

/** The certificate as a tagged PDF, A4 across, with a QR code of its verification page. */
export async function certificatePdf({ holder, course, issuer, issued, validUntil, code, url }: CertificateText): Promise<Buffer> {
  const qr = await qrPng(url, { type: 'png', margin: 1, width: 360, errorCorrectionLevel: 'M' });
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    tagged: true,
    displayTitle: true,
    lang: 'en',
    pdfVersion: '1.7',
    info: { Title: `Certificate: ${course}`, Author: issuer, Subject: code },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => void chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));

  const { width, height } = document.page;
  document.rect(0, 0, width, height).fill('#fdfcf8');
  document
    .lineWidth(2)
    .rect(22, 22, width - 44, height - 44)
    .stroke('#1d2b3a');
  document
    .lineWidth(1)
    .rect(30, 30, width - 60, height - 60)
    .stroke('#b08d3c');
  const page = document.struct('Document');
  document.addStructure(page);
  const line = (kind: 'P' | 'H1' | 'H2', y: number, size: number, text: string, font = SERIF) => {
    const write = () => {
      document.fillColor('#1d2b3a').fontSize(size).font(font);
      if (!covers(document, text)) document.font(INSTEAD[font] ?? font);
      // a script that neither font has is written in Latin letters
      const shown = covers(document, text) ? text : anyAscii(text);
      for (let smaller = size; document.widthOfString(shown) > width - 120 && smaller > 9; ) document.fontSize(--smaller);
      document.text(shown, 40, y, { width: width - 80, align: 'center', lineBreak: false, ellipsis: true });
    };
    page.add(document.struct(kind, {}, write));
  };
  line('P', 84, 18, issuer);
  line('H1', 122, 32, 'Certificate of Completion');
  line('P', 186, 14, 'This certifies that');
  line('H2', 214, 36, holder, BOLD);
  line('P', 276, 14, 'has completed the course');
  line('H2', 304, 26, course);
  line('P', 364, 13, validUntil ? `Issued ${issued} · valid until ${validUntil}` : `Issued ${issued}`);
  page.add(
    document.struct('Figure', { alt: `QR code of ${url}` }, () => {
      document.image(qr, width / 2 - 45, 400, { width: 90 });
    }),
  );
  line('P', 506, 9, `${code}  ·  ${url}`, SANS);
  page.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
