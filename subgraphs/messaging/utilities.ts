import { TimeZone, utility, type Violation } from '@lyceum/kit';
import { z } from 'zod';

/** Longest text that anything here looks at; messages may be shorter by the settings. */
export const MOST_TEXT = 100_000;
const Text = z.string().max(MOST_TEXT);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export const directRoomKey = utility(
  'The key of the one direct room of two people, whoever opens it.',
  z.tuple([z.string().max(100), z.string().max(100)]),
  (pair) =>
    pair
      .map((id) => id.toLowerCase())
      .sort()
      .join(':'),
);

export const previewText = utility(
  'The beginning of a message on one line; cut between characters as readers see them, emoji and accents whole.',
  z.object({ content: Text, length: z.int().min(1).max(10_000).default(140) }),
  ({ content, length }) => {
    // far more than any grapheme needs, so that a long message is not segmented whole
    const line = content
      .slice(0, length * 20)
      .replace(/\s+/g, ' ')
      .trim();
    const characters = Array.from(graphemes.segment(line), ({ segment }) => segment);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
  },
);

export const normaliseContent = utility(
  'A message as it is stored: Unicode NFC, line feeds only, without control characters and outer blank space.',
  Text,
  (content) =>
    content
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // control characters but tab and line feed; bidirectional overrides, which make text read as something else
      .replace(/(?![\t\n])\p{Cc}|[\u202d\u202e]/gu, '')
      .trim(),
);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const sanitiseMarkdown = utility(
  'HTML of a message that is safe to show: everything escaped, then code, bold, italic and http(s) links.',
  Text,
  (content) => {
    const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
    const pieces = content.split(/(`[^`\n]+`|https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]*])/);
    return pieces
      .map((piece, i) => {
        const safe = escaped(piece);
        if (i % 2 === 0) return safe.replace(/\*\*([^*\n]+)\*\*/g, '<strong>$1</strong>').replace(/\*([^*\n]+)\*/g, '<em>$1</em>');
        if (piece.startsWith('`')) return `<code>${safe.slice(1, -1)}</code>`;
        return `<a href="${safe}" rel="nofollow noopener noreferrer">${safe}</a>`;
      })
      .join('')
      .replaceAll('\n', '<br>');
  },
);

/** What may hang on a message, as the client describes it. */
export const AttachmentData = z.object({
  name: z.string().trim().min(1, 'Give the file a name.').max(255, 'Use at most 255 characters.'),
  mimeType: z
    .string()
    .max(127)
    .regex(/^[\w.+-]+\/[\w.+-]+$/, 'Give a MIME type, for example image/png.'),
  sizeBytes: z.union([z.bigint(), z.int().transform(BigInt)]),
  url: z.url({ protocol: /^https?$/, error: 'Give an http or https address.' }).max(2_000),
});

export const mimeAllowed = utility(
  'Whether a MIME type is among the allowed ones, of which image/* means any image.',
  z.object({ mimeType: z.string().max(127), allowed: z.array(z.string().max(127)).max(200) }),
  ({ mimeType, allowed }) => {
    const type = mimeType.toLowerCase();
    return allowed.some((one) => one === type || one === '*/*' || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))));
  },
);

export const MessageData = z.object({
  content: Text,
  attachments: z.array(AttachmentData).max(50),
  maxMessageLength: z.int(),
  maxAttachments: z.int(),
  maxAttachmentBytes: z.int(),
  allowedMime: z.array(z.string().max(127)).max(200),
});
export const validateMessageData = utility('Why a message is refused, all reasons at once.', MessageData, (data): Violation[] => {
  const { content, attachments, maxMessageLength, maxAttachments, maxAttachmentBytes, allowedMime } = data;
  const violations: Violation[] = [];
  const length = [...content].length;
  if (!content && !attachments.length)
    violations.push({ path: ['input', 'content'], rule: 'empty', message: 'Write something, or attach a file.' });
  if (length > maxMessageLength)
    violations.push({
      path: ['input', 'content'],
      rule: 'too_long',
      message: `Use at most ${maxMessageLength} characters; these are ${length}.`,
    });
  if (attachments.length > maxAttachments)
    violations.push({ path: ['input', 'attachments'], rule: 'too_many', message: `Attach at most ${maxAttachments} files.` });
  attachments.forEach(({ mimeType, sizeBytes }, i) => {
    const path = (field: string) => ['input', 'attachments', String(i), field];
    if (!mimeAllowed({ mimeType, allowed: allowedMime }))
      violations.push({ path: path('mimeType'), rule: 'mime', message: `Files of type ${mimeType} are not allowed here.` });
    if (sizeBytes <= 0n) violations.push({ path: path('sizeBytes'), rule: 'too_small', message: 'The file is empty.' });
    if (sizeBytes > BigInt(maxAttachmentBytes))
      violations.push({ path: path('sizeBytes'), rule: 'too_big', message: `A file may have at most ${maxAttachmentBytes} bytes.` });
  });
  return violations;
});

const Locale = z
  .string()
  .max(100)
  .refine((locale) => {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(locale).length >= 0;
    } catch {
      return false;
    }
  }, 'Give a language as BCP 47 names it, for example pt-BR.');

export const formatMessageData = utility(
  'A message for display: its beginning, safe HTML, and when it was sent, in the reader’s language and time zone.',
  z.object({ content: Text, deleted: z.boolean(), createdAt: z.date(), locale: Locale, timeZone: TimeZone }),
  ({ content, deleted, createdAt, locale, timeZone }) => ({
    preview: deleted ? '' : previewText({ content }),
    html: deleted ? '' : sanitiseMarkdown(content),
    sentAt: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(createdAt),
  }),
);

export const isEmoji = utility(
  'Whether the text is exactly one emoji, as Unicode recommends them for interchange.',
  z.string().max(64),
  (text) => /^\p{RGI_Emoji}$/v.test(text),
);

export const unreadCount = utility(
  'Messages of others that a member has not read.',
  z.object({ lastSeq: z.int(), lastReadSeq: z.int(), ownSince: z.int() }),
  ({ lastSeq, lastReadSeq, ownSince }) => Math.max(0, lastSeq - lastReadSeq - ownSince),
);

export const reactionKey = utility(
  'The key of all reactions to a message with one emoji.',
  z.object({ messageId: z.string().max(100), emoji: z.string().max(64) }),
  ({ messageId, emoji }) => `${messageId} ${emoji}`,
);
