/** What a server answers, its JSON parsed and written again: white space and `extensions` apart, answers must be identical. */
export async function answerOf(port: number, query: string, token?: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`status ${response.status}: ${text.slice(0, 500)}`);
  const { extensions: _, ...rest } = JSON.parse(text);
  return JSON.stringify(rest);
}

/** Throws unless everyone answers the same, without errors. Returns the answer. */
export async function sameAnswers(
  servers: readonly { readonly name: string; readonly port: number }[],
  query: string,
  token?: string,
): Promise<string> {
  let first: { name: string; answer: string } | undefined;
  for (const { name, port } of servers) {
    const answer = await answerOf(port, query, token).catch((error: unknown) => {
      throw new Error(`${name} did not answer: ${error}`);
    });
    if (answer.includes('"errors":')) throw new Error(`${name} answers with errors: ${answer.slice(0, 500)}`);
    if (first && first.answer !== answer) throw new Error(`${name} and ${first.name} differ:\n${difference(answer, first.answer)}`);
    first ??= { name, answer };
  }
  return first?.answer ?? '';
}

function difference(a: string, b: string): string {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return `  … ${around(a)} …\n  … ${around(b)} …`;
}
