import { escapeMarkup } from './svg.ts';

interface Verified {
  readonly status: string;
  readonly holderName: string | null;
  readonly courseTitle: string | null;
  readonly issuerName: string | null;
  readonly issuedAt: Date | null;
  readonly validUntil: Date | null;
}

const SAYS: Readonly<Record<string, string>> = {
  VALID: 'This certificate is valid.',
  EXPIRED: 'This certificate has expired.',
  REVOKED: 'This certificate was revoked.',
  SUSPENDED: 'This certificate is suspended.',
  UNKNOWN: 'There is no such certificate.',
  TAMPERED: 'This certificate is not what was signed.',
};
const day = (date: Date | null) => date?.toISOString().slice(0, 10);

/** The page on which anybody reads whether a certificate holds. */
export function verificationPage({ status, holderName, courseTitle, issuerName, issuedAt, validUntil }: Verified, code: string): string {
  const rows = [
    ['Holder', holderName],
    ['Course', courseTitle],
    ['Issued by', issuerName],
    ['Issued', day(issuedAt)],
    ['Valid until', day(validUntil)],
    ['Code', code.slice(0, 60)],
  ].flatMap(([name, value]) => (name && value ? [`<dt>${name}</dt><dd dir="auto">${escapeMarkup(value)}</dd>`] : []));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${SAYS[status] ?? ''}</title>
<style>body{font:18px/1.5 Georgia,serif;max-width:36rem;margin:4rem auto;padding:0 1rem;color:#1d2b3a;background:#fdfcf8}
h1{font-size:1.6rem;border-left:6px solid ${status === 'VALID' ? '#2e7d4f' : '#a33'};padding-left:1rem}
dt{color:#5a6775;font-size:.85rem;margin-top:1rem}dd{margin:0}</style></head>
<body><main><h1>${SAYS[status] ?? ''}</h1><dl>${rows.join('')}</dl></main></body></html>
`;
}
