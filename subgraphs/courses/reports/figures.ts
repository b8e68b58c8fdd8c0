/** Two decimals at most; null stays null. */
export const rounded = (value: string | number | null): number | null => (value === null ? null : Math.round(Number(value) * 100) / 100);
