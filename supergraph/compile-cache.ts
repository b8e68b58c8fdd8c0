/**
 * Modules that have been compiled once are kept compiled beside the packages: a gateway starts the faster the next time. Where nothing can be
 * written, nothing is kept; `NODE_COMPILE_CACHE` names another folder, which nobody else may write to.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
