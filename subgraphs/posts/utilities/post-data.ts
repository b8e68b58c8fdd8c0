import { minorUnits, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';
import { extractHashtags } from './text.ts';

export const ATTACHMENT_KINDS = ['IMAGE', 'VIDEO', 'DOCUMENT', 'LINK'] as const;
const AttachmentData = z.object({
  kind: z.enum(ATTACHMENT_KINDS),
  name: z.string().max(1_000),
  mimeType: z.string().max(200),
  sizeBytes: minorUnits,
  url: z.string().max(5_000),
  alt: z.string().max(10_000).nullish(),
});
const PollData = z.object({
  question: z.string().max(10_000),
  options: z.array(z.string().max(10_000)).max(100),
  closesInHours: z.number(),
});

/** A post as anybody may send it; `validatePostData` tells what is wrong with it. */
export const PostData = z.object({
  content: z.string().max(500_000),
  contentWarning: z.string().max(10_000).nullish(),
  attachments: z.array(AttachmentData).max(200).nullish(),
  poll: PollData.nullish(),
});
const Limits = z.object({
  maxLength: z.int().default(3_000),
  maxAttachments: z.int().default(9),
  maxPollDays: z.int().default(14),
  blockedHashtags: z.array(z.string()).default([]),
});

const size = (text: string) => [...text.trim()].length;
const MOST_HASHTAGS = 30;

export const validatePostData = utility(
  'Everything that is wrong with a post, before it is kept.',
  PostData.extend({ limits: Limits.prefault({}), needed: z.boolean().default(true).describe('False: it may say nothing, as a repost.') }),
  ({ content, contentWarning, attachments, poll, limits, needed }): Violation[] => {
    const violations: Violation[] = [];
    const add = (path: string, rule: string, message: string) =>
      void violations.push({ path: ['input', ...path.split('.')], rule, message });
    if (needed && !content.trim() && !attachments?.length && !poll) add('content', 'required', 'Write something, or attach a file.');
    if (size(content) > limits.maxLength) add('content', 'too_big', `Use at most ${limits.maxLength} characters.`);
    for (const [key, text] of Object.entries({ content, contentWarning }))
      if (text?.includes('\0')) add(key, 'unstorable', 'Leave out the NUL character.');
    if (contentWarning != null && size(contentWarning) > 200) add('contentWarning', 'too_big', 'Use at most 200 characters.');
    const tags = extractHashtags({ content });
    if (tags.length > MOST_HASHTAGS) add('content', 'hashtags', `Use at most ${MOST_HASHTAGS} hashtags.`);
    const blocked = new Set(limits.blockedHashtags.map((tag) => tag.replace(/^#/, '').toLowerCase()));
    for (const tag of tags) if (blocked.has(tag)) add('content', 'blocked_hashtag', `#${tag} may not be used here.`);
    if ((attachments?.length ?? 0) > limits.maxAttachments) add('attachments', 'too_big', `Attach at most ${limits.maxAttachments} files.`);
    for (const [i, { name, mimeType, sizeBytes, url, alt }] of (attachments ?? []).entries()) {
      const at = (key: string) => `attachments.${i}.${key}`;
      if (!name.trim() || size(name) > 255 || /\p{Cc}/u.test(name)) add(at('name'), 'format', 'Give a name of at most 255 characters.');
      if (!/^[\w.+-]+\/[\w.+-]+$/.test(mimeType)) add(at('mimeType'), 'format', 'Give a MIME type, for example image/png.');
      if (sizeBytes < 0n) add(at('sizeBytes'), 'range', 'A size is not below 0.');
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || url.includes('\0') || url.length > 2_000)
        add(at('url'), 'format', 'Give an http or https URL.');
      if (alt != null && (size(alt) > 1_000 || alt.includes('\0'))) add(at('alt'), 'format', 'Use at most 1000 characters.');
    }
    if (poll) {
      const labels = poll.options.map((label) => label.normalize('NFC').replace(/\s+/gu, ' ').trim());
      if (!poll.question.trim() || size(poll.question) > 200 || poll.question.includes('\0'))
        add('poll.question', 'format', 'Ask in 1 to 200 characters.');
      if (labels.length < 2 || labels.length > 6) add('poll.options', 'range', 'Give 2 to 6 options.');
      if (labels.some((label) => !label || size(label) > 80 || /\p{Cc}/u.test(label)))
        add('poll.options', 'format', 'An option has 1 to 80 characters.');
      if (new Set(labels).size !== labels.length) add('poll.options', 'unique', 'Each option once.');
      if (!(poll.closesInHours >= 0.05 && poll.closesInHours <= 24 * limits.maxPollDays))
        add('poll.closesInHours', 'range', `A poll lasts 3 minutes to ${limits.maxPollDays} days.`);
    }
    return violations;
  },
);
