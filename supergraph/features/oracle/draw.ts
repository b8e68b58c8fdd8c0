/** Numbers in place of chance: the same list, the same choices, so that a failing case can be shrunk and run again. */
export interface Draw {
  /** A whole number below `bound`. */
  (bound: number): number;
  pick<T>(items: readonly T[]): T | undefined;
}

export function drawFrom(numbers: readonly number[]): Draw {
  let at = 0;
  const next = (bound: number): number => {
    const number = numbers[at % numbers.length] ?? 0;
    const round = Math.floor(at++ / numbers.length); // a second reading must not choose the same again
    return (number + round * 7) % bound;
  };
  return Object.assign(next, { pick: <T>(items: readonly T[]) => items[next(items.length)] });
}

/** FNV-1a */
export function hash(text: string): number {
  let h = 2_166_136_261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16_777_619) >>> 0;
  h ^= h >>> 15;
  return Math.imul(h, 2_246_822_519) >>> 0;
}
