import { utility } from '@lyceum/kit';
import { z } from 'zod';

/** A mention as it is written: `@[Their name](their id)`. */
export const MENTION = /@\[([^\]\n]{1,200})\]\(([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\)/giu;
// not within a word, an address or another mark
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/#])#([\p{L}\p{N}_][\p{L}\p{M}\p{N}_]{0,99})(?![\p{L}\p{M}\p{N}_])/gu;
const ADDRESS = /\bhttps?:\/\/[^\s<>"']+/giu;

const Text = z.object({ content: z.string() });

export const extractMentions = utility('The people whom a text names, each once, in their order.', Text, ({ content }) => [
  ...new Set([...content.matchAll(MENTION)].map(([, , id]) => String(id).toLowerCase())),
]);

export const extractHashtags = utility('The hashtags of a text, in lower case, each once, in their order.', Text, ({ content }) => {
  const words = content.replace(ADDRESS, ' ').replace(MENTION, ' ');
  const tags = [...words.matchAll(HASHTAG)].map(([, tag]) => String(tag).normalize('NFC').toLowerCase());
  // a number alone is no name for anything
  return [...new Set(tags)].filter((tag) => !/^[\p{N}_]+$/u.test(tag));
});

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

export const sanitiseHtml = utility(
  'A text as safe HTML: everything escaped; lines, links, mentions and hashtags marked up.',
  Text,
  ({ content }) => {
    const marks = [
      ...[...content.matchAll(MENTION)].map((found) => ({
        at: found.index,
        length: found[0].length,
        html: `<a class="mention" data-user="${found[2]}">@${escaped(String(found[1]))}</a>`,
      })),
      ...[...content.matchAll(ADDRESS)].map((found) => {
        const address = found[0].replace(/[.,;:!?)\]]+$/u, '');
        return {
          at: found.index,
          length: address.length,
          html: `<a href="${escaped(address)}" rel="nofollow noopener ugc">${escaped(address)}</a>`,
        };
      }),
      ...[...content.matchAll(HASHTAG)].map((found) => ({
        at: found.index,
        length: found[0].length,
        html: `<a class="hashtag" data-tag="${escaped(String(found[1]).toLowerCase())}">${escaped(found[0])}</a>`,
      })),
    ].sort((a, b) => a.at - b.at || b.length - a.length);
    let html = '';
    let from = 0;
    for (const { at, length, html: mark } of marks) {
      if (at < from) continue;
      html += escaped(content.slice(from, at)) + mark;
      from = at + length;
    }
    html += escaped(content.slice(from));
    return html
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
      .join('');
  },
);

/** The text as people read it: mentions by name only. */
export const readable = (content: string): string => content.replace(MENTION, (_, name: string) => `@${name}`);
