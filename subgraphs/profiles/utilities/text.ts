import { utility } from '@lyceum/kit';
import { z } from 'zod';

// control characters, and those that turn the direction of text around others: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const INVISIBLE = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export const tidyLine = utility(
  'One line of text: composed (NFC), no control characters, single spaces.',
  z.string().max(100_000),
  (text) => text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim(),
);

export const tidyText = utility(
  'Text of several lines, each tidy, with at most one empty line between two.',
  z.string().max(100_000),
  (text) =>
    text
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').replace(INVISIBLE, '').trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
);

export const normaliseSkill = utility(
  'A skill as it is compared: `Machine  Learning` and `machine learning` are one, `C`, `C++` and `C#` are three.',
  z.string().max(20_000),
  (name) => tidyLine(name.normalize('NFKC')).toLowerCase(),
);
