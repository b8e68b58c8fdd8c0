import { makeSubgraph } from './new/subgraph.ts';

/** `npm run new -- subgraph badges`: the rooms of a domain, with one entity that can be made, read, searched and told of. */
const [what, name, noun] = process.argv.slice(2);
if (what !== 'subgraph' || !name || !/^[a-z]+$/.test(name)) {
  console.error('Say: npm run new -- subgraph <name in lower case, plural> [<Noun>]\nFor example: npm run new -- subgraph badges Badge');
  process.exit(1);
}
makeSubgraph(name, noun ?? singular(name));
console.log(`subgraphs/${name} stands. Next:
  npm install the links:  npx --yes pnpm@10.34.9 install
  generate the rest:      npm run generate
  see that it works:      npm test -- subgraphs/${name}`);

function singular(plural: string): string {
  const word = plural.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}
