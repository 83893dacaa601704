import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import { textOf } from '../../../../../src/shared/message';
import type { WorkflowDiff } from '../../../../../src/shared/workflow-contract';
import { useSay, useWords } from '../../i18n/words';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';
import type { LiveWorkflow } from './live-workflow';

const DifferenceDrawing = lazy(async () => ({ default: (await import('./difference-drawing')).DifferenceDrawing }));

const rowsAtFirst = 15;

interface WorkflowDifferencesProps {
  readonly diff: WorkflowDiff;
  readonly first: LiveWorkflow;
  /** null: a file. */
  readonly second: LiveWorkflow | null;
}

/** Two workflows compared: in words always, as a picture on demand. */
export function WorkflowDifferences({ diff, first, second }: WorkflowDifferencesProps) {
  const words = useWords().testProject.difference;
  const say = useSay();
  const [isDrawn, setDrawn] = useState(false);
  const { differences, remarks } = diff;
  return (
    <div className="workflow-diff">
      <p className="subtle">
        {words.sizes(diff.first.name, diff.first.statuses, diff.first.transitions)};{' '}
        {words.sizes(diff.second.name, diff.second.statuses, diff.second.transitions)}
      </p>
      {differences.length === 0 ? (
        <Message tone="success" title={words.same} />
      ) : (
        <Sentences differences={differences} />
      )}
      {remarks.length === 0 ? null : (
        <Message tone="information" title={words.remarks}>
          <ul>
            {remarks.map((remark, at) => (
              <li key={at} dir="auto">
                {say(remark)}
              </li>
            ))}
          </ul>
        </Message>
      )}
      {differences.length === 0 ? null : (
        <div>
          <Button aria-expanded={isDrawn} onClick={() => setDrawn(!isDrawn)}>
            {isDrawn ? words.hidePicture : words.picture}
          </Button>
        </div>
      )}
      {isDrawn ? (
        <Suspense fallback={<Placeholder heights={[480]} />}>
          <DifferenceDrawing first={first} second={second} differences={differences} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Sentences({ differences }: Pick<WorkflowDiff, 'differences'>) {
  const words = useWords().testProject.difference;
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? differences : differences.slice(0, rowsAtFirst);
  return (
    <>
      <h3>{words.count(differences.length)}</h3>
      <ul className="workflow-diff__list">
        {shown.map(({ kind, subject, sentence }) => (
          <li
            key={`${kind} ${subject.id} ${textOf(sentence)}`}
            className={`workflow-diff__one workflow-diff__one--${kind.split('-').at(-1) ?? ''}`}
            dir="auto"
          >
            {say(sentence)}
          </li>
        ))}
      </ul>
      {shown.length < differences.length ? (
        <div>
          <Button spacing="compact" onClick={() => setWhole(true)}>
            {words.more(differences.length - shown.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
