import type { JiraClient } from '../../jira/client';
import { readAccounts } from '../../jira/resources/people';
import { searchProjects } from '../../jira/resources/projects';
import { findWholeProject, whyKeyIsRefused } from '../../jira/resources/new-projects';
import { namesAside } from '../../messages/people';
import type { ReviewedPlan } from '../../plan/plan';
import type { ProjectSettings } from '../../profile/settings';
import type { TwinScope } from '../../shared/plan-contract';
import type { TwinWish } from '../../twin/original';
import { LONGEST_PROJECT_NAME } from '../../twin/project-name';
import { planNothing, planTwin } from '../../twin/plan-twin';
import { tellPlan } from '../personal-data/named-parts';
import { chosenTestProject } from '../../app/test-project';
import { Refusal } from '../../app/refusal';
import { withFreeNames } from '../fixes/with-free-names';
import { readOriginal } from './read-original';
import { isTwinOf, originalOf } from './whose-twin';
import { waitForAll } from '../../shared/wait-for-all';
import { testProjectSays } from './says';

interface Asked {
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
  readonly scope: TwinScope;
  /** Ids of changes to leave out. */
  readonly without: readonly string[];
  readonly madeBy: string;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/**
 * Plans a test project like this one; writes nothing. What can be known before the first write is asked here.
 * @throws Refusal for a project no API can copy, and for a key or a name that cannot be had; JiraError when a fact
 * could not be read
 */
export const planTwinOf = async ({ jira, settings, scope, without, madeBy, now }: Asked): Promise<ReviewedPlan> => {
  const project = await originalOf(jira, settings.projectKey);
  // The same plan pressed twice is no mistake: the second has nothing left to make.
  const chosen = await chosenTestProject(settings, jira);
  const made = chosen?.key === scope.key && (await isTwinOf(jira, scope.key, project.key));
  if (!made) await waitForAll([keyMustBeFree(jira, scope.key), nameMustBeFree(jira, scope.name)]);
  const [original, customers] = await waitForAll([
    readOriginal(jira, project, madeBy),
    customersOf(jira, settings, scope),
  ]);
  const wish: TwinWish = {
    mode: scope.mode,
    key: scope.key,
    name: scope.name,
    customers,
    testProjectKey: chosen?.key ?? settings.testProjectKey,
    testProjectId: settings.testProjectId,
  };
  const names = namesAside();
  const plan = made ? planNothing : planTwin;
  const assembled = await withFreeNames(jira, (takenNames) =>
    tellPlan(names, plan(names.hide(original), wish, { takenNames, madeAt: now, madeBy, without })),
  );
  return { ...assembled, blastRadius: {} };
};

const KEY = /^[A-Z][A-Z0-9]{1,9}$/;

const keyMustBeFree = async (jira: JiraClient, key: string): Promise<void> => {
  if (!KEY.test(key))
    throw new Refusal('bad-request', testProjectSays.notAKey({ key }), testProjectSays.howKeysAre, undefined, 'key');
  const holder = await findWholeProject(jira, key);
  if (holder)
    throw new Refusal(
      'conflict',
      testProjectSays.keyTaken({ key, name: holder.name }),
      testProjectSays.chooseAnotherKey,
      undefined,
      'key',
    );
  const fault = await whyKeyIsRefused(jira, key);
  if (fault !== null)
    throw new Refusal(
      'conflict',
      testProjectSays.keyRefused({ key, fault }),
      testProjectSays.emptyRecycleBin,
      fault,
      'key',
    );
};

const nameMustBeFree = async (jira: JiraClient, name: string): Promise<void> => {
  if (name.length > LONGEST_PROJECT_NAME)
    throw new Refusal(
      'bad-request',
      testProjectSays.nameTooLong({ count: name.length, most: LONGEST_PROJECT_NAME }),
      testProjectSays.chooseShorterName,
      undefined,
      'name',
    );
  const { values } = await searchProjects(jira, { query: name, maxResults: 100 });
  const holder = values.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (holder)
    throw new Refusal(
      'conflict',
      testProjectSays.nameTaken({ key: holder.key, name: holder.name }),
      testProjectSays.chooseAnotherName,
      undefined,
      'name',
    );
};

/**
 * Who tests as a customer, never a real employee: the account chosen for it, or the agent's where that one is
 * deactivated, which Jira does not take.
 */
const customersOf = async (
  jira: JiraClient,
  { accounts: { customerTestAccount, agentTestAccount } }: ProjectSettings,
  { sample }: TwinScope,
): Promise<readonly string[]> => {
  const wanted = sample === 'none' ? [] : [customerTestAccount, agentTestAccount].filter((id) => id !== null);
  const known = await readAccounts(jira, wanted);
  return wanted.filter((id) => known.some(({ accountId, active }) => accountId === id && active)).slice(0, 1);
};
