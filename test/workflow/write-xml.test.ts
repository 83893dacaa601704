import fc from 'fast-check';
import { meaning } from '../../src/workflow/meaning';
import type { Workflow } from '../../src/workflow/model';
import type { ReadWorkflow } from '../../src/workflow/read-result';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { writeWorkflowJson } from '../../src/workflow/write-json';
import { writeWorkflowXml } from '../../src/workflow/write-xml';
import { anyWorkflow } from '../given/any-workflow';
import { asExported } from './as-exported';
import { caseNames, hasCases, readCase } from './cases';

const readBack = (text: string): ReadWorkflow => {
  const [only, ...others] = readWorkflowFile(Buffer.from(text, 'utf8'), 'Back.xml');
  if (only === undefined || others.length > 0) throw new Error(`One workflow was written and ${others.length + 1} came back.`);
  return only;
};

const GENERATED = 10_000;

test(`given ${GENERATED} generated workflows, when written as XML and read, each means the same up to the losses it lists`, () => {
  fc.assert(fc.property(anyWorkflow, (workflow) => {
    const { xml, losses } = writeWorkflowXml(workflow);
    const { workflow: back, problems } = readBack(xml);
    expect(meaning(back)).toEqual(meaning(asExported(workflow, losses)));
    expect(problems).toEqual([]);
  }), { numRuns: GENERATED });
}, 120_000);
