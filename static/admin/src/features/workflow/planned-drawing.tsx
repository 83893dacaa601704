import { useCallback, useMemo, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { WorkflowChange } from '../../../../../src/shared/plan-contract';
import type { WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import { askApp } from '../../lib/api';
import { useAnswer } from '../../lib/use-answer';
import { useWords } from '../../i18n/words';
import { plannedDrawings, type PlannedDrawings } from './planned-workflow';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { Diagram } from './diagram';
import { Legend } from './legend';
import { plannedSentences } from './planned-sentences';

const moments = ['changes', 'before', 'after'] as const satisfies readonly (keyof PlannedDrawings)[];

interface PlannedDrawingProps {
  readonly project: string;
  readonly change: WorkflowChange;
}

/** The workflow before and after the plan, and both at once; what stays keeps its place. */
export function PlannedDrawing({ project, change }: PlannedDrawingProps) {
  const { workflowId } = change;
  const ask = useCallback(
    () => askApp('readWorkflowPicture', { projectKey: project, workflowId }),
    [project, workflowId],
  );
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null) return <Placeholder heights={[32, 640, 60]} />;
  return <Moments picture={value} change={change} />;
}

function Moments({ picture, change }: { readonly picture: WorkflowPicture; readonly change: WorkflowChange }) {
  const said = useWords();
  const all = said.workflow;
  const words = said.fixes.picture;
  const [moment, setMoment] = useState<keyof PlannedDrawings>('changes');
  const drawings = useMemo(
    () =>
      plannedDrawings(picture, change, {
        anyStatus: all.anyStatus,
        someStatuses: all.someStatuses,
        missing: (bucket) => all.missingLabel[bucket],
        notes: words.notes,
      }),
    [picture, change, all, words],
  );
  return (
    <>
      {change.copy === null ? null : <p className="subtle">{words.inCopy(change.copy)}</p>}
      <div className="planned-picture__moments" role="group" aria-label={words.moment}>
        {moments.map((one) => (
          <Button
            key={one}
            spacing="compact"
            isSelected={one === moment}
            aria-pressed={one === moment}
            onClick={() => setMoment(one)}
          >
            {words.moments[one]}
          </Button>
        ))}
      </div>
      <Diagram drawing={drawings[moment]} label={words.label(picture.workflow.name, words.moments[moment])} />
      <Legend looks={moment === 'changes' ? ['coming', 'changing', 'going', 'plain'] : ['plain']} />
      <ul className="visually-hidden" aria-label={words.list}>
        {plannedSentences({ picture, change }, said).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
