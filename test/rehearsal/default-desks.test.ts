import { rehearse } from '../../src/rehearsal/rehearse';
import { textOf } from '../../src/shared/message';
import type { RehearsedSkill } from '../../src/shared/rehearsal-contract';
import { deskFiles, deskWorkflow, readySnapshot, withWorkflow } from './a-desk';

const rehearsalOf = async (file: string): Promise<readonly RehearsedSkill[]> =>
  rehearse(withWorkflow(await readySnapshot(), deskWorkflow(file))).skills;

const lineOf = ({ step, outcome, status, via }: RehearsedSkill['steps'][number]): string =>
  `${outcome} ${step}: ${status?.name ?? 'nowhere'}${via === null ? '' : ` by ${via.name}`}`;

const ofSkill = (skills: readonly RehearsedSkill[], id: string): readonly string[] =>
  skills.find(({ skill }) => skill.id === id)?.steps.map(lineOf) ?? [];

const describeDesks = deskFiles.length > 0 ? describe : describe.skip;

describeDesks('given a desk as Atlassian makes it', () => {
  test('there are twelve of them', () => expect(deskFiles.length).toBe(12));

  test.each(deskFiles)('%s: no step of the bot leaves a status in which people decide', async (file) => {
    const skills = await rehearsalOf(file);
    const left = skills.flatMap(({ steps }) =>
      steps.filter(({ step, via, outcome }, at) => {
        const before = steps[at - 1]?.status;
        const isPeoples = step === 'people-decide' || step === 'approver-approves';
        return outcome === 'ok' && via !== null && before?.bucket === 'keep-away' && !isPeoples;
      }),
    );
    expect(skills.length).toBeGreaterThan(10);
    expect(left).toEqual([]);
  });

  test.each(deskFiles)('%s: what does not end well says why, and what ends well gives no reason', async (file) => {
    const steps = (await rehearsalOf(file)).flatMap((skill) => skill.steps);
    expect(steps.filter(({ outcome, reasons }) => (outcome === 'ok') !== (reasons.length === 0))).toEqual([]);
  });

  test('with approvals: the request waits until people agree, and only then the bot works on it', async () => {
    expect(ofSkill(await rehearsalOf('02-service-request-fulfilment-with-approvals.json'), 'software-access')).toEqual([
      'ok bot-signs-in: nowhere',
      'ok bot-raises-for-customer: Waiting for approval',
      'ok bot-sees-request: Waiting for approval',
      'ok people-decide: Waiting for support by Approve',
      'ok bot-starts-work: In Progress by In progress',
      'ok bot-comments-publicly: In Progress',
      'ok request-waits-for-user: Waiting for customer by Respond to customer',
      'ok employee-answers: Waiting for customer',
      'fails bot-resolves: Resolved',
      'unknown bot-is-assignee: Resolved',
      'unknown resolution-is-set: Resolved',
      'ok request-cleaned-up: Resolved',
    ]);
  });

  test('incidents: nothing waits for the employee, and nothing leads back from the end', async () => {
    const skills = await rehearsalOf('03-incident-management.json');
    expect(ofSkill(skills, 'concierge').filter((line) => line.startsWith('fails'))).toEqual([
      'fails request-waits-for-user: Open',
      'fails bot-resolves: Completed',
      'fails bot-reopens: Open',
      'fails bot-closes: Completed',
    ]);
  });

  test('the default workflow: it reopens, and keeps resolution and assignee', async () => {
    expect(ofSkill(await rehearsalOf('07-jsm-default-workflow.json'), 'concierge').slice(9, 12)).toEqual([
      'ok bot-reopens: Reopened by Reopen',
      'fails resolution-is-empty: Reopened',
      'fails assignee-is-empty: Reopened',
    ]);
  });

  test('a team-managed desk has no screens that could lack a field', async () => {
    const skills = await rehearsalOf('12-team-managed-service.json');
    const reasons = skills.flatMap(({ steps }) => steps.flatMap((step) => step.reasons));
    expect(
      reasons.filter(({ check }) => check === 'resolve-screen-complete').map(({ message }) => textOf(message)),
    ).toEqual([]);
  });
});
