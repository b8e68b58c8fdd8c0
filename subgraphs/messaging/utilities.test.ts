import { describe, expect, it } from 'vitest';
import {
  directRoomKey,
  formatMessageData,
  isEmoji,
  mimeAllowed,
  normaliseContent,
  previewText,
  sanitiseMarkdown,
  unreadCount,
} from './utilities.ts';

describe('utilities', () => {
  it('key a pair the same from both sides', () => {
    expect(directRoomKey(['b', 'A'])).toBe(directRoomKey(['a', 'B']));
  });

  it('cut between characters as readers see them', () => {
    expect(previewText({ content: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', length: 3 })).toBe('👩‍👩‍👧👩‍👩‍👧…');
    expect(previewText({ content: 'two\n\nlines' })).toBe('two lines');
    expect(previewText({ content: 'x'.repeat(100_000) })).toHaveLength(140);
  });

  it('make HTML in which nothing of the sender’s runs', () => {
    expect(sanitiseMarkdown('<img src=x onerror="a()"> & **b** *i* `<c> *x*`\nhttps://a.test/?q=1&r=2."><b>')).toBe(
      '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; <strong>b</strong> <em>i</em> <code>&lt;c&gt; *x*</code><br>' +
        '<a href="https://a.test/?q=1&amp;r=2" rel="nofollow noopener noreferrer">https://a.test/?q=1&amp;r=2</a>.&quot;&gt;&lt;b&gt;',
    );
    for (const attack of ['[x](javascript:alert(1))', 'javascript:alert(1)', '<a href="javascript:x">', 'https://x.test/"onmouseover="a()'])
      expect(sanitiseMarkdown(attack)).not.toMatch(/<(?!a href="https:|\/a>|strong|em|code|br)|"(?=on)/);
  });

  it('show when in the reader’s language and zone', () => {
    const createdAt = new Date('2026-03-29T00:30:00Z');
    const shown = (locale: string, timeZone: string) =>
      formatMessageData({ content: 'a', deleted: false, createdAt, locale, timeZone }).sentAt;
    expect(shown('en-GB', 'Asia/Tokyo')).toBe('29 Mar 2026, 09:30');
    expect(shown('de', 'America/New_York')).toBe('28.03.2026, 20:30');
    expect(() => shown('not a locale', 'UTC')).toThrow('BCP 47');
    expect(formatMessageData({ content: 'gone', deleted: true, createdAt, locale: 'en', timeZone: 'UTC' })).toMatchObject({
      preview: '',
      html: '',
    });
  });

  it('know emoji, types of files and normal forms', () => {
    expect(['👍', '👍🏽', '🇯🇵', '👩‍💻'].map((text) => isEmoji(text))).toEqual([true, true, true, true]);
    expect(['', 'a', '👍👍', '1'].map((text) => isEmoji(text))).toEqual([false, false, false, false]);
    const allowed = ['image/*', 'text/csv'];
    expect(['image/PNG', 'text/csv', 'text/html', 'imagex/png'].map((mimeType) => mimeAllowed({ mimeType, allowed }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(normaliseContent('  a\r\nb\u0000 e\u0301 ')).toBe('a\nb é');
    expect([unreadCount({ lastSeq: 9, lastReadSeq: 4, ownSince: 2 }), unreadCount({ lastSeq: 1, lastReadSeq: 2, ownSince: 0 })]).toEqual([
      3, 0,
    ]);
  });
});
