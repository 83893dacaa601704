import { useCallback, useMemo } from 'react';
import Button from '@atlaskit/button/new';
import type { WorkflowDifferenceView } from '../../../../../src/shared/workflow-contract';
import { askApp } from '../../lib/api';
import { downloadFile } from '../../lib/download-file';
import { useAnswer } from '../../lib/use-answer';
import { useWords } from '../../i18n/words';
import { differencePicture } from './workflow-difference';
import { graphOf } from './workflow-drawing';
import { placed } from './workflow-layout';
import { toSvg } from './workflow-svg';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { Diagram } from './diagram';
import { Legend } from './legend';
import type { LiveWorkflow } from './live-workflow';

interface DifferenceDrawingProps {
  readonly first: LiveWorkflow;
  readonly second: LiveWorkflow | null;
  readonly differences: readonly WorkflowDifferenceView[];
}

/** Both workflows in one picture: what only one of them has, and what is changed, is marked. */
export function DifferenceDrawing({ first, second, differences }: DifferenceDrawingProps) {
  const all = useWords();
  const words = all.testProject.difference;
  const ask = useCallback(async () => {
    const [ours, theirs] = await Promise.all([
      askApp('readWorkflowPicture', first),
      second === null ? null : askApp('readWorkflowPicture', second),
    ]);
    return { name: ours.workflow.name, ...differencePicture(ours, theirs, differences) };
  }, [first, second, differences]);
  const { value, error, reload } = useAnswer(ask);
  const drawing = useMemo(
    () =>
      value === null
        ? null
        : placed(
            graphOf(
              value.picture,
              { goal: null, path: [], here: null, marks: value.marks },
              {
                anyStatus: all.workflow.anyStatus,
                someStatuses: all.workflow.someStatuses,
                missing: (bucket) => all.workflow.missingLabel[bucket],
              },
            ),
          ),
    [value, all],
  );
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null || drawing === null) return <Placeholder heights={[480]} />;
  return (
    <div className="workflow-diff__picture">
      {second === null ? <p className="subtle">{words.onlyFirst}</p> : null}
      <Diagram drawing={drawing} label={words.pictureLabel(value.name)} />
      <Legend looks={['added', 'removed', 'changed', 'plain']} />
      <div>
        <Button
          spacing="compact"
          onClick={() => downloadFile(words.fileName(value.name), 'image/svg+xml', [toSvg(drawing, value.name)])}
        >
          {words.save}
        </Button>
      </div>
    </div>
  );
}
