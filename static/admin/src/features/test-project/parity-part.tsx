import Button from '@atlaskit/button/new';
import { useParity, type Parity } from './use-parity';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { Announcement } from '../../ui/announcement';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { FocusedTitle } from '../../ui/focused-title';
import { Placeholder } from '../../ui/placeholder';
import { ProgressBar } from '../../ui/progress-bar';
import { Resting } from '../../ui/resting';
import { ParityHistory } from './parity-history';
import { ParityResult } from './parity-result';
import { WorkflowPairs } from './workflow-pairs';

/** How equal two projects are: the newest comparison, and the one under way. */
export function ParityPart({ project, other }: { readonly project: string; readonly other: string }) {
  const words = useWords().testProject;
  const { go } = useSession();
  const parity = useParity(project, other);
  const { progress, report, gone, error, isActive } = parity;
  if (!parity.isKnown && !parity.isLost) return <Placeholder heights={[260, 320]} />;
  if (gone !== null)
    return (
      <ErrorPanel
        error={gone}
        title={words.current.goneTitle}
        retry={() => go(placeOf('test-project', project, { new: 'yes' }))}
        retryLabel={words.current.other}
      />
    );
  const start = (): void => void parity.start();
  return (
    <>
      {error === null ? null : <ErrorPanel error={error} title={words.parity.failed} retry={start} />}
      {progress?.state === 'failed' ? (
        <ErrorPanel
          error={progress.error ?? { code: 'unexpected', ...words.parity.failure }}
          title={words.parity.failed}
          retry={start}
          retryLabel={words.parity.again}
        />
      ) : null}
      {isActive ? <Running parity={parity} /> : null}
      {progress?.waitingUntil === undefined ? null : <Resting until={progress.waitingUntil} />}
      <Announcement mark={progress?.state ?? ''} text={progress?.state === 'done' ? words.parity.announced : ''} />
      {report === null ? null : <ParityResult report={report} compareAgain={isActive ? null : start} />}
      {report === null && !isActive ? (
        <Empty title={words.parity.noneTitle} text={words.parity.noneText(project, other)}>
          <Button appearance="primary" onClick={start}>
            {words.parity.start}
          </Button>
        </Empty>
      ) : null}
      <WorkflowPairs project={project} other={other} />
      {report === null ? null : <ParityHistory key={report.takenAt} project={project} other={other} />}
    </>
  );
}

function Running({ parity: { progress, isLost } }: { readonly parity: Parity }) {
  const words = useWords().testProject.parity;
  const [done, total] = [progress?.partsRead ?? 0, progress?.partsTotal ?? 1];
  const text = progress?.state === 'queued' ? words.queued : words.progress(done, total);
  return (
    <section className="card run" aria-labelledby="parity-run-title">
      <FocusedTitle id="parity-run-title">{words.running}</FocusedTitle>
      <ProgressBar label={words.label} done={done} total={total} text={text} />
      <p>{text}</p>
      <p className="subtle">{isLost ? words.lost : words.canLeave}</p>
      <Announcement mark={String(Math.floor((4 * done) / Math.max(1, total)))} text={`${words.running}. ${text}.`} />
    </section>
  );
}
