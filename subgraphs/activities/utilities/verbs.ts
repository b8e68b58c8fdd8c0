import { utility } from '@lyceum/kit';
import { z } from 'zod';

const ADL = 'http://adlnet.gov/expapi/verbs';
const STREAMS = 'http://activitystrea.ms/schema/1.0';

/** What people do, by name: the verb's IRI in the xAPI vocabularies and its words. https://github.com/adlnet/xAPI-Spec */
export const VERBS = {
  registered: { iri: `${ADL}/registered`, says: 'registered for' },
  launched: { iri: `${ADL}/launched`, says: 'launched' },
  initialized: { iri: `${ADL}/initialized`, says: 'began' },
  experienced: { iri: `${ADL}/experienced`, says: 'experienced' },
  attempted: { iri: `${ADL}/attempted`, says: 'attempted' },
  answered: { iri: `${ADL}/answered`, says: 'answered' },
  progressed: { iri: `${ADL}/progressed`, says: 'progressed in' },
  completed: { iri: `${ADL}/completed`, says: 'completed' },
  passed: { iri: `${ADL}/passed`, says: 'passed' },
  failed: { iri: `${ADL}/failed`, says: 'failed' },
  scored: { iri: `${ADL}/scored`, says: 'scored in' },
  terminated: { iri: `${ADL}/terminated`, says: 'ended' },
  abandoned: { iri: 'https://w3id.org/xapi/adl/verbs/abandoned', says: 'abandoned' },
  voided: { iri: `${ADL}/voided`, says: 'voided' },
  commented: { iri: `${ADL}/commented`, says: 'commented on' },
  shared: { iri: `${ADL}/shared`, says: 'shared' },
  attended: { iri: `${ADL}/attended`, says: 'attended' },
  earned: { iri: 'http://id.tincanapi.com/verb/earned', says: 'earned' },
  rated: { iri: 'http://id.tincanapi.com/verb/rated', says: 'rated' },
  applied: { iri: 'http://id.tincanapi.com/verb/applied', says: 'applied for' },
  hired: { iri: 'http://id.tincanapi.com/verb/hired', says: 'was hired for' },
  joined: { iri: `${STREAMS}/join`, says: 'joined' },
  left: { iri: `${STREAMS}/leave`, says: 'left' },
  followed: { iri: `${STREAMS}/follow`, says: 'followed' },
  connected: { iri: `${STREAMS}/make-friend`, says: 'connected with' },
  liked: { iri: `${STREAMS}/like`, says: 'reacted to' },
  sent: { iri: `${STREAMS}/send`, says: 'wrote in' },
  purchased: { iri: `${STREAMS}/purchase`, says: 'paid for' },
  endorsed: { iri: 'http://id.tincanapi.com/verb/endorsed', says: 'endorsed' },
} as const;
export type Verb = keyof typeof VERBS;

const names = Object.keys(VERBS);
const byIri = new Map<string, string>(Object.entries(VERBS).map(([name, { iri }]) => [iri, name]));
const isVerb = (name: string): name is Verb => Object.hasOwn(VERBS, name);

export const verbOf = utility('A known verb by its name or IRI; null for others.', z.string().max(500), (text): Verb | null => {
  const name = byIri.get(text) ?? text.toLowerCase();
  return isVerb(name) ? name : null;
});
export const verbNames = (): readonly string[] => names;
