export interface PortConfig {
  readonly SMTP_URL?: string | undefined;
  readonly SMS_URL?: string | undefined;
}
export type PortName = 'EMAIL' | 'SMS' | 'API';

/** By what a port goes out here. */
export const adapterOf = (port: PortName, { SMTP_URL, SMS_URL }: PortConfig): string =>
  port === 'EMAIL' ? (SMTP_URL ? 'smtp' : 'file') : port === 'SMS' ? (SMS_URL ? 'http' : 'file') : 'http';
