import fc from 'fast-check';
import { applyEdits, inspectEdits, invertEdits } from '../../../src/workflow/edits/apply-edits';
import { rawReadSchema, rawWorkflowOf } from '../../../src/workflow/edits/raw-workflow';
import type { RawWorkflowRead } from '../../../src/workflow/edits/raw-workflow';
import { toUpdateRequest } from '../../../src/workflow/edits/requests';
import { seed } from '../../simulated-jira/seeds/seeds';
import { simulateJira } from '../../simulated-jira/server';
import { caseNames, readCase } from '../cases';
import { anyEdits, idOf } from './given-edits';

interface Given {
  readonly name: string;
  readonly read: RawWorkflowRead;
}

const asked = async (name: 'acme' | 'large', most: number): Promise<readonly Given[]> => {
  const site = simulateJira({ state: seed(name).state, options: { rateLimits: false, conformity: 'sampled' } });
  const workflowIds = site.state.workflows.slice(0, most).map(({ id }) => id);
  const { body } = await site.handle({
    method: 'POST',
    url: '/rest/api/3/workflows',
    headers: { authorization: 'Bearer app' },
    body: { workflowIds },
  });
  const answer = rawReadSchema.parse(body);
  return workflowIds.flatMap((id) => {
    const read = rawWorkflowOf(answer, id);
    return read ? [{ name: `${name}: ${read.workflow.name}`, read }] : [];
  });
};

/** Those of the real exports that are whole answers of today's bulk read. */
const exported = (): readonly Given[] =>
  caseNames('json').flatMap((file) => {
    const answer = rawReadSchema.safeParse(JSON.parse(Buffer.from(readCase(`json/${file}`)).toString('utf8')));
    return answer.success
      ? answer.data.workflows.flatMap(({ id, name }) => {
          const read = rawWorkflowOf(answer.data, id);
          return read ? [{ name: `${file}: ${name}`, read }] : [];
        })
      : [];
  });

const everyWorkflow = async (): Promise<readonly Given[]> => [
  ...(await asked('acme', 50)),
  ...(await asked('large', 20)),
  ...exported(),
];

/** A slot that held nothing is left out again, not null: Jira sends both for the same thing. */
const comparable = ({ workflow, statuses }: RawWorkflowRead): unknown =>
  JSON.parse(JSON.stringify({ workflow, statuses }, (_, value: unknown) => (value === null ? undefined : value)));

test('given any workflow and any edits, when made and taken back, it is as it was to the byte', async () => {
  const given = await everyWorkflow();
  expect(given.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(
      fc.constantFrom(...given).chain(({ read }) => anyEdits(read).map((edits) => ({ read, edits }))),
      ({ read, edits }) => {
        const after = applyEdits(read, edits, idOf);
        expect(comparable(applyEdits(after, invertEdits(edits), idOf))).toEqual(comparable(read));
      },
    ),
    { numRuns: 300 },
  );
});

test('given any workflow and any edits, when inspected, it says before, then after, then before again', async () => {
  const given = await everyWorkflow();
  fc.assert(
    fc.property(
      fc.constantFrom(...given).chain(({ read }) => anyEdits(read).map((edits) => ({ read, edits }))),
      ({ read, edits }) => {
        const after = applyEdits(read, edits, idOf);
        // Edits that come to nothing leave the workflow both before and after.
        fc.pre(JSON.stringify(comparable(after)) !== JSON.stringify(comparable(read)));
        expect(inspectEdits(after, edits, idOf)).toEqual({ state: 'after' });
        expect(inspectEdits(read, edits, idOf).state).toBe('before');
      },
    ),
    { numRuns: 300 },
  );
});

test('given any workflow and any edits, when made, everything they do not name is the same object', async () => {
  const given = await everyWorkflow();
  fc.assert(
    fc.property(
      fc.constantFrom(...given).chain(({ read }) => anyEdits(read).map((edits) => ({ read, edits }))),
      ({ read, edits }) => {
        const named = new Set(edits.flatMap((edit) => ('transitionId' in edit ? [edit.transitionId] : [])));
        const after = applyEdits(read, edits, idOf);
        for (const transition of read.workflow.transitions.filter(({ id }) => !named.has(id)))
          expect(after.workflow.transitions).toContain(transition);
        for (const status of read.workflow.statuses) expect(after.workflow.statuses).toContain(status);
        expect({ ...after.workflow, transitions: [], statuses: [] }).toEqual({
          ...read.workflow,
          transitions: [],
          statuses: [],
        });
      },
    ),
    { numRuns: 200 },
  );
});

test("given every workflow of the sites, when sent back unchanged, Jira's dry run has no objection and the update changes nothing", async () => {
  for (const name of ['acme', 'large'] as const) {
    const site = simulateJira({ state: seed(name).state, options: { rateLimits: false, conformity: 'sampled' } });
    const headers = { authorization: 'Bearer app' };
    for (const { read } of await asked(name, 20)) {
      const payload = toUpdateRequest(read);
      const dryRun = await site.handle({
        method: 'POST',
        url: '/rest/api/3/workflows/update/validation',
        headers,
        body: { payload, validationOptions: { levels: ['ERROR', 'WARNING'] } },
      });
      expect([read.workflow.name, dryRun.body]).toEqual([read.workflow.name, { errors: [] }]);
      const before = JSON.stringify(site.state.workflows.find(({ id }) => id === read.workflow.id)?.transitions);
      const update = await site.handle({ method: 'POST', url: '/rest/api/3/workflows/update', headers, body: payload });
      expect(update.status).toBe(200);
      expect(JSON.stringify(site.state.workflows.find(({ id }) => id === read.workflow.id)?.transitions)).toBe(before);
    }
  }
});
