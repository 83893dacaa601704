import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { RosterProgress } from '../../../../../src/shared/roster-contract';
import { AccessCard } from './access-card';
import { AddingForm } from './adding-form';
import { AddingResult } from './adding-result';
import { Meanings } from './meanings';
import { ResultCard } from './result-card';
import { RosterRun, Sending } from './roster-run';
import { SourceForm } from './source-form';
import { Understood } from './understood';
import { WatchCard } from './watch-card';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { useRoster, type Roster } from './use-roster';
import { useWordsOf } from '../../i18n/words';

/** Who of the employees is a customer of the desk, who is not, and how the others become one. */
export function Customers({ project }: { readonly project: string }) {
  const words = useWordsOf('customers');
  const roster = useRoster(project);
  const isKnown = roster.isKnown || roster.isLost;
  const hasResult = roster.progress?.state === 'compared';
  // A result that comes by itself would push away what the reader looks at below it.
  const isAtWork = roster.sending !== null || (roster.isActive && roster.progress?.isPaused === false);
  return (
    <ProjectFrame project={project} below={words.text}>
      {roster.error === null ? null : roster.isFileRefused ? (
        <ErrorPanel error={roster.error} title={hasResult ? words.source.refusedKeeps : words.source.refused} />
      ) : (
        <ErrorPanel error={roster.error} />
      )}
      {isKnown ? (
        <div className="stack">
          {hasResult ? null : <Meanings />}
          <Step project={project} roster={roster} />
          {hasResult ? <Meanings /> : null}
          <div className="stack" hidden={isAtWork}>
            <WatchCard
              project={project}
              source={roster.progress?.source.kind ?? null}
              runId={roster.progress?.runId ?? ''}
            />
            <AccessCard project={project} />
          </div>
        </div>
      ) : (
        <Placeholder heights={[360, 420]} />
      )}
    </ProjectFrame>
  );
}

/** What the comparison waits for, or what it does. */
function Step({ project, roster }: { readonly project: string; readonly roster: Roster }) {
  const { progress, sending } = roster;
  const words = useWordsOf('customers');
  if (sending !== null) return <Sending roster={roster} sending={sending} />;
  if (progress !== null && roster.isActive) return <RosterRun roster={roster} progress={progress} />;
  if (progress?.state === 'received' && progress.understood !== null)
    return <Understood roster={roster} understood={progress.understood} />;
  if (progress?.state === 'compared' && progress.counts !== null)
    return (
      <Compared key={progress.runId} project={project} roster={roster} progress={progress} counts={progress.counts} />
    );
  return (
    <>
      {progress?.state === 'failed' ? <RunError progress={progress} /> : null}
      {progress?.state === 'receiving' ? (
        <Interrupted roster={roster} keepsBefore={progress.keepsResultBefore} />
      ) : null}
      {progress?.state === 'cancelled' ? (
        <Message tone="information" isAnnounced>
          <p>{words.source.cancelled}</p>
        </Message>
      ) : null}
      <SourceForm project={project} roster={roster} />
    </>
  );
}

function Interrupted({ roster, keepsBefore }: { readonly roster: Roster; readonly keepsBefore: boolean }) {
  const words = useWordsOf('customers').source;
  return (
    <Message tone="warning">
      <p>{keepsBefore ? words.interruptedKeeps : words.interrupted}</p>
      {keepsBefore ? <Button onClick={() => void roster.act('cancel')}>{words.keepBefore}</Button> : null}
    </Message>
  );
}

function RunError({ progress }: { readonly progress: RosterProgress }) {
  const words = useWordsOf('customers').run;
  return (
    <ErrorPanel
      title={words.failedTitle}
      error={progress.error ?? { code: 'unexpected', message: words.failedMessage, advice: words.failedAdvice }}
    />
  );
}

interface ComparedProps {
  readonly project: string;
  readonly roster: Roster;
  readonly progress: RosterProgress;
  readonly counts: NonNullable<RosterProgress['counts']>;
}

function Compared({ project, roster, progress, counts }: ComparedProps) {
  const words = useWordsOf('customers').source;
  const [isAgain, setAgain] = useState(false);
  if (isAgain) return <SourceForm project={project} roster={roster} close={() => setAgain(false)} />;
  return (
    <>
      {progress.error === undefined ? null : <RunError progress={progress} />}
      {progress.adding === null ? null : (
        <AddingResult project={project} roster={roster} progress={progress} adding={progress.adding} />
      )}
      <ResultCard project={project} progress={progress} counts={counts} />
      {progress.adding === null ? (
        <AddingForm project={project} roster={roster} progress={progress} counts={counts} />
      ) : null}
      <div>
        <Button onClick={() => setAgain(true)}>{words.again}</Button>
      </div>
    </>
  );
}
