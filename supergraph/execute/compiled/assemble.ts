import { type Projection, within } from './faults.ts';
import { invalid, type Project } from './project.ts';
import { type Data, isData, isInherited, put } from './run.ts';

/** A field of an answered object. */
export interface Field {
  readonly key: string;
  /** Undefined: the whole object is null. */
  readonly read: (data: Data, projection: Projection) => unknown;
  /** Where the value is, and a test in JavaScript that lets most values through as they are. */
  readonly plain?: { readonly fetched: string; readonly test: (name: string) => string } | undefined;
}

/** Makes projectors of objects of their fields. */
export type Assemble = (fields: readonly Field[], coordinate: string) => Project;

export const assemble: Assemble = (fields, coordinate) => {
  const inherited = fields.some(({ key }) => isInherited(key));
  return (value, projection) => {
    if (!isData(value)) return invalid(projection, coordinate, 'object', value);
    const { faults } = projection;
    const answer: Data = {};
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i];
      if (!field) continue;
      const before = faults.length;
      const part = field.read(value, projection);
      if (faults.length !== before) within(faults, before, field.key);
      if (part === undefined) return undefined;
      if (inherited) put(answer, field.key, part);
      else answer[field.key] = part;
    }
    return answer;
  };
};

/**
 * The same by a function written for these fields: V8 gives its objects one shape, and reads and prints them faster. Worth its making
 * for operations that are asked again and again.
 */
export const assembleWritten: Assemble = (fields, coordinate) => {
  const lines = fields.map(({ key, plain }, i) => {
    const read = `v${i} = r${i}(data, projection);
      if (faults.length !== before) { within(faults, before, ${JSON.stringify(key)}); before = faults.length; }
      if (v${i} === undefined) return undefined;`;
    if (!plain) return `let ${read}`;
    return `let v${i} = data[${JSON.stringify(plain.fetched)}];
      if (!(${plain.test(`v${i}`)})) { ${read} }`;
  });
  const source = `return (data, projection) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return otherwise(data, projection);
    const { faults } = projection;
    let before = faults.length;
    ${lines.join('\n')}
    return { ${fields.map(({ key }, i) => `${isInherited(key) ? `[${JSON.stringify(key)}]` : key}: v${i}`).join(', ')} };
  }`;
  const names = fields.map((_, i) => `r${i}`);
  const otherwise: Project = (value, projection) => invalid(projection, coordinate, 'object', value);
  const write = new Function('within', 'otherwise', ...names, source);
  return write(within, otherwise, ...fields.map(({ read }) => read));
};
