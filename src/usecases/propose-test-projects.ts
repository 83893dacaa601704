import { listServiceProjects } from '../jira/resources/projects';
import type { SetupProposal } from '../shared/contract';
import type { Tenant } from './tenant';

const TEST_WORDS = /test|sandbox|staging|\buat\b|demo|copy|kopie|clone/i;

/** Every other service project of the site; those that look like this one’s test project come first, with the reason. */
export async function proposeTestProjects(project: { readonly id: string; readonly key: string; readonly name: string }, { jira }: Tenant): Promise<SetupProposal['testProjects']> {
  const others = (await listServiceProjects(jira)).filter((other) => other.id !== project.id);
  const choices = others.map(({ id, key, name }) => {
    const isRelated = key.startsWith(project.key) || name.toLowerCase().startsWith(project.name.toLowerCase());
    const reason = isRelated && TEST_WORDS.test(`${key} ${name}`) ? `Its name says it is a test copy of ${project.key}.` : undefined;
    return { id, key, name, ...(reason && { reason }) };
  });
  return choices.sort((one, other) => Number(Boolean(other.reason)) - Number(Boolean(one.reason)));
}
