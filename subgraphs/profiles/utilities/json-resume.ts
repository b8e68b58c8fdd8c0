import { utility } from '@lyceum/kit';
import { z } from 'zod';

const some = z.string().max(10_000);
const text = some.nullable();
/** Entries of one kind that a profile may list, at most. */
const MOST = 500;

export const ResumeSource = z.object({
  name: some,
  handle: some,
  /** Where the profile can be read; null: nowhere but in the graph. */
  page: text,
  updatedAt: z.date(),
  headline: text,
  bio: z.string().max(50_000).nullable(),
  photoUrl: text,
  location: text,
  countryCode: text,
  links: z.array(z.object({ label: some, url: some })).max(MOST),
  experience: z
    .array(z.object({ title: some, company: some, location: text, description: text, url: text, startDate: text, endDate: text }))
    .max(MOST),
  education: z
    .array(z.object({ institution: some, degree: text, area: text, grade: text, url: text, startDate: text, endDate: text }))
    .max(MOST),
  skills: z.array(z.object({ name: some, level: text })).max(MOST),
});

/** Without the keys that hold nothing: the schema has no null. */
const filled = <T extends Record<string, unknown>>(entries: T) =>
  Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length)),
  );

const LEVELS: Readonly<Record<string, string>> = {
  BEGINNER: 'Beginner',
  INTERMEDIATE: 'Intermediate',
  ADVANCED: 'Advanced',
  EXPERT: 'Master',
};

export const toJsonResume = utility(
  'A résumé in the JSON Resume format, version 1.0.0: https://jsonresume.org/schema.',
  ResumeSource,
  ({ name, handle, page, updatedAt, headline, bio, photoUrl, location, countryCode, links, experience, education, skills }) => ({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: filled({
      name,
      label: headline,
      image: photoUrl,
      summary: bio,
      url: links[0]?.url ?? page,
      location: location || countryCode ? filled({ city: location, countryCode }) : null,
      profiles: [
        filled({ network: 'Lyceum', username: handle, url: page }),
        ...links.map((link) => ({ network: link.label, url: link.url })),
      ],
    }),
    work: experience.map(({ title, company, description, ...rest }) =>
      filled({ name: company, position: title, ...rest, summary: description }),
    ),
    education: education.map(({ degree, grade, ...rest }) => filled({ ...rest, studyType: degree, score: grade })),
    skills: skills.map((skill) => filled({ name: skill.name, level: skill.level && (LEVELS[skill.level] ?? null) })),
    meta: { version: 'v1.0.0', lastModified: updatedAt.toISOString().slice(0, 19) },
  }),
);
