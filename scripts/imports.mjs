/**
 * `node --import ./scripts/imports.mjs …` reads modules faster. Compiled ones are kept beside the packages. Node parses a package's `exports` again
 * for every module it resolves, and drizzle-orm's are 180 KB with 150 modules behind them: a second of every start, so they are resolved here.
 */
import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));

const PACKAGE = 'drizzle-orm';
const known = new Map();

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL: parent = '' } = context;
    // within the package, which is of ES modules throughout
    if (specifier.startsWith('./') || specifier.startsWith('../')) {
      const inside = parent.includes(`/node_modules/${PACKAGE}/`) && parent.endsWith('.js') && specifier.endsWith('.js');
      return inside ? { url: new URL(specifier, parent).href, format: 'module', shortCircuit: true } : next(specifier, context);
    }
    if (!specifier.startsWith(PACKAGE)) return next(specifier, context);
    // pnpm may give two folders two copies
    const key = `${new URL('.', parent || import.meta.url).href} ${specifier}`;
    const found = known.get(key) ?? { ...next(specifier, context), shortCircuit: true };
    known.set(key, found);
    return found;
  },
});
