import { FrameKind, type FrameWriter } from './frames.ts';

/** A request to a subgraph: what an HTTP request to it says, its body with it. */
export interface Ask {
  readonly requestId: string;
  /** Milliseconds that are left. */
  readonly timeoutMs: number;
  readonly fresh: boolean;
  /** Signed; empty: nothing is said of who asks. */
  readonly principal: string;
  /** JSON, as in the body of `POST /graphql`. */
  readonly body: string;
}

/** An `Ask` as it arrives. */
export interface Asked extends Omit<Ask, 'body'> {
  readonly body: Buffer;
}

export function writeAsk(to: FrameWriter, id: number, { requestId, timeoutMs, fresh, principal, body }: Ask): void {
  to.begin(FrameKind.ask, id)
    .byte(fresh ? 1 : 0)
    .number(timeoutMs)
    .shortText(requestId)
    .shortText(principal)
    .text(body)
    .end();
}

/** Throws RangeError when it is cut short. */
export function readAsk(payload: Buffer): Asked {
  const requestId = shortText(payload, 5);
  const principal = shortText(payload, requestId.end);
  return {
    fresh: payload.readUInt8(0) === 1,
    timeoutMs: payload.readUInt32BE(1),
    requestId: requestId.text,
    principal: principal.text,
    body: payload.subarray(principal.end),
  };
}

/** An answer to an `Ask`. */
export interface Answer {
  /** What HTTP would have said. */
  readonly status: number;
  /** The body is data alone, exactly as GraphQL completes it. */
  readonly exact: boolean;
}

export function writeAnswer(to: FrameWriter, id: number, { status, exact }: Answer, body: string): void {
  to.begin(FrameKind.answer, id)
    .short(status)
    .byte(exact ? 1 : 0)
    .text(body)
    .end();
}

/** The bytes of an answer before its body. */
export const ANSWER_HEAD = 3;

/** Throws RangeError when it is cut short. */
export const readAnswer = (payload: Buffer): Answer & { body: Buffer } => ({
  status: payload.readUInt16BE(0),
  exact: payload.readUInt8(2) === 1,
  body: payload.subarray(ANSWER_HEAD),
});

/** Nothing new is to be asked here: the process ends. */
export const writeLeaving = (to: FrameWriter): void => to.begin(FrameKind.leaving, 0).end();

function shortText(payload: Buffer, at: number): { text: string; end: number } {
  const from = at + 2;
  const end = from + payload.readUInt16BE(at);
  if (end > payload.length) throw new RangeError('the text ends after the frame');
  return { text: payload.toString('utf8', from, end), end };
}
