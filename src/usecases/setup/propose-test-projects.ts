import { defineMessages } from '../../messages/define-messages';
import { listServiceProjects } from '../../jira/resources/projects';
import type { SetupProposal } from '../../shared/contract';
import type { Message } from '../../shared/message';
import type { Tenant } from '../../app/tenant';

export const says = defineMessages('propose-test-projects', {
  testCopy: ({ project }: { project: string }) => `Its name says it is a test copy of ${project}.`,
  hasTestProject: ({ project }: { project: string }) => `It has a test project already: ${project}.`,
  onlyOne: 'It is the only service project of this site.',
});

const TEST_WORDS = /test|sandbox|staging|\buat\b|demo|copy|kopie|clone/i;

/**
 * Every other service project of the site; those that look like this one’s test project come first, with the reason.
 */
export async function proposeTestProjects(
  project: { readonly id: string; readonly key: string; readonly name: string },
  { jira }: Tenant,
): Promise<SetupProposal['testProjects']> {
  const others = (await listServiceProjects(jira)).filter((other) => other.id !== project.id);
  const choices = others.map(({ id, key, name }) => {
    const reason = isTestCopy({ key, name }, project) ? says.testCopy({ project: project.key }) : undefined;
    return { id, key, name, ...(reason && { reason }) };
  });
  return choices.sort((one, other) => Number(Boolean(other.reason)) - Number(Boolean(one.reason)));
}

interface Named {
  readonly key: string;
  readonly name: string;
}

/** For a proposal only: names are no proof, and nothing is judged by them. */
const isTestCopy = (copy: Named, original: Named): boolean =>
  copy.key !== original.key &&
  (copy.key.startsWith(original.key) || copy.name.toLowerCase().startsWith(original.name.toLowerCase())) &&
  TEST_WORDS.test(`${copy.key} ${copy.name}`);

/**
 * Which of the listed projects to begin with: one that has its test project already, and not that test project itself.
 */
export function proposeFirst(
  project: Named,
  listed: readonly Named[],
): { readonly isLikely: boolean; readonly reason: Message } | undefined {
  const original = listed.find((other) => isTestCopy(project, other));
  if (original) return { isLikely: false, reason: says.testCopy({ project: original.key }) };
  const copy = listed.find((other) => isTestCopy(other, project));
  if (copy) return { isLikely: true, reason: says.hasTestProject({ project: copy.key }) };
  return listed.length === 1 ? { isLikely: true, reason: says.onlyOne } : undefined;
}
