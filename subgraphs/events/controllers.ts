import { answer, type Controllers, mutationsOf } from '@lyceum/kit';
import { forPrivy, isPrivy, seenRsvp } from './helpers/permissions.ts';
import { eyesOf, isStaff, mayKnow, ownRsvp, seen } from './helpers/sight.ts';
import { validateEventPermissions } from './helpers.ts';
import * as queries from './queries.ts';
import { generateEventParticipationReport, generateEventSummary } from './reports.ts';
import type { Resolvers, ResolversParentTypes } from './schema.generated.ts';
import { checkInOpens } from './services/check-in.ts';
import { holds } from './services/places.ts';
import { guestsAllowed, hasWaitlist, needsApproval } from './services/rsvp.ts';
import * as services from './services.ts';
import { formatEventData, haversineKm, onClocks, remainingSeats, signedCheckInCode } from './utilities.ts';

export const controllers: Controllers<Resolvers, ResolversParentTypes> = {
  Query: {
    event: answer(queries.getEvent),
    eventDetails: answer(services.getEventDetails),
    allEvents: answer(queries.getAllEvents),
    searchEvents: answer(queries.searchEvents),
    myEvents: answer(queries.getMyEvents),
    myRsvps: answer(queries.getMyRsvps),
    calendar: answer(queries.calendar),
    attendees: answer(queries.attendees),
    eventIcs: answer(queries.eventIcs),
    calendarFeed: answer(queries.calendarFeed),
    eventParticipationReport: answer(generateEventParticipationReport),
    eventSummary: answer(generateEventSummary),
  },

  Mutation: {
    ...mutationsOf(services),
    rotateFeedToken: (_, __, ctx) => services.rotateFeedToken(ctx, {}),
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    hostedEvents: ({ id }, page, ctx) => ctx.load.eventsOfHost.load({ of: id, page, eyes: eyesOf(ctx) }),
  },

  Group: {
    __resolveReference: ({ id }) => ({ id }),
    events: ({ id }, page, ctx) => ctx.load.eventsOfGroup.load({ of: id, page, eyes: eyesOf(ctx) }),
  },

  Event: {
    __resolveReference: ({ id }, ctx) => seen(ctx, id),
    host: ({ hostId }) => ({ id: hostId }),
    hosts: async ({ id, hostId }, _, ctx) => [{ id: hostId }, ...(await ctx.load.cohosts.load(id)).map(({ userId }) => ({ id: userId }))],
    group: ({ groupId }) => (groupId ? { id: groupId } : null),
    localStart: ({ startsAt, timeZone }) => onClocks({ at: startsAt, timeZone }),
    localEnd: ({ endsAt, timeZone }) => onClocks({ at: endsAt, timeZone }),
    distanceKm: ({ latitude, longitude }, from) =>
      latitude === null || longitude === null ? null : haversineKm({ from, to: { latitude, longitude } }),
    onlineUrl: async (event, _, ctx) => {
      if (!event.onlineUrl) return null;
      const own = await ownRsvp(ctx, event.id);
      return own?.status === 'GOING' || own?.status === 'CHECKED_IN' || (await isStaff(ctx, event)) ? event.onlineUrl : null;
    },
    series: ({ seriesId }, _, ctx) => (seriesId ? ctx.load.series.load(seriesId) : null),
    seatsLeft: ({ capacity, taken }) => remainingSeats({ capacity, taken }),
    overCapacity: ({ capacity, taken }) => capacity !== null && taken > capacity,
    approvalRequired: (event, _, ctx) => needsApproval(ctx, event),
    waitlistEnabled: (event, _, ctx) => hasWaitlist(ctx, event),
    maxGuests: (event, _, ctx) => guestsAllowed(ctx, event),
    tickets: ({ id }, _, ctx) => ctx.load.ticketTypes.load(id),
    speakers: ({ id }, _, ctx) => ctx.load.speakers.load(id),
    sessions: ({ id }, _, ctx) => ctx.load.sessions.load(id),
    attendees: async ({ id }, { status, ...page }, ctx) =>
      (await validateEventPermissions(ctx, { eventId: id, action: 'see_attendees' })).allowed
        ? queries.attendees(ctx, { eventId: id, status: status ?? null, page })
        : null,
    counts: async (event, _, ctx) =>
      (await isStaff(ctx, event)) ? (await ctx.load.tallies.load(event.id)).map(({ status, n }) => ({ status, count: n })) : null,
    myRsvp: ({ id }, _, ctx) => ownRsvp(ctx, id),
    checkInOpensAt: (event, _, ctx) => checkInOpens(ctx, event),
    icsUrl: ({ slug }, _, ctx) => `${ctx.config.PUBLIC_URL}/events/${encodeURIComponent(slug)}/ics`,
    display: ({ title, startsAt, endsAt, timeZone: eventZone, capacity, taken }, { locale, timeZone }) =>
      formatEventData({ title, startsAt, endsAt, eventZone, capacity, taken, locale: locale ?? 'en', timeZone: timeZone ?? null }),
  },

  EventSeries: {
    __resolveReference: async ({ id }, ctx) => {
      const { nodes } = await ctx.load.eventsOfSeries.load({ of: id, page: { first: 1 }, eyes: eyesOf(ctx) });
      return nodes.length ? ctx.load.series.load(id) : null;
    },
    events: ({ id }, page, ctx) => ctx.load.eventsOfSeries.load({ of: id, page, eyes: eyesOf(ctx) }),
  },

  TicketType: {
    price: ({ priceMinor: amountMinor, currency }) => ({ amountMinor, currency }),
    left: ({ quota, sold }) => remainingSeats({ capacity: quota, taken: sold }),
  },

  EventSpeaker: {
    __resolveReference: async ({ id }, ctx) => {
      const speaker = await ctx.load.speaker.load(id);
      return speaker && (await seen(ctx, speaker.eventId)) ? speaker : null;
    },
    user: ({ userId }) => (userId ? { id: userId } : null),
  },

  EventSession: {
    __resolveReference: async ({ id }, ctx) => {
      const session = await ctx.load.session.load(id);
      return session && (await seen(ctx, session.eventId)) ? session : null;
    },
    speakers: async ({ eventId, speakerIds }, _, ctx) =>
      (await ctx.load.speakers.load(eventId)).filter(({ id }) => speakerIds.includes(id)),
  },

  Rsvp: {
    __resolveReference: async ({ id }, ctx) => seenRsvp(ctx, await ctx.load.rsvp.load(id)),
    event: async ({ eventId }, _, ctx) => {
      const event = await ctx.load.event.load(eventId);
      return (await mayKnow(ctx, event)) ? event : null;
    },
    user: ({ userId }) => ({ id: userId }),
    note: (rsvp, _, ctx) => forPrivy(ctx, rsvp, rsvp.note),
    source: (rsvp, _, ctx) => forPrivy(ctx, rsvp, rsvp.source),
    ticket: async (rsvp, _, ctx) => (rsvp.ticketTypeId ? forPrivy(ctx, rsvp, await ctx.load.ticketType.load(rsvp.ticketTypeId)) : null),
    price: ({ priceMinor, currency, ...rsvp }, _, ctx) =>
      priceMinor !== null && currency !== null
        ? forPrivy(ctx, { ...rsvp, priceMinor, currency }, { amountMinor: priceMinor, currency })
        : null,
    payBefore: (rsvp, _, ctx) => forPrivy(ctx, rsvp, rsvp.payBefore),
    paidAt: (rsvp, _, ctx) => forPrivy(ctx, rsvp, rsvp.paidAt),
    refundDueAt: (rsvp, _, ctx) => forPrivy(ctx, rsvp, rsvp.refundDueAt),
    waitlistPosition: async (rsvp, _, ctx) =>
      rsvp.status === 'WAITLISTED' && rsvp.queue !== null && (await isPrivy(ctx, rsvp))
        ? 1 + (await ctx.load.waitingBefore.load({ eventId: rsvp.eventId, queue: rsvp.queue }))
        : null,
    offerExpiresAt: (rsvp, _, ctx) => forPrivy(ctx, rsvp, rsvp.status === 'OFFERED' ? rsvp.offerExpiresAt : null),
    checkInCode: async (rsvp, _, ctx) => {
      if (ctx.viewerOrNull?.id !== rsvp.userId || !holds(rsvp) || rsvp.status === 'OFFERED' || rsvp.status === 'PENDING_PAYMENT')
        return null;
      const event = await ctx.load.event.load(rsvp.eventId);
      return event && signedCheckInCode({ rsvpId: rsvp.id, secret: event.checkInSecret });
    },
  },
};
