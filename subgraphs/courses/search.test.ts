import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from './test-school.ts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school.stop());

describe('searching', () => {
  let data: string;
  let found: (variables: Record<string, unknown>) => Promise<string[]>;
  beforeAll(async () => {
    const category = await school.do(school.manager, 'createCategory', 'CreateCategoryInput', { name: 'Search Tests' });
    const make = async (title: string, more: Record<string, unknown>, price?: { amountMinor: number; currency: string }) =>
      (await school.course({ ...(price ? { price } : {}), course: { title, categoryId: category.id, ...more } })).courseId;
    data = await make('Zymurgy at Home', { level: 'BEGINNER', language: 'en', tags: ['brewing'] });
    await make(
      'Advanced Zymurgy',
      { level: 'ADVANCED', language: 'de', description: 'Yeast strains' },
      { amountMinor: 900, currency: 'JPY' },
    );
    await make('Cheese', { level: 'ADVANCED', language: 'en', description: 'Goes well with what zymurgy makes.' });
    await school.draft({ course: { title: 'Zymurgy drafted', categoryId: category.id } });
    found = async (variables) => {
      const { searchCourses } = await school.harness.nobody.get(
        `query ($query: String, $level: CourseLevel, $free: Boolean, $language: String, $minRating: Float, $category: String, $open: Boolean) {
          searchCourses(query: $query, level: $level, free: $free, language: $language, minRating: $minRating, category: $category, open: $open) {
            totalCount nodes { title } } }`,
        { category: 'search-tests', ...variables },
      );
      const titles = searchCourses.nodes.map((node: { title: string }) => node.title);
      expect(searchCourses.totalCount).toBe(titles.length);
      return titles;
    };
  });

  it('puts titles before descriptions, and reads misspelled words, other forms and tags', async () => {
    expect(await found({ query: 'zymurgy' })).toEqual([expect.stringContaining('Zymurgy'), expect.stringContaining('Zymurgy'), 'Cheese']);
    expect((await found({ query: 'zymurgi' })).length).toBeGreaterThanOrEqual(2);
    expect(await found({ query: 'strain' })).toEqual(['Advanced Zymurgy']);
    expect(await found({ query: 'brewing' })).toEqual(['Zymurgy at Home']);
    expect(await found({ query: 'quantum chromodynamics' })).toEqual([]);
    expect(await found({ query: `'"); drop table courses.courses; -- & | ! <-> *` })).toEqual([]);
  });

  it('filters', async () => {
    expect(await found({ level: 'ADVANCED' })).toHaveLength(2);
    expect(await found({ free: true })).toHaveLength(2);
    expect(await found({ free: false })).toEqual(['Advanced Zymurgy']);
    expect(await found({ language: 'de' })).toEqual(['Advanced Zymurgy']);
    expect(await found({ open: true })).toHaveLength(3);
    expect(await found({ minRating: 4 })).toEqual([]);
    await school.sql(sql`update courses.courses set rating_count = 2, rating_sum = 9 where id = ${data}`);
    expect(await found({ minRating: 4.5 })).toEqual(['Zymurgy at Home']);
    expect((await found({}))[0]).toBe('Zymurgy at Home');
  });

  it('pages by relevance without losing or repeating one', async () => {
    for (const size of [1, 2]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { searchCourses } = await school.harness.nobody.get(
          'query ($after: Cursor, $first: Int) { searchCourses(query: "zymurgy", first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
          { after, first: size },
        );
        seen.push(...searchCourses.nodes.map((node: { id: string }) => node.id));
        after = searchCourses.pageInfo.hasNextPage ? searchCourses.pageInfo.endCursor : null;
      } while (after);
      expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
    }
  });

  it('recommends what others with the same courses took, never what one has', async () => {
    const [a, b] = [await school.course(), await school.course()];
    const [me, peer] = [school.harness.viewer(), school.harness.viewer()];
    for (const who of [me, peer]) await school.enroll(who, a.courseId);
    await school.enroll(peer, b.courseId);
    const { recommendedCourses } = await me.get('{ recommendedCourses(first: 50) { nodes { id } } }');
    const ids = recommendedCourses.nodes.map((node: { id: string }) => node.id);
    expect(ids[0]).toBe(b.courseId);
    expect(ids).not.toContain(a.courseId);
  });
});
