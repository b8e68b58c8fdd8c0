import { RefusedError } from '@lyceum/sdk';
import type { Person } from './people.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a document in a test selects is known to its reader only
export type Data = any;

/** Any operation, as this person. */
export const ask = (who: Person, document: string, variables: object = {}): Promise<Data> => who.client.request(document, { ...variables });

/** `act(ana, 'createGroup', { name }, '{ id }')`: a mutation with its one input. */
export const act = async (
  who: Person,
  mutation: string,
  input: object,
  selection = '{ id }',
  type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`,
): Promise<Data> => (await ask(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, { input }))[mutation];

/** The code of the refusal; NOT REFUSED where it was done. */
export const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'NOT REFUSED',
    (error: unknown) => (error instanceof RefusedError ? String(error.code) : String(error)),
  );

/** Connects two people: one asks, the other accepts. */
export async function connect(a: Person, b: Person): Promise<void> {
  const { id: connectionId } = await act(a, 'createConnection', { userId: b.id });
  await act(b, 'acceptConnection', { connectionId });
}
