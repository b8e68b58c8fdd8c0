import { Refusal, type Route } from '@lyceum/kit';
import type { Context } from './context.ts';
import { verificationPage } from './document/page.ts';
import { certificatePdf } from './document/pdf.ts';
import { certificateSvg } from './document/svg.ts';
import { textOf } from './document/text.ts';
import { statusList } from './queries.ts';
import { verifyCertificate } from './services.ts';
import { publicKeys, signCredential } from './signing.ts';
import { normaliseCode, STATUS_PURPOSES, statusListUrl } from './utilities.ts';

const security = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
  'x-content-type-options': 'nosniff',
};
const STATUS_OF: Readonly<Record<string, number>> = { FORBIDDEN: 403, LIMIT_REACHED: 429, NOT_FOUND: 404 };

/** A refusal as a plain answer. */
const guarded =
  (run: Route<Context>): Route<Context> =>
  async (request, ctx, parameters) => {
    try {
      return await run(request, ctx, parameters);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return Response.json({ message: error.message }, { status: STATUS_OF[error.code] ?? 400, headers: { 'cache-control': 'no-store' } });
    }
  };

/** The certificate of a code, if it holds or held, whether its holder shows it, and what verifying says. */
async function looked(ctx: Context, code: string) {
  const verification = await verifyCertificate(ctx, { code });
  const row = verification.status === 'UNKNOWN' ? null : await ctx.load.certificateByCode.load(normaliseCode(code) ?? '');
  return { verification, row };
}

/** A picture of it, for whoever has the code: only while it holds, with the name that its holder shows. */
const picture = (make: (text: ReturnType<typeof textOf>) => Promise<string | Buffer>, type: string): Route<Context> =>
  guarded(async (_request, ctx, { code = '' }) => {
    const { verification, row } = await looked(ctx, code);
    if (!row || verification.status !== 'VALID') throw new Refusal('NOT_FOUND', 'There is no valid certificate of this code.');
    const made = await make(textOf(ctx, row, { named: verification.holderName !== null }));
    const body = typeof made === 'string' ? made : new Uint8Array(made);
    return new Response(body, { headers: { 'content-type': type, 'cache-control': 'private, max-age=60', ...security } });
  });

const page: Route<Context> = guarded(async (_request, ctx, { code = '' }) => {
  const { verification } = await looked(ctx, code);
  return new Response(verificationPage(verification, code), {
    status: verification.status === 'UNKNOWN' ? 404 : 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...security },
  });
});

const keys: Route<Context> = async (_request, ctx) =>
  Response.json({ keys: await publicKeys(ctx) }, { headers: { 'cache-control': 'public, max-age=300' } });

/** A status list as a signed credential: https://www.w3.org/TR/vc-bitstring-status-list/ §3.2 */
const list: Route<Context> = guarded(async (_request, ctx, { purpose: asked = '', list: number = '' }) => {
  const purpose = STATUS_PURPOSES.find((known) => known === asked);
  if (!purpose || !/^\d{1,6}$/.test(number)) throw new Refusal('NOT_FOUND', 'There is no such list.');
  const id = statusListUrl(ctx.config.PUBLIC_URL, purpose, Number(number));
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: ctx.settings.issuerUrl,
    validFrom: ctx.now.toISOString(),
    credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', ...(await statusList(ctx, { purpose, list: Number(number) })) },
  };
  const jwt = await signCredential(ctx, credential, { iss: ctx.settings.issuerUrl, jti: id, nbf: Math.floor(ctx.now.getTime() / 1_000) });
  return new Response(jwt, { headers: { 'content-type': 'application/vc+jwt', 'cache-control': 'public, max-age=60' } });
});

/** What other protocols ask of certifications. */
export const routes = {
  'GET /certificates/keys': keys,
  'GET /certificates/status/:purpose/:list': list,
  'GET /certificates/:code': page,
  'GET /certificates/:code/svg': picture(certificateSvg, 'image/svg+xml'),
  'GET /certificates/:code/pdf': picture(certificatePdf, 'application/pdf'),
};
