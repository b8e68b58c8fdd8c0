/** Payments' figures, by whom they are for. */
export { generatePaymentReport } from './reports/payer.ts';
export { generatePaymentSummary } from './reports/summary.ts';
