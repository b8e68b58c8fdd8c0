import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, plain, slugOf } from './text.ts';

describe('a slug', () => {
  it('is made of letters and digits of any script', () => {
    expect(slugOf('  São Paulo & Söhne 42 ')).toBe('sao-paulo-sohne-42');
    expect(slugOf('山田 Labs')).toBe('山田-labs');
    expect(slugOf('!!!')).toBe('');
  });

  it('of a slug is that slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugOf(text);
        expect(slugOf(slug)).toBe(slug);
        expect(slug).not.toMatch(/^-|-$|--/);
      }),
    );
  });
});

describe('a line', () => {
  it('is tidied, and neither empty nor too long', () => {
    expect(line('a name', 5).parse(' a \n b ')).toBe('a b');
    for (const wrong of [' ', 'abcdef', 'a\0b']) expect(line('a name', 5).safeParse(wrong).success).toBe(false);
  });

  it('is compared without case and accents', () => {
    expect(plain(' ÉCOLE  Normale')).toBe('ecole normale');
  });
});
