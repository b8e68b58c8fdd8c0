import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagementRate, excerpt, extractHashtags, extractMentions, linkPreview, rankScore, sanitiseHtml } from './utilities.ts';

const ID = '01890000-0000-7000-8000-000000000000';

describe('what a text names', () => {
  it('is found in any script, and not within words, addresses and mentions', () => {
    const content = `#Rust #größe #日本語 #a_b, (#in) a#no &#39; #123 https://x.test/#no @[A #no](${ID}) ##no #rust`;
    expect(extractHashtags({ content })).toEqual(['rust', 'größe', '日本語', 'a_b', 'in']);
    expect(extractMentions({ content })).toEqual([ID]);
    expect(extractMentions({ content: `@[A](x) @A (${ID})` })).toEqual([]);
  });
});

describe('a text as HTML', () => {
  it('holds no tag and no attribute that was not made here', () => {
    const pieces = fc.constantFrom(
      '<script>',
      '"><img onerror=x>',
      `@[<b>](${ID})`,
      '#tag',
      "'",
      '&',
      'https://x.test/?a="<',
      '\n\n',
      ' ',
      'word',
      `@[a" b](${ID})`,
      '#<',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const html = sanitiseHtml({ content: parts.join('') });
        const rest = html.replace(
          /<\/?p>|<br>|<\/a>|<a class="(mention" data-user="[0-9a-f-]{36}|hashtag" data-tag="[^"<>]+)">|<a href="https?:[^"<>]+" rel="nofollow noopener ugc">/g,
          '',
        );
        expect(rest).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('the score of a post', () => {
  it('is the sum of its parts, and falls with age', () => {
    const weights = { recency: 1, affinity: 0.5, engagement: 0.3 };
    fc.assert(
      fc.property(
        fc.float({ min: 0, max: 1_000, noNaN: true }),
        fc.integer({ min: -5, max: 10_000 }),
        fc.integer({ min: -5, max: 10_000 }),
        (ageHours, affinity, engagement) => {
          const { score, ...parts } = rankScore({ ageHours, affinity, engagement, weights });
          expect(score).toBe(parts.recency + parts.affinity + parts.engagement);
          expect(Number.isSafeInteger(score) && score >= 0).toBe(true);
          expect(rankScore({ ageHours: ageHours + 1, affinity, engagement, weights }).score).toBeLessThanOrEqual(score);
          expect(rankScore({ ageHours, affinity, engagement: engagement + 1, weights }).score).toBeGreaterThanOrEqual(score);
        },
      ),
    );
    expect(rankScore({ ageHours: 24, affinity: 0, engagement: 0, weights })).toEqual({
      recency: 500_000,
      affinity: 0,
      engagement: 0,
      score: 500_000,
    });
  });
});

describe('small things', () => {
  it('are cut, counted and previewed', () => {
    expect(excerpt({ content: `@[Ada](${ID}) said  something\nlong enough to be cut`, length: 20 })).toBe('@Ada said something…');
    expect(engagementRate({ reactions: 1, comments: 1, reposts: 0, impressions: 0 })).toBeNull();
    expect(engagementRate({ reactions: 1, comments: 1, reposts: 0, impressions: 8 })).toBe(25);
    const preview = (content: string) => linkPreview({ content, allowedHosts: ['example.com'] });
    expect(preview('See http://example.com and https://docs.example.com/a?b=1.')).toEqual({
      url: 'https://docs.example.com/a?b=1',
      host: 'docs.example.com',
    });
    expect(preview('https://example.com.evil.test https://example.com@evil.test https://badexample.com')).toBeNull();
  });
});
