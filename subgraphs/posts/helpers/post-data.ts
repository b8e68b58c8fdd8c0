import { helper, invalid } from '@lyceum/kit';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { MENTION } from '../utilities/text.ts';
import { extractHashtags, extractMentions, PostData, validatePostData } from '../utilities.ts';

const line = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const prose = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // signs that turn the direction of what follows, or show nothing
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
const MOST_MENTIONS = 30;

export const processPostData = helper(
  'A post as it is kept: normalised, with the people and hashtags found in it, people by their present names. Throws INVALID with all violations.',
  PostData.extend({ needed: z.boolean().default(true) }),
  async (ctx: Context, data) => {
    const { maxLength, maxAttachments, maxPollDays, blockedHashtags } = ctx.settings;
    const content = prose(data.content);
    const violations = validatePostData({ ...data, content, limits: { maxLength, maxAttachments, maxPollDays, blockedHashtags } });
    const named = extractMentions({ content });
    if (named.length > MOST_MENTIONS)
      violations.push({ path: ['input', 'content'], rule: 'mentions', message: `Name at most ${MOST_MENTIONS} people.` });
    const people = await Promise.all(named.slice(0, MOST_MENTIONS).map((id) => ctx.load.person.load(id)));
    const hidden = ctx.viewerOrNull ? await ctx.load.blocked.load(ctx.viewerOrNull.id) : new Set<string>();
    const names = new Map(
      people.flatMap((person) =>
        person && !person.suspendedAt && !hidden.has(person.userId) ? [[person.userId, person.displayName]] : [],
      ),
    );
    for (const id of named.slice(0, MOST_MENTIONS))
      if (!names.has(id)) violations.push({ path: ['input', 'content'], rule: 'unknown', message: `There is nobody ${id} to name.` });
    if (violations.length) throw invalid(violations);
    return {
      content: content.replace(
        MENTION,
        (_, __, id: string) => `@[${(names.get(id.toLowerCase()) ?? '').replace(/[[\]\n]/g, '')}](${id.toLowerCase()})`,
      ),
      contentWarning: data.contentWarning?.trim() ? line(data.contentWarning) : null,
      mentions: named,
      hashtags: extractHashtags({ content }),
      attachments: (data.attachments ?? []).map(({ name, url, alt, ...file }) => ({
        ...file,
        name: line(name),
        url: new URL(url).href,
        alt: alt?.trim() ? line(alt) : null,
      })),
      poll: data.poll
        ? { question: line(data.poll.question), options: data.poll.options.map(line), closesInHours: data.poll.closesInHours }
        : null,
    };
  },
);
