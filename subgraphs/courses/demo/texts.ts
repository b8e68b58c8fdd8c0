/** Hand-written words that demo courses are made of. */
export const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  'Data & AI': ['Data Analysis', 'Machine Learning', 'Statistics', 'Databases', 'Data Visualisation', 'Data Engineering'],
  Technology: ['Web Development', 'Algorithms', 'Cloud Architecture', 'Cyber Security'],
  Business: ['Product Management', 'Accounting', 'Project Management', 'Marketing', 'Negotiation'],
  'Creative Work': ['Graphic Design', 'Photography'],
  'Language & Speech': ['Public Speaking', 'Spanish', 'Academic Writing'],
};

export const PARTS = ['Foundations', 'First Steps', 'Tools of the Trade', 'Working in Earnest', 'Common Mistakes'];

export const STEPS = [
  'What it is about',
  'A worked example',
  'The words you need',
  'Doing it by hand',
  'Doing it with tools',
  'What goes wrong, and why',
  'Reading other people’s work',
  'A small project',
  'Looking back',
];

export const PRAISE: readonly (readonly [stars: number, body: string])[] = [
  [5, 'Exactly what I needed. I use it at work every day now.'],
  [5, 'Clear, calm, and never boring. 👏👏🏽'],
  [5, 'أفضل دورة أخذتها هذا العام، شكراً جزيلاً!'],
  [4, 'Very good. The third module is a bit long.'],
  [4, '説明がとても分かりやすかったです。演習がもう少し欲しい。'],
  [4, 'Solid. I would have liked subtitles.'],
  [3, 'All right, though I knew much of it.'],
  [2, 'Too fast for beginners: the examples skip steps.'],
  [1, 'The links in two lessons were dead when I took it.'],
  [5, ''],
  [4, ''],
  [3, ''],
];

export const NEWS: readonly (readonly [heading: string, body: string])[] = [
  ['Welcome!', 'Say hello in the course room, and tell us what you hope to learn.'],
  ['Office hours', 'I am in the course room on **Thursdays at 18:00 UTC** for all questions.'],
  ['New lesson', 'There is one more worked example in the second module. 🎉'],
  ['A correction', 'The sums in the last table were wrong; thank you to everyone who wrote.'],
];

/** Courses that are not public: in other scripts, and in every other state. */
export const UNFINISHED = [
  { title: 'مقدمة في علم البيانات', language: 'ar', status: 'DRAFT', summary: 'من الجداول إلى النماذج، خطوة بخطوة.' },
  { title: 'はじめての統計学', language: 'ja', status: 'IN_REVIEW', summary: '平均と分散から仮説検定まで。' },
  { title: 'Emoji Typography 🅰️🎨', language: 'en', status: 'ARCHIVED', summary: 'Glyphs, ligatures and family sequences: 👩‍👩‍👧‍👦.' },
] as const;
