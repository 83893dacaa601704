import { useCallback } from 'react';
import Button from '@atlaskit/button/new';
import type { AuditReport } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { PageHeader } from '../../ui/page-header';
import { LoadingView } from '../../ui/placeholder';
import { ReportFindings } from './report-findings';
import { ReportSummary } from './report-summary';
import { downloadFile } from '../../lib/download-file';
import { nameOfReport, reportAsCsv, reportAsJson } from './report-export';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useWords } from '../../i18n/words';

/** The last audit as a paper: one page that sums it up, then every finding. Nothing in it is folded or cut off. */
export function Report({ project }: { readonly project: string }) {
  const { go, admission } = useSession();
  const words = useWords();
  const askReport = useCallback(() => askApp('readReport', { projectKey: project }), [project]);
  const askDecisions = useCallback(
    async () => (admission === 'site' ? askApp('readDecisions', { projectKey: project }) : null),
    [project, admission],
  );
  const report = useAnswer(askReport);
  const decisions = useAnswer(askDecisions);
  if (report.error !== null) return <ErrorPanel error={report.error} retry={report.reload} />;
  if (report.isLoading || decisions.isLoading) return <LoadingView />;
  if (report.value === null) {
    return (
      <>
        <PageHeader title={project} />
        <Empty title={words.report.noneTitle} text={words.findings.noneText}>
          <Button appearance="primary" onClick={() => go(placeOf('overview', project))}>
            {words.app.overview}
          </Button>
        </Empty>
      </>
    );
  }
  const { name, key } = report.value.project;
  const back = (
    <nav aria-label={words.app.name} className="path not-printed">
      <PlaceLink to={placeOf('findings', project)}>{words.report.back}</PlaceLink>
    </nav>
  );
  return (
    <article className="report">
      <PageHeader
        title={words.report.title(`${name} (${key})`)}
        above={back}
        actions={<Acts report={report.value} />}
      />
      {decisions.error === null ? null : <ErrorPanel error={decisions.error} retry={decisions.reload} />}
      <ReportSummary report={report.value} decisions={decisions.value} />
      <ReportFindings report={report.value} decisions={decisions.value} />
    </article>
  );
}

function Acts({ report }: { readonly report: AuditReport }) {
  const words = useWords().report;
  const name = nameOfReport(report);
  return (
    <div className="report__acts not-printed">
      <Button onClick={() => downloadFile(`${name}.json`, 'application/json', [reportAsJson(report)])}>
        {words.json}
      </Button>
      <Button onClick={() => downloadFile(`${name}.csv`, 'text/csv', [reportAsCsv(report)])}>{words.csv}</Button>
      <Button appearance="primary" onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
}
