import type { Principal } from '@lyceum/platform/principal.ts';
import { GraphQLError } from 'graphql';

export const refusal = (code: string, message = code, extensions: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { ...extensions, code } });

/** What resolvers see of who asks. A shared execution has no viewer: asking for one throws, and is remembered if caught. */
export class Context {
  viewerAsked = false;
  readonly principal: Principal;
  readonly requestId: string;
  constructor(principal: Principal, requestId: string) {
    this.principal = principal;
    this.requestId = requestId;
  }
  get viewer(): { id: string } {
    if (this.principal.kind === 'viewer') return { id: this.principal.userId };
    if (this.principal.kind === 'audience') this.viewerAsked = true;
    throw refusal('UNAUTHENTICATED', 'Sign in first.');
  }
  /** True without naming anyone: the owner has admitted all readers of this execution to that entity. */
  admittedTo(type: string, id: string): boolean {
    return this.principal.kind === 'audience' && this.principal.audience.type === type && this.principal.audience.id === id;
  }
}
