import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';
import type { Workflow } from '../../src/workflow/model';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { viewForBot } from '../../src/workflow/targets';
import { workflowKey } from '../../src/workflow/workflow-key';
import { hasCases, readCase } from './cases';
import { translated } from './translated-desks';
import type { DeskLanguage } from './translated-desks';

const files = hasCases
  ? readdirSync(join(__dirname, '../../../shared/cases/default')).filter((name) => name.endsWith('.json'))
  : [];

const inLanguage = (workflow: Workflow, language: DeskLanguage): Workflow => ({
  ...workflow,
  statuses: workflow.statuses.map((status) => ({ ...status, name: translated(status.name, language) })),
  transitions: workflow.transitions.map((one) => ({ ...one, name: translated(one.name, language) })),
});

/** Everything the bot does with the workflow, by ids. */
const judged = (workflow: Workflow) => {
  const decided = bucketsByWorkflow([workflow], {}).get(workflowKey(workflow)) ?? new Map();
  const { targets, isBotsTransition, outcomeOf } = viewForBot(workflow, decided);
  return {
    buckets: Object.fromEntries([...decided].map(([id, { bucket }]) => [id, bucket])),
    outcomes: Object.fromEntries(workflow.statuses.map(({ id }) => [id, outcomeOf(id)])),
    ends: Object.values(targets).map((target) =>
      target.kind === 'one' ? target.statusId : target.kind === 'ask' ? target.statusIds : null,
    ),
    ofPeople: workflow.transitions.filter((one) => !isBotsTransition(one)).map(({ id }) => id),
  };
};

const describeCases = hasCases ? describe : describe.skip;

describeCases.each<DeskLanguage>(['de', 'fr', 'es', 'ja', 'pt'])('the default desks in %s', (language) => {
  test.each(files)('given %s, when its names are translated, the bot moves requests as in English', (file) => {
    const [read] = readWorkflowFile(readCase(`default/${file}`), file);
    if (read === undefined) throw new Error(`${file} holds no workflow`);
    expect(judged(inLanguage(read.workflow, language))).toEqual(judged(read.workflow));
  });
});
