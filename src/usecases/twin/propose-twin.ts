import type { JiraClient } from '../../jira/client';
import { whyKeyIsRefused } from '../../jira/resources/new-projects';
import type { WholeProject } from '../../jira/resources/new-projects';
import { searchProjects } from '../../jira/resources/projects';
import { cutName } from '../../plan/free-name';
import { bareProjectName, testProjectNames } from '../../twin/project-name';
import type { TwinProposal } from '../../shared/twin-contract';
import { readSettings } from '../../store/settings-store';
import { projectByKey } from '../../app/project-by-key';
import { chosenTestProject } from '../../app/test-project';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { isTwinOf, originalOf } from './whose-twin';
import { waitForAll } from '../../shared/wait-for-all';

/** Jira's limit. */
const LONGEST_KEY = 10;
const ENDS = ['T', 'TEST', 'T2', 'T3', 'T4', 'T5'] as const;

/** A key and a name to begin with, or why this project cannot be copied. Reads only. */
export async function proposeTwin(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<TwinProposal> {
  const { id, key, name } = await projectByKey(projectKey, tenant);
  const saved = await readSettings(id);
  const chosen = (saved && (await chosenTestProject(saved, tenant.jira)))?.key ?? saved?.testProjectKey ?? null;
  const [original, freeKey, freeName, isMade] = await waitForAll([
    copied(tenant.jira, key),
    firstFreeKey(tenant.jira, key),
    firstFreeName(tenant.jira, name),
    chosen === null ? false : isTwinOf(tenant.jira, chosen, key),
  ]);
  return {
    key: freeKey,
    name: freeName,
    refusal: original instanceof Refusal ? { message: original.said, advice: original.advice } : null,
    made: isMade ? chosen : null,
    chosen,
  };
}

const copied = (jira: JiraClient, projectKey: string): Promise<WholeProject | Refusal> =>
  originalOf(jira, projectKey).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });

/** The last one tried where all are taken: the plan says so, and the admin picks another. */
const firstFreeKey = async (jira: JiraClient, key: string): Promise<string> => {
  const wanted = ENDS.map((end) => `${key.replace(/_/g, '').slice(0, LONGEST_KEY - end.length)}${end}`);
  for (const one of wanted) if ((await whyKeyIsRefused(jira, one)) === null) return one;
  return wanted.at(-1) ?? key;
};

const firstFreeName = async (jira: JiraClient, name: string): Promise<string> => {
  const wanted = testProjectNames(name);
  // Jira finds a name by its beginning, which all of them share.
  const { values } = await searchProjects(jira, { query: cutName(bareProjectName(name), 60), maxResults: 100 });
  const taken = new Set(values.map((project) => project.name.toLowerCase()));
  return wanted.find((one) => !taken.has(one.toLowerCase())) ?? wanted.at(-1) ?? name;
};
