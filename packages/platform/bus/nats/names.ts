import { createHash } from 'node:crypto';
import type { Fact } from '../../fact.ts';

/** Longer tokens are shortened to a digest: a subject must fit into one protocol line. */
const LONGEST = 200;

/** Any text as one token of a NATS subject. See https://docs.nats.io/nats-concepts/subjects */
export function token(text: string): string {
  if (text === '') return '%';
  const safe = encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E').replaceAll('*', '%2A');
  return safe.length <= LONGEST ? safe : `%${createHash('sha256').update(text).digest('hex')}`;
}

export function streamName(source: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(source)) throw new RangeError(`A source is named with letters, digits, - and _; not "${source}".`);
  return `FACTS_${source}`;
}
export const streamSubjects = (source: string) => `facts.${source}.>`;
/** The dots of a fact's type stay, so that a wildcard can pick a domain, a noun or a verb. */
export const factSubject = (source: string, fact: Fact) =>
  `facts.${source}.${fact.type.split('.').map(token).join('.')}.${token(fact.subject.id)}`;

export const requestSubject = (subject: string) => `request.${subject}`;
export const broadcastSubject = (subject: string) => `broadcast.${subject}`;

export const BOOKMARKS = 'BOOKMARKS';
export const bookmarkSubjects = 'bookmarks.>';
export const bookmarkSubject = (source: string, name: string) => `bookmarks.${token(source)}.${token(name)}`;
