import { toString as qrSvg } from 'qrcode';

/** What a certificate shows, in words. */
export interface CertificateText {
  readonly holder: string;
  readonly course: string;
  readonly issuer: string;
  readonly issued: string;
  readonly validUntil: string | null;
  readonly code: string;
  readonly url: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text as it stands in SVG and HTML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
/** So that a long line stays on the page; `width` in pixels, letters about half as wide as high. */
const fitting = (text: string, largest: number, width: number) =>
  Math.max(14, Math.min(largest, Math.floor(width / (0.55 * [...text].length))));

/** The certificate as an SVG image of 1120 × 792 with a QR code of its verification page. */
export async function certificateSvg({ holder, course, issuer, issued, validUntil, code, url }: CertificateText): Promise<string> {
  const qr = await qrSvg(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  const path = /<path stroke[^>]* d="([^"]+)"/.exec(qr)?.[1] ?? '';
  const size = Number(/viewBox="0 0 (\d+)/.exec(qr)?.[1] ?? 1);
  const line = (y: number, px: number, text: string, more = '') =>
    `<text x="560" y="${y}" font-size="${px}" text-anchor="middle" ${more}>${escapeMarkup(text)}</text>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1120 792" width="1120" height="792" font-family="Georgia, 'Times New Roman', serif" fill="#1d2b3a" role="img" aria-label="${escapeMarkup(`Certificate of ${holder} for ${course}`)}">
<rect width="1120" height="792" fill="#fdfcf8"/>
<rect x="28" y="28" width="1064" height="736" fill="none" stroke="#1d2b3a" stroke-width="3"/>
<rect x="38" y="38" width="1044" height="716" fill="none" stroke="#b08d3c" stroke-width="1.5"/>
${line(140, 26, issuer, 'letter-spacing="4"')}
${line(215, 44, 'Certificate of Completion')}
${line(290, 20, 'This certifies that')}
${line(360, fitting(holder, 52, 960), holder, 'font-weight="bold" unicode-bidi="plaintext"')}
${line(420, 20, 'has completed the course')}
${line(485, fitting(course, 38, 960), course, 'unicode-bidi="plaintext"')}
${line(560, 18, validUntil ? `Issued ${issued} · valid until ${validUntil}` : `Issued ${issued}`)}
<svg x="500" y="590" width="120" height="120" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path stroke="#1d2b3a" d="${path}"/></svg>
${line(738, 14, `${code} · ${url}`, 'font-family="monospace"')}
</svg>
`;
}
