import { catalogue } from '../../checks/catalogue';
import type { ProjectSettings } from '../../profile/settings';
import { changeSettings } from '../../store/settings-store';
import { projectByKey } from '../../app/project-by-key';
import { notSetUp } from '../../app/not-set-up';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { whatToDo } from '../../app/what-to-do';
import { setupSays } from '../../app/setup-says';

interface Answer {
  readonly projectKey: string;
  readonly check: string;
  readonly result: 'pass' | 'fail';
  readonly evidence: string;
  readonly validForDays: number;
}

/** Keeps a person's answer to what no API can tell: who, when, with what evidence, and until when it counts. */
export async function recordConfirmation(
  answer: Answer,
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<ProjectSettings> {
  const project = await projectByKey(answer.projectKey, tenant);
  const check = catalogue.find((candidate) => candidate.id === answer.check);
  if (check?.kind !== 'manual')
    throw new Refusal('bad-request', setupSays.notForAPerson({ check: answer.check }), whatToDo.reloadAndTryAgain);
  const days = Math.min(answer.validForDays, check.validForDays);
  const at = tenant.now();
  const confirmation = {
    check: check.id,
    result: answer.result,
    by: caller.accountId,
    at,
    expiresAt: new Date(Date.parse(at) + days * 86_400_000).toISOString(),
    evidence: answer.evidence,
  };
  const saved = await changeSettings(
    project.id,
    (settings) =>
      settings && {
        ...settings,
        confirmations: [
          ...settings.confirmations.filter(
            ({ check: of, profileId = settings.profileId }) => of !== check.id || profileId !== settings.profileId,
          ),
          { ...confirmation, profileId: settings.profileId },
        ],
      },
  );
  if (!saved) throw notSetUp(project.key);
  await recordAct({ kind: 'confirmed', check: check.id, result: answer.result, days }, project, tenant, caller);
  return saved;
}
