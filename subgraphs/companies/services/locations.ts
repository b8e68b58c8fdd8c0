import { found, invalid, one, Refusal, service } from '@lyceum/kit';
import { line, plain } from '@lyceum/kit/text.ts';
import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { companyLocations } from '../tables.ts';
import { lockCompany } from './rows.ts';

const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'Use two capital letters of ISO 3166-1.');
const Place = {
  name: line('a name', 120),
  address: line('an address', 300).nullish(),
  city: line('a city', 120),
  countryCode: CountryCode,
  headquarters: z.boolean().nullish(),
};

/** Makes room for new headquarters, and refuses a name that another place of the locked company has. */
async function settle(
  ctx: Context,
  companyId: string,
  name: string | null | undefined,
  headquarters: boolean,
  except: string | null,
): Promise<void> {
  const others = and(eq(companyLocations.companyId, companyId), except ? ne(companyLocations.id, except) : undefined);
  if (name && (await ctx.db.$count(companyLocations, and(others, eq(companyLocations.name, name)))))
    throw invalid([{ path: ['input', 'name'], rule: 'taken', message: 'Another place of the company has this name.' }]);
  if (headquarters)
    await ctx.db
      .update(companyLocations)
      .set({ headquarters: false })
      .where(and(others, eq(companyLocations.headquarters, true)));
}

export const addCompanyLocation = service(
  'Lists a place of a company; new headquarters take the place of the old.',
  z.object({ companyId: z.uuid(), ...Place }),
  async (ctx: Context, { companyId, address, headquarters, ...place }) => {
    await lockCompany(ctx, companyId, 'edit');
    if ((await ctx.db.$count(companyLocations, eq(companyLocations.companyId, companyId))) >= ctx.settings.maxLocations)
      throw new Refusal('LIMIT_REACHED', `A company lists at most ${ctx.settings.maxLocations} places.`);
    await settle(ctx, companyId, place.name, headquarters ?? false, null);
    return one(
      await ctx.db
        .insert(companyLocations)
        .values({ ...place, companyId, address: address ?? '', searchCity: plain(place.city), headquarters: headquarters ?? false })
        .returning(),
    );
  },
);

const locked = async (ctx: Context, locationId: string) => {
  const location = found(await ctx.load.location.load(locationId), 'The place');
  await lockCompany(ctx, location.companyId, 'edit');
  return location;
};

export const updateCompanyLocation = service(
  'Changes a place of a company; keys left out stay as they are.',
  z.object({
    locationId: z.uuid(),
    name: Place.name.nullish(),
    address: Place.address,
    city: Place.city.nullish(),
    countryCode: Place.countryCode.nullish(),
    headquarters: Place.headquarters,
  }),
  async (ctx: Context, { locationId, name, address, city, countryCode, headquarters }) => {
    const { companyId } = await locked(ctx, locationId);
    await settle(ctx, companyId, name, headquarters ?? false, locationId);
    return one(
      await ctx.db
        .update(companyLocations)
        .set({
          ...(name == null ? {} : { name }),
          ...(city == null ? {} : { city, searchCity: plain(city) }),
          ...(countryCode == null ? {} : { countryCode }),
          ...(address === undefined ? {} : { address: address ?? '' }),
          ...(headquarters == null ? {} : { headquarters }),
          version: sql`${companyLocations.version} + 1`,
        })
        .where(eq(companyLocations.id, locationId))
        .returning(),
    );
  },
);

export const removeCompanyLocation = service(
  'Takes a place of a company off the list.',
  z.object({ locationId: z.uuid() }),
  async (ctx: Context, { locationId }) => {
    const location = await locked(ctx, locationId);
    await ctx.db.delete(companyLocations).where(eq(companyLocations.id, locationId));
    return found(await ctx.load.company.load(location.companyId), 'The company');
  },
);
