/** Which tokens are worth nothing although they have not expired. */
export interface Revocations {
  /** `issuedAt`: Unix time in seconds, as the token says it. */
  isRevoked(sessionId: string, userId: string, issuedAt: number): boolean;
  /** Called on every change; sockets ask again then. Returns how to stop. */
  onRevoked(listener: () => void): () => void;
}
