/** The log that each Subscription field reads. */
export const SOURCES: Readonly<Record<string, string>> = {
  "sessionRevoked": "accounts",
  "accountChanged": "accounts"
};
