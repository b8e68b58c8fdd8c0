import type { FormattedExecutionResult } from 'graphql';

/**
 * Data that is serialised already, on its way through Apollo Server. `take` lets go of the text: Apollo's pipeline keeps
 * results reachable until the next full collection, and long texts that survive young collections cost more than the pipeline.
 */
export class JsonText {
  #text: string | undefined;
  constructor(text: string) {
    this.#text = text;
  }
  take(): string {
    const text = this.#text;
    if (text === undefined) throw new Error('This result was already sent.');
    this.#text = undefined;
    return text;
  }
  toJSON(): unknown {
    return this.#text === undefined ? undefined : JSON.parse(this.#text);
  }
}

/** The bytes of an answer: the same whether Apollo or the fast path sends it. */
export function stringifyResult(result: FormattedExecutionResult | { data: JsonText; errors?: unknown; extensions?: unknown }): string {
  const { data, errors, extensions } = result;
  if (!(data instanceof JsonText)) return `${JSON.stringify(result)}\n`;
  return wrap(data.take(), errors, extensions);
}

/** The same for data that is text. */
export function wrap(data: string, errors: unknown, extensions: unknown): string {
  const head = errors ? `{"errors":${JSON.stringify(errors)},"data":` : '{"data":';
  const tail = extensions ? `,"extensions":${JSON.stringify(extensions)}}\n` : '}\n';
  return head + data + tail;
}
