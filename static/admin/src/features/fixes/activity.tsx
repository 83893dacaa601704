import { useCallback, useEffect, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ActivityRow } from '../../../../../src/shared/plan-contract';
import { askApp } from '../../lib/api';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { FixButton } from '../../ui/fix-button';
import { FocusedTitle } from '../../ui/focused-title';
import { Progress } from './fix-run';
import { FixStopped } from './fix-stopped';
import { PlanRow } from './plan-row';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { useAct } from '../../lib/use-act';
import { useAnswer } from '../../lib/use-answer';
import { useFix, type Fix } from './use-fix';
import { useWords } from '../../i18n/words';

/** As many as the app answers with at once; fewer: there are no older ones. */
const rowsInAnswer = 25;

/** Everything that was written to the project, who did it and when, with the way back. */
export function Activity({ project }: { readonly project: string }) {
  const {
    activity: words,
    fixes: { run },
  } = useWords();
  const fix = useFix(project);
  const { progress } = fix;
  // Asked again after each step: the log says which changes it made or took back.
  const ask = useCallback(
    () => askApp('readActivity', { projectKey: project }),
    [project, progress?.state, progress?.stepsDone],
  );
  const { value, error, isLoading, reload } = useAnswer(ask);
  const stopped = progress?.state === 'stopped' && progress.direction === 'undo' ? progress : null;
  const hasUndone = useSeenRunning(fix) && progress?.state === 'done' && progress.direction === 'undo';
  const isKnown = fix.isKnown || fix.isLost;
  return (
    <ProjectFrame project={project} below={words.text}>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {fix.error === null ? null : <ErrorPanel error={fix.error} />}
      {(value === null && isLoading) || !isKnown ? <Placeholder heights={[88, 88, 88]} /> : null}
      {value !== null && isKnown ? (
        <div key={fix.isActive ? 'running' : 'at rest'} className="stack">
          {fix.isActive && progress !== null ? <Progress fix={fix} progress={progress} /> : null}
          {stopped === null ? null : (
            <FixStopped
              project={project}
              fix={fix}
              progress={stopped}
              changes={value.find((row) => row.planId === stopped.planId)?.changes ?? []}
            />
          )}
          {hasUndone ? (
            <section className="card" aria-labelledby="undone-title">
              <FocusedTitle id="undone-title">{run.undoneTitle}</FocusedTitle>
            </section>
          ) : null}
          <Rows rows={value} fix={fix} project={project} />
        </div>
      ) : null}
    </ProjectFrame>
  );
}

/** true once this view saw the run under way: how an old one ended is told by its row alone. */
function useSeenRunning(fix: Fix): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (fix.isActive) setSeen(true);
  }, [fix.isActive]);
  return isSeen;
}

function Rows({
  rows,
  fix,
  project,
}: {
  readonly rows: readonly ActivityRow[];
  readonly fix: Fix;
  readonly project: string;
}) {
  const words = useWords().activity;
  const act = useAct();
  const [older, setOlder] = useState<readonly ActivityRow[]>([]);
  const [lastPage, setLastPage] = useState(rows.length);
  const isShown = new Set(rows.map(({ planId, at }) => `${planId} ${at}`));
  const all = [...rows, ...older.filter(({ planId, at }) => !isShown.has(`${planId} ${at}`))];
  const more = (): Promise<void> =>
    act.run(async () => {
      const page = await askApp('readActivity', { projectKey: project, before: all.at(-1)?.lastAt ?? '' });
      setOlder([...older, ...page]);
      setLastPage(page.length);
    });
  if (rows.length === 0) {
    return (
      <Empty title={words.noneTitle} text={words.noneText}>
        <FixButton project={project} filters={{}} appearance="primary">
          {words.review}
        </FixButton>
      </Empty>
    );
  }
  return (
    <>
      <ul className="plain-list stack">
        {all.map((row, place) => (
          <li key={`${row.planId} ${row.at}`}>
            <PlanRow row={row} fix={fix} isOpenAtFirst={place === 0} />
          </li>
        ))}
      </ul>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      {lastPage === rowsInAnswer ? (
        <div>
          <Button isLoading={act.isBusy} onClick={() => void more()}>
            {words.older}
          </Button>
        </div>
      ) : null}
    </>
  );
}
