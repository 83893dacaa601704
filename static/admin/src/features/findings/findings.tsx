import { useCallback, useMemo, useRef } from 'react';
import Button from '@atlaskit/button/new';
import type { AuditReport } from '../../../../../src/shared/report';
import type { Decisions } from '../../../../../src/shared/risk-contract';
import { askApp } from '../../lib/api';
import { AreaSection } from './area-section';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { FixButton } from '../../ui/fix-button';
import { isFixable } from '../../lib/fix-scope';
import { FindingsToolbar } from './findings-toolbar';
import { LeftToPeoplePart } from './left-to-people-part';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { ReportLine } from './report-line';
import { filterOf, groupByArea, isFiltered, searchTexts } from '../../lib/findings-filter';
import { FindingsContext, type FindingsSession } from './findings-session';
import { useNoteFailing } from '../../lib/use-note-failing';
import { isForPeople } from '../../lib/left-to-people';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAnswer, type Answer } from '../../lib/use-answer';
import { useSay, useWords } from '../../i18n/words';

/** Every check of the last audit, by area. Filters and the opened check are in the address. */
export function Findings({ project }: { readonly project: string }) {
  const { go, admission } = useSession();
  const words = useWords();
  const ask = useCallback(() => askApp('readReport', { projectKey: project }), [project]);
  const askDecisions = useCallback(
    async () => (admission === 'site' ? askApp('readDecisions', { projectKey: project }) : null),
    [project, admission],
  );
  const answer = useAnswer(ask);
  const decisions = useAnswer(askDecisions);
  useNoteFailing(answer.value);
  // Shown together, so that nothing jumps when the names come; without the decisions when they cannot be read.
  const isShown = answer.value !== null && (decisions.value !== null || !decisions.isLoading);
  return (
    <ProjectFrame
      project={project}
      below={answer.value === null ? undefined : <ReportLine report={answer.value} />}
      actions={
        answer.value?.results.some(isFixable) === true ? (
          <FixButton project={project} filters={{}} appearance="primary">
            {words.fixes.review}
          </FixButton>
        ) : (
          <span />
        )
      }
    >
      {answer.error === null ? null : <ErrorPanel error={answer.error} retry={answer.reload} />}
      {!isShown && (answer.isLoading || answer.value !== null) ? (
        <Placeholder heights={[40, 28, 72, 72, 72, 72]} />
      ) : null}
      {answer.value === null && !answer.isLoading && answer.error === null ? (
        <Empty title={words.findings.noneTitle} text={words.findings.noneText}>
          <Button appearance="primary" onClick={() => go(placeOf('overview', project))}>
            {words.app.overview}
          </Button>
        </Empty>
      ) : null}
      {isShown && answer.value !== null ? <Report report={answer.value} answer={answer} decisions={decisions} /> : null}
    </ProjectFrame>
  );
}

interface ReportProps {
  readonly report: AuditReport;
  readonly answer: Answer<AuditReport | null>;
  readonly decisions: Answer<Decisions | null>;
}

function Report({ report, answer, decisions }: ReportProps) {
  const { place, go } = useSession();
  const words = useWords().findings;
  const say = useSay();
  const session = useFindingsOf(report, answer, decisions);
  const texts = useMemo(() => searchTexts(report.results, say), [report, say]);
  const filter = filterOf(place.filters);
  const groups = groupByArea(report.results, filter, texts);
  const shown = groups.reduce((sum, group) => sum + group.open.length + group.settled.length, 0);
  const clear = (): void => go({ ...place, filters: {} }, 'replace');
  if (isForPeople(place.filters))
    return (
      <FindingsContext.Provider value={session}>
        <LeftToPeoplePart />
      </FindingsContext.Provider>
    );
  return (
    <FindingsContext.Provider value={session}>
      <FindingsToolbar report={report} filter={filter} shown={shown} />
      {shown === 0 ? (
        <Empty title={words.noMatchTitle} text={words.noMatchText}>
          <Button onClick={clear}>{words.clear}</Button>
        </Empty>
      ) : null}
      {groups.map((group) => (
        <AreaSection key={group.area} group={group} isUnfolded={isFiltered(filter)} filters={place.filters} />
      ))}
    </FindingsContext.Provider>
  );
}

function useFindingsOf(
  report: AuditReport,
  { set }: Answer<AuditReport | null>,
  { value: decisions, reload }: Answer<Decisions | null>,
): FindingsSession {
  const { place, go } = useSession();
  // What the cards share has to stay the same while somebody types, so the address is looked up when it is needed.
  const address = useRef({ place, go });
  address.current = { place, go };
  return useMemo(
    () => ({
      report,
      decisions,
      replace: (next) => {
        set(next);
        // Where they could not be read, asking again would take the view away until the answer.
        if (decisions !== null) reload();
      },
      note: (check, isOpen) => {
        const { check: noted, subject, workflow, ...filters } = address.current.place.filters;
        const kept =
          noted === undefined || noted === check
            ? {}
            : { check: noted, ...(subject !== undefined && { subject }), ...(workflow !== undefined && { workflow }) };
        address.current.go(
          { ...address.current.place, filters: isOpen ? { ...filters, check } : { ...filters, ...kept } },
          'replace',
        );
      },
    }),
    [report, decisions, set, reload],
  );
}
