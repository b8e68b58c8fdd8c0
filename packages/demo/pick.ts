/** The item that stands at a share (0 to 1) of a list. Throws when there is none. */
export const pick = <T>(from: readonly T[], share: number): T => {
  const item = from[Math.floor(share * from.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};
