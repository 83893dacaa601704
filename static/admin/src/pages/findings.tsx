import { useCallback } from 'react';
import Button from '@atlaskit/button/new';
import type { AuditReport } from '../../../../src/shared/report';
import { readReport } from '../api';
import { AreaSection } from '../components/area-section';
import { Empty } from '../components/empty';
import { ErrorPanel } from '../components/error-panel';
import { FindingsToolbar } from '../components/findings-toolbar';
import { Placeholder } from '../components/placeholder';
import { ProjectFrame } from '../components/project-frame';
import { ReportLine } from '../components/report-line';
import { filterOf, groupByArea, isFiltered } from '../findings-filter';
import { placeOf } from '../router';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';
import { useWords } from '../words';

/** Every check of the last audit, by area. Filters and the opened check are in the address. */
export function Findings({ project }: { readonly project: string }) {
  const { go } = useSession();
  const words = useWords();
  const ask = useCallback(() => readReport({ projectKey: project }), [project]);
  const answer = useAnswer(ask);
  return (
    <ProjectFrame project={project} below={answer.value === null ? undefined : <ReportLine report={answer.value} />}>
      {answer.error === null ? null : <ErrorPanel error={answer.error} retry={answer.reload} />}
      {answer.value === null && answer.isLoading ? <Placeholder heights={[40, 28, 72, 72, 72, 72]} /> : null}
      {answer.value === null && !answer.isLoading && answer.error === null ? (
        <Empty title={words.findings.noneTitle} text={words.findings.noneText}>
          <Button appearance="primary" onClick={() => go(placeOf('overview', project))}>
            {words.app.overview}
          </Button>
        </Empty>
      ) : null}
      {answer.value === null ? null : <Report report={answer.value} reload={answer.reload} />}
    </ProjectFrame>
  );
}

function Report({ report, reload }: { readonly report: AuditReport; readonly reload: () => void }) {
  const { place, go } = useSession();
  const words = useWords().findings;
  const filter = filterOf(place.filters);
  const groups = groupByArea(report.results, filter);
  const shown = groups.reduce((sum, group) => sum + group.open.length + group.settled.length, 0);
  const clear = (): void => go({ ...place, filters: {} }, 'replace');
  return (
    <>
      <FindingsToolbar report={report} filter={filter} shown={shown} />
      {shown === 0 ? (
        <Empty title={words.noMatchTitle} text={words.noMatchText}>
          <Button onClick={clear}>{words.clear}</Button>
        </Empty>
      ) : null}
      {groups.map((group) => (
        <AreaSection key={group.area} group={group} report={report} isUnfolded={isFiltered(filter)} openedCheck={place.filters['check'] ?? null} reload={reload} />
      ))}
    </>
  );
}
