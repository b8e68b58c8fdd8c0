import { z } from 'zod';
import type { BaseContext } from './context.ts';
import { OPERATOR } from './operator.ts';
import { query, service } from './parts.ts';
import { DecisionShape } from './permissions.ts';
import { found, Refusal } from './refusal.ts';
import type { Responder } from './run-part.ts';
import { SETTING_SCOPES, SettingPlace, scopeOwner } from './setting-scopes.ts';
import type { SettingsStore } from './settings-store.ts';
import type { AnyPart, SubgraphDefinition } from './subgraph.ts';

/** What a change of settings answers: what the app says now, and the version of the place if it was one. */
export const WrittenSettings = z.object({ version: z.int(), keys: z.array(z.string()), announced: z.unknown() });

const Link = z.object({ scope: z.string(), scopeId: z.string().nullable(), value: z.unknown(), set: z.boolean() });
/** Every setting of an app explained for some places, with the version of the narrowest. */
export const ExplainedSettings = z.object({
  version: z.int(),
  updatedAt: z.iso.datetime().transform((text) => new Date(text)),
  settings: z.record(z.string(), z.object({ value: z.unknown(), source: z.string(), chain: z.array(Link) })),
});

const Version = z.int().min(0).nullish();

/** What an operator does with settings, and whoever runs a company, course or group with what is said for it. */
export function settingParts(settings: SettingsStore): Record<string, AnyPart> {
  const known = (key: string) => found(settings.definition.schema.shape[key], `The setting ${key}`);
  const admit = async (ctx: BaseContext, place: SettingPlace) => {
    await demandPlace(ctx, place);
    // what the app says bounds what a place may say
    await settings.reload();
  };
  const written = (version: number, keys: readonly string[]) => ({ version, keys, announced: settings.announced() });
  return {
    [OPERATOR.setSetting]: service(
      'Sets settings, or takes them back to what the wider scope says.',
      z.object({
        values: z.record(z.string(), z.unknown()),
        unset: z.array(z.string()),
        expectedVersion: Version,
        place: SettingPlace.nullish(),
      }),
      async (ctx: BaseContext, { values, unset, expectedVersion, place = null }) => {
        const keys = [...Object.keys(values), ...unset];
        for (const key of keys) known(key);
        if (place) await admit(ctx, place);
        const { version } = await ctx.transact((tx) => settings.change(tx, { expectedVersion, set: values, unset }, place));
        return written(version, keys);
      },
      { transaction: false },
    ),
    [OPERATOR.rollbackSettings]: service(
      'Takes settings back to what they were.',
      z.object({ key: z.string().nullish(), version: Version, expectedVersion: Version, place: SettingPlace.nullish() }),
      async (ctx: BaseContext, { place = null, ...to }) => {
        if (to.key != null) known(to.key);
        if (place) await admit(ctx, place);
        const { version, keys } = await ctx.transact((tx) => settings.rollback(tx, to, place));
        return written(version, keys);
      },
      { transaction: false },
    ),
    [OPERATOR.settingHistory]: query(
      'The changes of a setting, newest first.',
      z.object({ key: z.string(), first: z.int().min(1).max(100), place: SettingPlace.nullish() }),
      async (ctx: BaseContext, { key, first, place = null }) => {
        if (place) await demandPlace(ctx, place);
        else if (!ctx.hasScope('ems:settings')) throw new Refusal('FORBIDDEN', 'This needs the scope ems:settings.');
        known(key);
        return settings.history(ctx, key, first, place);
      },
    ),
    [OPERATOR.explainSettings]: query(
      'Every setting with what each scope says of it.',
      z.object({ places: z.array(SettingPlace).max(SETTING_SCOPES.length) }),
      async (ctx: BaseContext, { places }) => {
        if (!places.length && !ctx.hasScope('ems:read') && !ctx.hasScope('ems:settings'))
          throw new Refusal('FORBIDDEN', 'This needs the scope ems:read.');
        await Promise.all(places.map((place) => demandPlace(ctx, place, ctx.hasScope('ems:read'))));
        const widestFirst = places.toSorted((a, b) => SETTING_SCOPES.indexOf(a.scope) - SETTING_SCOPES.indexOf(b.scope));
        return settings.explain(widestFirst);
      },
    ),
  };
}

/** A person's settings are theirs; what holds for a company, course or group is decided by its own domain. Whoever has ems:settings may all that exists. */
async function demandPlace(ctx: BaseContext, { scope, id }: SettingPlace, reader = false): Promise<void> {
  if (ctx.isSystem) return;
  const operator = reader || ctx.hasScope('ems:settings');
  if (scope === 'USER') {
    if (ctx.viewer.id === id) return;
    if (!operator) throw new Refusal('FORBIDDEN', 'These are somebody else’s: one sets one’s own, others’ with the scope ems:settings.');
  }
  const decision = DecisionShape.parse(await ctx.ask(scopeOwner(scope), OPERATOR.governs, { id }));
  if (decision.hidden) throw new Refusal('NOT_FOUND', `There is no such ${scope.toLowerCase()}, or it is not yours to see.`);
  if (!decision.allowed && !operator) throw new Refusal('FORBIDDEN', decision.reason);
}

/** What the domain of a scope answers to whoever asks who may set what for one of its rows, under the name of the scope. */
export function governing({ scope, governs }: NonNullable<SubgraphDefinition['settingScope']>): Responder {
  const part = query(
    'Whether the viewer may say what settings hold here, by which rule and why.',
    z.object({ id: z.uuid() }),
    (ctx: BaseContext, { id }) => governs(ctx, id),
  );
  return { name: scopeOwner(scope), parts: new Map([[OPERATOR.governs, part]]) };
}
