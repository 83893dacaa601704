import { useCallback, useMemo, useState } from 'react';
import Button from '@atlaskit/button/new';
import { askApp } from '../../lib/api';
import { idOfPair, pairsOf, type WorkflowPair } from './parity-view';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { WorkflowDifferences } from '../workflow/workflow-differences';

interface OfTwo {
  readonly project: string;
  readonly other: string;
}

/** Which workflow stands for which, asked for only when somebody wants to know. */
export function WorkflowPairs({ project, other }: OfTwo) {
  const { place } = useSession();
  const words = useWords().testProject.workflows;
  const [isOpen, setOpen] = useState(place.filters['pair'] !== undefined);
  return (
    <section className="card" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{words.title}</h2>
      <p className="subtle">{words.text}</p>
      {isOpen ? (
        <Pairs project={project} other={other} />
      ) : (
        <div className="next__actions">
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </section>
  );
}

function Pairs({ project, other }: OfTwo) {
  const words = useWords().testProject.workflows;
  const ask = useCallback(async () => {
    const [ours, theirs] = await Promise.all([
      askApp('listWorkflows', { projectKey: project }),
      askApp('listWorkflows', { projectKey: other }),
    ]);
    return pairsOf(ours, theirs);
  }, [project, other]);
  const { value: pairs, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (pairs === null) return <Placeholder heights={[48, 48, 48]} />;
  if (pairs.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="plain-list pairs">
      {pairs.map((pair) => (
        <li key={idOfPair(pair)}>
          <Pair project={project} other={other} pair={pair} />
        </li>
      ))}
    </ul>
  );
}

function Pair({ project, other, pair }: OfTwo & { readonly pair: WorkflowPair }) {
  const { place, go } = useSession();
  const words = useWords().testProject.workflows;
  const { here, there, issueTypes, isShared } = pair;
  const { pair: opened, ...others } = place.filters;
  const isOpen = opened === idOfPair(pair);
  const toggle = (): void =>
    go({ ...place, filters: isOpen ? others : { ...others, pair: idOfPair(pair) } }, 'replace');
  return (
    <>
      <div className="pairs__row">
        <div>
          <strong dir="auto">{words.pair(here.name, there.name)}</strong>
          <p className="subtle">{words.of(issueTypes)}</p>
        </div>
        {isShared ? (
          <span className="subtle">{words.shared}</span>
        ) : (
          <Button
            spacing="compact"
            aria-expanded={isOpen}
            aria-label={isOpen ? words.close : words.compareOne(here.name, there.name)}
            onClick={toggle}
          >
            {isOpen ? words.close : words.compare}
          </Button>
        )}
      </div>
      {isOpen && !isShared ? <ComparedPair project={project} other={other} pair={pair} /> : null}
    </>
  );
}

function ComparedPair({ project, other, pair: { here, there } }: OfTwo & { readonly pair: WorkflowPair }) {
  const first = useMemo(() => ({ projectKey: project, workflowId: here.id }), [project, here.id]);
  const second = useMemo(() => ({ projectKey: other, workflowId: there.id }), [other, there.id]);
  const ask = useCallback(
    () =>
      askApp('diffLiveWorkflows', { ...first, otherProjectKey: second.projectKey, otherWorkflowId: second.workflowId }),
    [first, second],
  );
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null) return <Placeholder heights={[160]} />;
  return <WorkflowDifferences diff={value} first={first} second={second} />;
}
