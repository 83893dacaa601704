import { ACCESS_ANSWERS, fitsQuestion, type AccessAnswer, type AccessQuestion } from '../../roster/access';
import { ACCESS_QUESTIONS } from '../../shared/roster-vocabulary';
import type { DeskAccess } from '../../shared/roster-contract';
import { keepDeskAccess, readDeskAccess } from '../../store/desk-access-store';
import { projectIdByKey } from '../../app/project-by-key';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { whatToDo } from '../../app/what-to-do';
import { customerSays } from './says';

/** The questions about the doors of a desk that no API answers, with what was said and whether it still counts. */
export async function showDeskAccess(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<DeskAccess> {
  return tell(await readDeskAccess(await projectIdByKey(projectKey, tenant)), tenant.now());
}

interface Recorded {
  readonly projectKey: string;
  readonly question: AccessQuestion;
  readonly answer: string;
  readonly evidence: string;
  readonly groupIds?: readonly string[] | undefined;
  readonly validForDays: number;
}

/** Keeps a person's answer: who, when, with what evidence, and until when it counts. The next comparison goes by it. */
export async function recordDeskAccess(
  { projectKey, question, answer, evidence, groupIds = [], validForDays }: Recorded,
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<DeskAccess> {
  if (!fitsQuestion(question, answer))
    throw new Refusal('bad-request', customerSays.notAnAnswer, whatToDo.reloadAndTryAgain);
  const projectId = await projectIdByKey(projectKey, tenant);
  const at = tenant.now();
  const said: AccessAnswer = {
    question,
    answer,
    evidence,
    groupIds: [...groupIds],
    by: caller.accountId,
    at,
    expiresAt: new Date(Date.parse(at) + validForDays * 86_400_000).toISOString(),
  };
  const kept = await keepDeskAccess(projectId, said);
  await recordAct(
    { kind: 'desk-access-recorded', question, days: validForDays },
    { id: projectId, key: projectKey },
    tenant,
    caller,
  );
  return tell(kept, at);
}

const tell = (answers: readonly AccessAnswer[], now: string): DeskAccess => ({
  questions: ACCESS_QUESTIONS.map((question) => {
    const said = answers.find((one) => one.question === question);
    return {
      question,
      choices: ACCESS_ANSWERS[question],
      answer: said
        ? {
            answer: said.answer,
            evidence: said.evidence,
            groupIds: said.groupIds,
            by: said.by,
            at: said.at,
            expiresAt: said.expiresAt,
            isExpired: said.expiresAt <= now,
          }
        : null,
    };
  }),
});
