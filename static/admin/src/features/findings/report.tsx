import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { AuditReport } from '../../../../../src/shared/report';
import { askApp, replyErrorOf } from '../../lib/api';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
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
  const share = useShare(project);
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
        actions={
          <Acts report={report.value} share={admission === 'site' ? share.act : null} isSharing={share.isBusy} />
        }
      />
      <Shared share={share} />
      {decisions.error === null ? null : <ErrorPanel error={decisions.error} retry={decisions.reload} />}
      <ReportSummary report={report.value} decisions={decisions.value} />
      <ReportFindings report={report.value} decisions={decisions.value} />
    </article>
  );
}

type Share = ReturnType<typeof useShare>;

/** Saves the report as a page for readers outside, and tells by which key it is signed. */
function useShare(project: string) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const [saved, setSaved] = useState<{ readonly fileName: string; readonly keyId: string } | null>(null);
  const act = (): void => {
    setBusy(true);
    setError(null);
    void askApp('shareReport', { projectKey: project })
      .then(({ fileName, html, keyId }) => {
        downloadFile(fileName, 'text/html', [html]);
        setSaved({ fileName, keyId });
      })
      .catch((thrown: unknown) => setError(replyErrorOf(thrown)))
      .finally(() => setBusy(false));
  };
  return { act, isBusy, error, saved };
}

function Shared({ share: { act, error, saved } }: { readonly share: Share }) {
  const words = useWords().report;
  if (error !== null) return <ErrorPanel error={error} retry={act} />;
  if (saved === null) return null;
  return (
    <div className="not-printed">
      <Message tone="success" isAnnounced>
        <p>{words.shared(saved.fileName, saved.keyId)}</p>
      </Message>
    </div>
  );
}

function Acts({
  report,
  share,
  isSharing,
}: {
  readonly report: AuditReport;
  readonly share: (() => void) | null;
  readonly isSharing: boolean;
}) {
  const words = useWords().report;
  const name = nameOfReport(report);
  return (
    <div className="report__acts not-printed">
      <Button onClick={() => downloadFile(`${name}.json`, 'application/json', [reportAsJson(report)])}>
        {words.json}
      </Button>
      <Button onClick={() => downloadFile(`${name}.csv`, 'text/csv', [reportAsCsv(report)])}>{words.csv}</Button>
      {share === null ? null : (
        <Button onClick={share} isLoading={isSharing}>
          {words.share}
        </Button>
      )}
      <Button appearance="primary" onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
}
