import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests through the front door come first: they are the longest, and none is to be left over when all else is done. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/e2e/');
