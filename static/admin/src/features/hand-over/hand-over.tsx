import { useCallback } from 'react';
import Button from '@atlaskit/button/new';
import { askApp } from '../../lib/api';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { HandoverRun } from './handover-run';
import { PackageCard } from './package-card';
import { PackageFiles } from './package-files';
import { WhatIsInIt } from './what-is-in-it';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { useAnswer } from '../../lib/use-answer';
import { useHandover } from './use-handover';
import { useWordsOf } from '../../i18n/words';

/** The package for the vendor: made, looked into, taken along. */
export function HandOver({ project }: { readonly project: string }) {
  const words = useWordsOf('handOver');
  const handover = useHandover(project);
  const ask = useCallback(() => askApp('readReport', { projectKey: project }).catch(() => null), [project]);
  const report = useAnswer(ask);
  const isReady = (handover.isKnown || handover.isLost) && !report.isLoading;
  const made = handover.package;
  return (
    <ProjectFrame project={project} below={words.text}>
      {isReady ? (
        <div className="stack">
          {handover.error === null ? null : (
            <ErrorPanel error={handover.error} title={words.failed} retry={() => void handover.start()} />
          )}
          {handover.run?.state === 'failed' ? (
            <ErrorPanel
              error={handover.run.error ?? { code: 'unexpected', ...words.failure }}
              title={words.failed}
              retry={() => void handover.start()}
              retryLabel={words.again}
            />
          ) : null}
          {handover.isActive && handover.run !== null ? <HandoverRun handover={handover} run={handover.run} /> : null}
          {made === null ? (
            <>
              {handover.isActive ? null : (
                <Empty title={words.noneTitle} text={words.noneText}>
                  <Button appearance="primary" onClick={() => void handover.start()}>
                    {words.make}
                  </Button>
                </Empty>
              )}
              <WhatIsInIt />
            </>
          ) : (
            <>
              <PackageCard
                key={made.sha256}
                project={project}
                handover={handover}
                made={made}
                auditTakenAt={report.value?.takenAt ?? null}
              />
              <PackageFiles key={`${made.sha256} files`} project={project} made={made} />
              <WhatIsInIt />
            </>
          )}
        </div>
      ) : (
        <Placeholder heights={[220, 420]} />
      )}
    </ProjectFrame>
  );
}
