import type { Context } from '../context.ts';
import type { CertificateRow } from '../tables.ts';
import { formatCertificateData } from '../utilities.ts';
import type { CertificateText } from './svg.ts';

/** What stands on a certificate's picture; without the holder's name where it may not be told. */
export function textOf(ctx: Context, certificate: CertificateRow, { named }: { named: boolean }): CertificateText {
  const { holder, title, issued, validUntil, url } = formatCertificateData({ ...certificate, publicUrl: ctx.config.PUBLIC_URL });
  return {
    holder: named ? holder : 'The holder',
    course: title,
    issuer: certificate.issuerName,
    issued,
    validUntil,
    code: certificate.code,
    url,
  };
}
