import { pick, TOPICS } from '@lyceum/demo/world.ts';

export const KINDS = ['LIKE', 'CELEBRATE', 'INSIGHTFUL', 'SUPPORT', 'LOVE', 'CURIOUS'] as const;

const OPENINGS = [
  'Today I finally understood why %s is taught the way it is.',
  'Three things about %s that I wish somebody had told me:',
  'Does anybody have a good exercise for %s?',
  'We finished the first part of %s this week.',
  'A small note on %s.',
  'Looking for somebody to learn %s with.',
  'After a year of %s, this is what stayed.',
  'I gave my first talk about %s yesterday!',
];
const BODIES = [
  'Start small, write it down, and show it to somebody early.',
  'The examples matter more than the rules.',
  'I kept getting it wrong until I drew it on paper.',
  'Happy to share my notes with whoever wants them.',
  'What helped you most?',
  'It took longer than planned, and was worth it.',
  'شكراً لكل من ساعدني.',
  '小さな一歩から。',
  'Nächste Woche geht es weiter 🚀',
];
const ANSWERS = [
  'This is very true.',
  'Thank you for writing this down.',
  'I see it differently: the exercises came too early for me.',
  'Where can I read more?',
  'Same here 😄',
  'Congratulations!',
  'Could you say more about the second point?',
  'أوافقك تماماً.',
  'なるほど。',
  'Saved for later.',
];

const slug = (topic: string) => topic.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** What a post of the demo says. */
export function postText(next: () => number, i: number, named: { id: string; name: string } | null): string {
  const topic = pick(TOPICS, next() ** 1.5);
  const lines = [pick(OPENINGS, next()).replace('%s', topic), pick(BODIES, next())];
  if (i % 5 === 0) lines.push(pick(BODIES, next()), pick(BODIES, next()));
  if (named) lines.push(`Thanks to @[${named.name.replace(/[[\]]/g, '')}](${named.id})!`);
  if (i % 3 !== 1) lines.push(`#${slug(topic)}${i % 4 ? '' : ' #learning'}`);
  return lines.join(i % 2 ? ' ' : '\n\n');
}

/** What a comment of the demo says. */
export const commentText = (next: () => number): string => pick(ANSWERS, next());
