/** A process to be killed: appends facts and applies them, over the database of its first argument. Says `+ n` for each acknowledged fact. */
import { writeSync } from 'node:fs';
import { connectPostgres } from '../../postgres.ts';
import { localBus } from '../local.ts';
import { fact, numberOf, typeOf } from './facts.ts';

const [url = '', source = '', from = '1', mode = 'write'] = process.argv.slice(2);
const sql = connectPostgres({ url, name: 'child' });
const bus = await localBus({ sql });
const log = await bus.log(source);
await bus.consume('child', source, {
  types: [typeOf(source)],
  handler: async (one) => {
    if (Math.random() < 0.1) throw new Error('at random');
    await sql`insert into applied (id, n, subject) values (${one.id}, ${numberOf(one)}, ${one.subject.id}) on conflict do nothing`;
  },
  onDead: (_, error) => Promise.reject(error),
  backoffMs: 5,
  maxAttempts: 100,
});
writeSync(1, 'ready\n');
for (let n = Number(from); mode === 'write'; ) {
  const batch = Array.from({ length: 1 + Math.floor(Math.random() * 10) }, () => fact(source, n, `subject ${n++ % 8}`));
  await log.append(batch);
  writeSync(1, batch.map((one) => `+ ${numberOf(one)}\n`).join(''));
}
