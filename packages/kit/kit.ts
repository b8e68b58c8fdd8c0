/** The words that a subgraph is written in. */

export { DAY, HOUR, MINUTE, SECOND } from '@lyceum/platform/time.ts';
export { ANNOUNCEMENTS, AnnouncedSettings, Announcement, HEARTBEAT_MS, Heartbeat } from './announcer.ts';
export { answer, mutationsOf, partBehind } from './answer.ts';
export { type AuditRow, auditTable } from './audit.ts';
export type { Background, Host } from './background.ts';
export { CATALOGUED_KINDS, type Catalogued, type CataloguedKind } from './catalogue.ts';
export { amountMinor, currency, id, instant, lifecycle, newId } from './columns.ts';
export type { BaseContext, SubgraphContext, Viewer } from './context.ts';
export type { Controllers, Reference } from './controllers.ts';
export type { Database } from './database.ts';
export { type Events, type FactDefinition, type FactOf, fact, signal } from './events.ts';
export { type Batch, batch, byKey, isUuid, manyByKey, pages, tally } from './loaders.ts';
export { isLocale, Locale } from './locale.ts';
export { ExplainedSettings, WrittenSettings } from './operator-settings.ts';
export { ascending, type Connection, descending, mapConnection, PageArguments, pageOf, pageOfRows, rank, type SortKey } from './page.ts';
export { type Hearing, hears, helper, type Listener, listener, query, report, service, utility } from './parts.ts';
export { before, minorUnits, moment, Period } from './period.ts';
export { allow, type Decision, DecisionShape, deny, enforce, hide } from './permissions.ts';
export { found, invalid, one, parse, Refusal, type RefusalCode, type Violation } from './refusal.ts';
export { schedule } from './schedule.ts';
export { reading } from './select.ts';
export { daysOf, filled, Granularity, Span, type Steps, stepOf, stepsOf } from './series.ts';
export { SETTING_SCOPES, SettingPlace, type SettingScope, type SettingSubject } from './setting-scopes.ts';
export { defineSettings, type SettingsDefinition } from './settings.ts';
export { defineSubgraph, type Route, type SubgraphDefinition } from './subgraph.ts';
export { textLength, tidyLine, tidyLines } from './tidy.ts';
export { isTimeZone, TimeZone } from './time-zone.ts';
