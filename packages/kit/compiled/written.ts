import type { CompiledField } from './field.ts';
import type { ExecuteObject } from './object.ts';
import { heard, settled } from './settled.ts';

/** One name would set the prototype of the object that is written out. */
export const canBeWritten = (fields: readonly CompiledField[]): boolean => fields.every(({ responseName }) => responseName !== '__proto__');

/**
 * A selection's executor as a function written for it: properties that are answered as they are need no call, and V8 gives all its
 * objects one shape. Worth its making for selections of many objects. `otherwise` answers what is no object.
 */
export function written(fields: readonly CompiledField[], otherwise: ExecuteObject): ExecuteObject {
  const lines = fields.map(({ plain }, i) => {
    if (!plain) return `v${i} = f[${i}].execute(run, source, path); if (v${i} instanceof Promise) waits = true;`;
    if ('constant' in plain) return `v${i} = ${JSON.stringify(plain.constant)};`;
    const answer = `{ v${i} = p[${i}].answer(run, source, path, v${i}); if (v${i} instanceof Promise) waits = true; }`;
    return `v${i} = source[${JSON.stringify(plain.property)}]; ${plain.test ? `if (!(${plain.test(`v${i}`)})) ` : ''}${answer}`;
  });
  const values = fields.map((_, i) => `v${i}`);
  const source = `return (run, source, path) => {
    if (typeof source !== 'object' || source === null) return otherwise(run, source, path);
    let ${[...values, 'waits = false'].join(', ')};
    try {
      ${lines.join('\n')}
    } catch (error) {
      return heard(error, [${values.join(', ')}]);
    }
    const result = { ${fields.map(({ responseName }, i) => `${responseName}: v${i}`).join(', ')} };
    return waits ? settled(result) : result;
  }`;
  const write = new Function('f', 'p', 'otherwise', 'heard', 'settled', source);
  return write(
    fields,
    fields.map(({ plain }) => plain),
    otherwise,
    heard,
    settled,
  );
}
