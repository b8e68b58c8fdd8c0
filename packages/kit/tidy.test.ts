import { expect, it } from 'vitest';
import { isLocale } from './locale.ts';
import { textLength, tidyLine, tidyLines } from './tidy.ts';

it('keeps what shows of a line, in one form', () => {
  expect(tidyLine('  Cafe\u0301\t \u202eau\u0000 lait\u200b ')).toBe('Café au lait');
  expect(tidyLine('\u0000\u202e \n')).toBe('');
});

it('keeps lines apart, and no more than one empty one between', () => {
  expect(tidyLines(' one \r\n\r\n\r\n\r\n two\u2028three \u0007')).toBe('one\n\ntwo\nthree');
});

it('counts what people take for characters, not their halves', () => {
  expect(textLength('a👍')).toBe(2);
});

it('knows language tags from other text', () => {
  expect(['en', 'pt-PT', 'zh-Hant-TW'].every(isLocale)).toBe(true);
  expect(['', 'no such', 'x'.repeat(36), '../en', 'e'].some(isLocale)).toBe(false);
});
