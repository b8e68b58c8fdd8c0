import { z } from 'zod';

/** Whether it is a well-formed language tag that Intl takes: https://www.rfc-editor.org/rfc/rfc5646 */
export function isLocale(tag: string): boolean {
  if (tag.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language tag, for example pt-PT. */
export const Locale = z.string().max(35).refine(isLocale, 'Give a language tag, like pt-PT.');
