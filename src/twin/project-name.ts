import { cutName } from '../plan/free-name';

/** Jira's limit for names of projects. */
export const LONGEST_PROJECT_NAME = 80;

const ENDS = [' (test)', ' (test 2)', ' (test 3)', ' (test 4)', ' (test 5)'] as const;
const END = /(?: \(test(?: \d+)?\))+$/;

/** A test project of a test project is named after the first original, so that ends do not pile up. */
export const bareProjectName = (name: string): string => name.replace(END, '');

/** Names for a test project of it, the best first. */
export const testProjectNames = (original: string): readonly string[] =>
  ENDS.map((end) => `${cutName(bareProjectName(original), LONGEST_PROJECT_NAME - end.length)}${end}`);
