import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { HandoverPackage } from '../../../../../src/shared/handover-contract';
import { ReplyFailure } from '../../lib/api';
import { reportIn } from './hand-over-files';
import { downloadPackage } from './handover-download';
import { useAct } from '../../lib/use-act';
import type { Handover } from './use-handover';
import { useSay, useWordsOf } from '../../i18n/words';
import { CopyButton } from '../../ui/copy-button';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { When } from '../../ui/when';
import { ReportPreview } from './report-preview';

interface PackageCardProps {
  readonly project: string;
  readonly handover: Handover;
  readonly made: HandoverPackage;
  /** The last audit; null: it could not be read. */
  readonly auditTakenAt: string | null;
}

/** The package that is there: how fresh it is, what is missing in it, and the way to take it along. */
export function PackageCard({ project, handover, made, auditTakenAt }: PackageCardProps) {
  const all = useWordsOf('handOver');
  const words = all.ready;
  const isStale = auditTakenAt !== null && auditTakenAt !== made.auditTakenAt;
  const figures = [
    [words.made, <When key="made" at={made.madeAt} />],
    [words.audit, <When key="audit" at={made.auditTakenAt} />],
    [words.size, all.size(made.size)],
    [words.files, String(made.files.length)],
  ] as const;
  return (
    <section className="card package" aria-labelledby="package-title">
      <h2 id="package-title">{words.title}</h2>
      {isStale ? (
        <Message tone="warning" title={all.stale.title}>
          <p>{all.stale.text}</p>
        </Message>
      ) : null}
      <dl className="package__figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isStale || auditTakenAt === null ? null : <p className="subtle">{all.fresh}</p>}
      <NotIncluded made={made} />
      <Configuration made={made} />
      <Changes made={made} />
      <Digest made={made} />
      <Acts project={project} handover={handover} made={made} isStale={isStale} />
      {reportIn(made) === undefined ? null : <ReportPreview project={project} made={made} />}
    </section>
  );
}

function NotIncluded({ made: { notIncluded } }: Pick<PackageCardProps, 'made'>) {
  const words = useWordsOf('handOver');
  const say = useSay();
  if (notIncluded.length === 0) return null;
  return (
    <Message tone="warning" title={words.gapsTitle(notIncluded.length)}>
      <p>{words.gapsText}</p>
      <ul>
        {notIncluded.map(({ path, reason }) => (
          <li key={path}>
            <code>{path}</code>: {say(reason)}
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** The file of the package that names them one by one. */
const SELF_CHECK = 'moveworks/SELF-CHECK.md';

/** Whether what is pasted agrees, and what is left to fill in. */
function Configuration({ made: { configuration } }: Pick<PackageCardProps, 'made'>) {
  const words = useWordsOf('handOver').configuration;
  if (configuration === null) return null;
  const { disagreements, notCompared, fillIns } = configuration;
  return (
    <Message
      tone={disagreements > 0 ? 'error' : notCompared > 0 ? 'warning' : 'success'}
      title={disagreements > 0 ? words.disagree(disagreements) : notCompared > 0 ? words.agreeSoFar : words.agree}
    >
      {notCompared > 0 ? <p>{words.notCompared(notCompared)}</p> : null}
      <p>{words.fillIns(fillIns)}</p>
      <p>
        {words.where} <code>{SELF_CHECK}</code>
      </p>
    </Message>
  );
}

/** What is to be pasted again, against the package that was there before. */
function Changes({ made: { changes } }: Pick<PackageCardProps, 'made'>) {
  const words = useWordsOf('handOver').changes;
  if (changes === null) return null;
  const { since, entries, more } = changes;
  return (
    <details>
      <summary>
        {words.title(entries.length + more)} <When at={since} />
      </summary>
      <ul>
        {entries.map(({ path, member, before, after }) => (
          <li key={`${path} ${member ?? ''}`}>
            <code>{member === null ? path : `${path}: ${member}`}</code>: {before === null ? words.nothing : before} →{' '}
            {after === null ? words.nothing : after}
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p>{words.more(more)}</p>}
    </details>
  );
}

function Digest({ made }: Pick<PackageCardProps, 'made'>) {
  const words = useWordsOf('handOver').ready;
  return (
    <div>
      <p className="package__digest">
        <span className="subtle">{words.digest}</span> <code>{made.sha256}</code>{' '}
        <CopyButton label={words.copyLabel} fieldLabel={words.digest} text={() => Promise.resolve(made.sha256)}>
          {words.copy}
        </CopyButton>
      </p>
      <p className="subtle">{words.digestHelp}</p>
    </div>
  );
}

function Acts({
  project,
  handover,
  made,
  isStale,
}: Omit<PackageCardProps, 'auditTakenAt'> & { readonly isStale: boolean }) {
  const all = useWordsOf('handOver');
  const words = all.ready;
  const { isBusy, error, run } = useAct();
  const [said, setSaid] = useState('');
  const download = (): void => {
    void run(async () => {
      setSaid('');
      const isWhole = await downloadPackage(project, made, (done) => setSaid(words.progress(done, made.parts)));
      if (!isWhole) throw new ReplyFailure({ code: 'unexpected', ...words.damaged });
      setSaid(words.saved(made.fileName));
    });
  };
  return (
    <>
      {error === null ? null : <ErrorPanel error={error} title={words.downloadFailed} />}
      <div className="next__actions">
        <Button appearance={isStale ? 'default' : 'primary'} isLoading={isBusy} onClick={download}>
          {words.download(made.fileName)}
        </Button>
        {handover.isActive ? null : (
          <Button appearance={isStale ? 'primary' : 'subtle'} onClick={() => void handover.start()}>
            {all.again}
          </Button>
        )}
      </div>
      <p className="subtle" role="status">
        {said || '\u00a0'}
      </p>
    </>
  );
}
