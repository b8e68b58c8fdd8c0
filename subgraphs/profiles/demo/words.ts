/** What demo profiles are written from. */
export const ROLES = [
  'Data analyst',
  'Software engineer',
  'Teacher',
  'Product manager',
  'Designer',
  'Nurse',
  'Accountant',
  'Project lead',
  'Research assistant',
  'Marketing specialist',
  'Translator',
  'Photographer',
];
export const COMPANIES = [
  'Aurora Analytics',
  'Baltic Bikes',
  'Cedar Clinic',
  'Delta Deliveries',
  'Estuary Energy',
  'Fjord Films',
  'Granite Games',
  'Harbour Health',
  'Indigo Insurance',
  'Juniper Journals',
  'Kite & Sons',
  '株式会社ひかり',
  'مكتبة النور',
];
export const INDUSTRIES = ['Education', 'Health', 'Software', 'Finance', 'Media', 'Energy', 'Logistics', 'Public service'];
export const SCHOOLS = [
  'Northern Polytechnic',
  'Universidade do Vale',
  'Technische Schule Mitte',
  'Lakeside College',
  '東都大学',
  'جامعة المدينة',
];
export const DEGREES = ['Bachelor', 'Master', 'Diploma', 'Doctorate'];
export const AREAS = ['Mathematics', 'Design', 'Economics', 'Computer Science', 'Linguistics', 'Biology', 'History'];
export const SKILLS = [
  'SQL',
  'Python',
  'Statistics',
  'Data Visualisation',
  'Machine Learning',
  'TypeScript',
  'C++',
  'C#',
  'Project Management',
  'Public Speaking',
  'Negotiation',
  'Spanish',
  'Academic Writing',
  'Photography',
  'Accounting',
  'Spreadsheets',
  'Cloud Architecture',
  'Cyber Security',
  'Graphic Design',
  'Teaching',
  'Mentoring',
  'Copywriting',
  'Search Engines',
  'GraphQL',
  'Databases',
  'Linux',
  'Testing',
  'Accessibility',
  '日本語',
  'العربية',
];
export const BIOS = [
  'I learn something every week and write down what I learned.',
  'Twelve years of practice, now catching up with the theory. Ask me about mistakes: I have made most of them.',
  'Curious about numbers and the people behind them 📊🙂',
  'أتعلم البيانات وأحب القهوة.',
  'データと本が好きです。毎日少しずつ勉強しています。',
  'Career changer. From kitchens to code 👩‍🍳➡️👩🏽‍💻 and enjoying it.',
];
/** Long on purpose: cards and lists must cope. */
export const LONG_BIO = Array.from(
  { length: 40 },
  (_, i) => `Chapter ${i + 1}: what I set out to do, what came of it, and what I would do otherwise the next time.`,
).join('\n\n');
