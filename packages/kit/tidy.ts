// control characters, and those that turn the direction of text around others: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const INVISIBLE = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of one line as it is kept: composed (NFC), single spaces, nothing that does not show. */
export const tidyLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();

/** Text of several lines as it is kept: like `tidyLine`, with at most one empty line between two. */
export const tidyLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(INVISIBLE, (sign) => (sign === '\n' ? sign : ''))
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/** How long people take it to be: in code points. */
export const textLength = (text: string): number => [...text].length;
