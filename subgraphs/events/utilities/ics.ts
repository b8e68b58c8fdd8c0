import { moment, utility } from '@lyceum/kit';
import { z } from 'zod';

const Entry = z.object({
  uid: z.string().max(300),
  sequence: z.int().min(0),
  status: z.enum(['TENTATIVE', 'CONFIRMED', 'CANCELLED']),
  stampedAt: moment,
  startsAt: moment,
  endsAt: moment,
  summary: z.string().max(1_000),
  description: z.string().max(200_000).default(''),
  location: z.string().max(2_000).nullish(),
  url: z.string().max(3_000).nullish(),
  place: z.object({ latitude: z.number(), longitude: z.number() }).nullish(),
});

// a line is so many octets at most: https://www.rfc-editor.org/rfc/rfc5545#section-3.1
const LINE_OCTETS = 75;

const basic = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '');
const text = (value: string) =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** The line in pieces that fit, none of them ending within a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += sign;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

const lines = ({
  uid,
  sequence,
  status,
  stampedAt,
  startsAt,
  endsAt,
  summary,
  description,
  location,
  url,
  place,
}: z.output<typeof Entry>) => [
  'BEGIN:VEVENT',
  `UID:${text(uid)}`,
  `SEQUENCE:${sequence}`,
  `DTSTAMP:${basic(stampedAt)}`,
  `DTSTART:${basic(startsAt)}`,
  `DTEND:${basic(endsAt)}`,
  `SUMMARY:${text(summary)}`,
  ...(description ? [`DESCRIPTION:${text(description)}`] : []),
  ...(location ? [`LOCATION:${text(location)}`] : []),
  ...(place ? [`GEO:${place.latitude.toFixed(6)};${place.longitude.toFixed(6)}`] : []),
  ...(url ? [`URL:${url.replace(/[\p{Cc}\s]/gu, '')}`] : []),
  `STATUS:${status}`,
  'END:VEVENT',
];

export const toIcs = utility(
  'Events as an iCalendar of RFC 5545, its times in UTC.',
  z.object({ method: z.enum(['PUBLISH', 'CANCEL']), name: z.string().max(1_000).nullish(), entries: z.array(Entry).max(10_000) }),
  ({ method, name, entries }): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lyceum//Events//EN',
      'CALSCALE:GREGORIAN',
      `METHOD:${method}`,
      ...(name ? [`X-WR-CALNAME:${text(name)}`] : []),
      ...entries.flatMap(lines),
      'END:VCALENDAR',
      '',
    ]
      .map(folded)
      .join('\r\n'),
);
