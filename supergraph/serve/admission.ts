import type { IncomingMessage } from 'node:http';
import { NOBODY, type Principal } from '@lyceum/platform/principal.ts';
import { GraphQLError } from 'graphql';
import { type Authenticate, type Identity, KeysUnavailable, Unauthenticated } from '../guards/authenticate.ts';
import type { Charged } from '../guards/charge.ts';
import { conditionalRoot } from '../guards/conditional-root.ts';
import type { Knocking } from '../guards/knocking.ts';
import { parseWithin } from '../guards/limits.ts';
import type { TrustedDocuments } from '../guards/trusted.ts';
import type { Limits } from '../limits.ts';
import { withClient } from './client.ts';
import type { RequestContext } from './context.ts';
import { asHttp } from './named-document.ts';
import { HttpError } from './respond.ts';

/** Lets a request in as somebody or nobody, or throws HttpError: 401 for a token that is not good, 503 while nobody can tell, 429 where its address is asked first. */
export function admission(
  authenticate: Authenticate,
  limits: Limits,
  trustProxy: boolean,
  knocking?: Knocking,
): (req: IncomingMessage, requestId: string) => RequestContext | Promise<RequestContext> {
  const enter = (req: IncomingMessage, requestId: string, stranger: Principal) => {
    const refuse = (error: unknown): never => {
      if (error instanceof Unauthenticated) knocking?.bad(stranger);
      return refused(error);
    };
    const context = ({ principal }: Identity): RequestContext => ({
      call: { principal: withClient(principal, req, trustProxy), requestId, deadline: performance.now() + limits.operationMs },
      trace: {
        replay: undefined,
        operation: undefined,
        charged: undefined,
        reading: undefined,
        tellCost: req.headers['lyceum-cost'] === '1',
      },
    });
    try {
      const identity = authenticate(req.headers.authorization);
      return identity instanceof Promise ? identity.then(context, refuse) : context(identity);
    } catch (error) {
      return refuse(error);
    }
  };
  return (req, requestId) => {
    if (!knocking) return enter(req, requestId, NOBODY);
    const stranger = withClient(NOBODY, req, trustProxy);
    const knocked = knocking.knock(stranger);
    const pass = (charged: Charged | undefined) => {
      if (charged?.refusal) throw asHttp(charged.refusal, charged.headers);
      return enter(req, requestId, stranger);
    };
    return knocked instanceof Promise ? knocked.then(pass) : pass(knocked);
  };
}

function refused(error: unknown): never {
  if (error instanceof Unauthenticated) {
    throw new HttpError(401, 'UNAUTHENTICATED', error.message, { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
  }
  if (error instanceof KeysUnavailable) throw new HttpError(503, 'UNAVAILABLE', error.message, { headers: { 'retry-after': '1' } });
  throw error;
}

/** Refuses a document that is not trusted, or dear to validate or to plan, before either. A syntax error is Apollo's to tell. */
export function textAdmission(limits: Limits, trusted: TrustedDocuments | undefined): (source: string) => void {
  return (source) => {
    try {
      const document = parseWithin(source, limits);
      trusted?.check(document);
      const conditional = conditionalRoot(document);
      if (conditional) throw new HttpError(400, 'GRAPHQL_VALIDATION_FAILED', conditional.message);
    } catch (error) {
      if (error instanceof HttpError) throw error;
      if (error instanceof GraphQLError && error.extensions.code) throw asHttp(error);
    }
  };
}
