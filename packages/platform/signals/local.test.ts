import { localSignals } from './local.ts';
import { signalsSuite } from './signals.suite.ts';

signalsSuite('local signals', async () => {
  const signals = localSignals();
  return { here: signals, there: signals, close: () => signals.close() };
});
