import { useCallback, useEffect, useState } from 'react';
import { askApp } from '../../lib/api';
import { ErrorPanel } from '../../ui/error-panel';
import { FocusedTitle } from '../../ui/focused-title';
import { Progress } from './fix-run';
import { FixStopped } from './fix-stopped';
import { Trail } from './trail-list';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { useAnswer } from '../../lib/use-answer';
import { useFix, type Fix } from './use-fix';
import { useWords } from '../../i18n/words';

/** What was done with the project, who did it and when; of what was written to Jira, with the way back. */
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
          <Trail plans={value} fix={fix} project={project} />
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
