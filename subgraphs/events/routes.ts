import { Refusal, type Route } from '@lyceum/kit';
import type { Context } from './context.ts';
import { calendarFeed, eventIcs, getEvent } from './queries.ts';

const NONE = { message: 'There is no such calendar.' };

/** A calendar, or a plain no. */
const calendarOf =
  (make: (ctx: Context, parameters: Record<string, string>) => Promise<string | null>, cache: string): Route<Context> =>
  async (_request, ctx, parameters) => {
    const ics = await make(ctx, parameters).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (ics === null) return Response.json(NONE, { status: 404, headers: { 'cache-control': 'no-store' } });
    return new Response(ics, {
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': cache, 'x-content-type-options': 'nosniff' },
    });
  };

/** What calendars ask of events. */
export const routes = {
  'GET /events/:slug/ics': calendarOf(async (ctx, { slug = '' }) => {
    const event = await getEvent(ctx, { slug: decoded(slug) });
    return event && eventIcs(ctx, { eventId: event.id });
  }, 'public, max-age=300'),
  'GET /event-feeds/:token': calendarOf((ctx, { token = '' }) => calendarFeed(ctx, { token: token.slice(0, 200) }), 'private, max-age=300'),
};

// slugs hold letters of any script
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return '';
  }
}
