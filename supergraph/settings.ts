/** Limits and rates as the command line says them. */
import { DEFAULT_RATES, type Rates } from './guards/rates.ts';
import { DEFAULT_LIMITS, type Limits, NO_LIMITS } from './limits.ts';

const { subgraphMs: _, ...figures } = DEFAULT_LIMITS;
const isFigure = (name: string): name is keyof typeof figures => Object.hasOwn(figures, name);
const isRate = (name: string): name is 'user' | 'address' | 'operation' => name === 'user' || name === 'address' || name === 'operation';

/** `cost=10000`, `fetchMs=3000`, or `fetchMs.courses=3000` for one subgraph. `all` false: those alone, and time. */
export function readLimits(all: boolean, settings: readonly string[]): Limits {
  const limits: { -readonly [K in keyof Limits]: Limits[K] } = { ...(all ? DEFAULT_LIMITS : NO_LIMITS) };
  for (const setting of settings) {
    const [name, value] = parts('--limit', setting);
    const figure = whole('--limit', setting, value);
    if (name.startsWith('fetchMs.')) limits.subgraphMs = { ...limits.subgraphMs, [name.slice('fetchMs.'.length)]: figure };
    else if (isFigure(name)) limits[name] = figure;
    else
      throw new Error(`--limit ${setting}: there is no such limit. There are ${Object.keys(figures).join(', ')} and fetchMs.<subgraph>.`);
  }
  return limits;
}

/** `user=600000/60`: points and seconds; `operation.<name>=…` for the operations of one name. `on` false: none. */
export function readRates(on: boolean, settings: readonly string[]): Rates | false {
  if (!on) return false;
  const rates = { ...DEFAULT_RATES, operations: { ...DEFAULT_RATES.operations } };
  for (const setting of settings) {
    const [name, value] = parts('--rate', setting);
    const [points = '', seconds = ''] = value.split('/');
    const rate = { points: whole('--rate', setting, points), seconds: whole('--rate', setting, seconds) };
    if (isRate(name)) rates[name] = rate;
    else if (name.startsWith('operation.')) rates.operations[name.slice('operation.'.length)] = rate;
    else throw new Error(`--rate ${setting}: there are user, address, operation and operation.<name>.`);
  }
  return rates;
}

function parts(flag: string, setting: string): [string, string] {
  const mark = setting.indexOf('=');
  if (mark < 1) throw new Error(`${flag} ${setting}: say it as NAME=VALUE.`);
  return [setting.slice(0, mark), setting.slice(mark + 1)];
}

function whole(flag: string, setting: string, value: string): number {
  const number = Number(value);
  if (value === '' || !Number.isSafeInteger(number) || number < 0) throw new Error(`${flag} ${setting}: "${value}" is no whole number.`);
  return number;
}
