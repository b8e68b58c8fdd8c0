/** An amount that Postgres gave as text. */
export const moneyRow = (amountMinor: string | bigint, currency: string) => ({ amountMinor: BigInt(amountMinor), currency });
