import type { OverviewRow } from '../../../../../src/shared/overview-contract';
import { isOld } from './overview-rows';
import { placeOf } from '../../lib/router';
import { exactDay } from '../../lib/time';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { VerdictMark } from '../../ui/marks';
import { Sparkline } from './sparkline';
import { Table } from '../../ui/table';
import { When } from '../../ui/when';

/** One row per project: how it stands, where it is heading, and the one thing to do. */
export function ProjectRows({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const words = useWords().allProjects;
  return (
    <Table
      columns={[
        {
          title: words.project,
          cell: ({ project }) => (
            <>
              <PlaceLink to={placeOf('overview', project.key)} className="project-name">
                <bdi>{project.name}</bdi>
              </PlaceLink>
              <span className="project-rows__small subtle">{project.key}</span>
            </>
          ),
        },
        { title: words.verdict, cell: (row) => <Verdict row={row} /> },
        {
          title: words.score,
          cell: ({ lastRun, trend }) =>
            lastRun === null ? null : (
              <span className="project-rows__score">
                <strong>{lastRun.score}</strong>
                <Sparkline scores={trend} />
              </span>
            ),
        },
        { title: words.next, cell: (row) => <Next row={row} /> },
        { title: words.lastRun, cell: (row) => <LastRun row={row} /> },
      ]}
      rows={rows}
      keyOf={({ project }) => project.id}
      className="project-rows"
    />
  );
}

interface RowProps {
  readonly row: OverviewRow;
}

function Verdict({ row: { lastRun, goLiveAt } }: RowProps) {
  const { allProjects: words, overview } = useWords();
  const locale = useLocale();
  const blocking = lastRun?.verdict === 'go' ? undefined : lastRun?.blocking;
  return (
    <>
      {lastRun === null ? (
        <span className="subtle">{words.standings.never}</span>
      ) : (
        <VerdictMark verdict={lastRun.verdict} />
      )}
      {blocking === undefined ? null : (
        <span className="project-rows__small subtle">
          {overview.noGoText(blocking.failed, blocking.toConfirm, blocking.unchecked)}
        </span>
      )}
      {goLiveAt === null ? null : (
        <span className="project-rows__small subtle">{words.live(exactDay(goLiveAt, locale))}</span>
      )}
    </>
  );
}

function Next({ row }: RowProps) {
  const words = useWords().allProjects;
  const locale = useLocale();
  const { expiresAt } = row;
  return (
    <>
      <NextLink row={row} />
      {expiresAt === null ? null : (
        <span className="project-rows__small project-rows__small--warning">
          {Date.parse(expiresAt) < Date.now() ? words.expired : words.expires(exactDay(expiresAt, locale))}
        </span>
      )}
    </>
  );
}

function LastRun({ row: { lastRun } }: RowProps) {
  const words = useWords().allProjects;
  if (lastRun === null) return <span className="subtle">{words.neverRun}</span>;
  return (
    <>
      <When at={lastRun.takenAt} />
      {isOld(lastRun.takenAt, new Date()) ? (
        <span className="project-rows__small project-rows__small--warning">{words.old}</span>
      ) : null}
    </>
  );
}

function NextLink({ row: { project, next } }: RowProps) {
  const words = useWords().allProjects.steps;
  const say = useSay();
  if (next.kind === 'nothing') return <span className="subtle">{words.nothing}</span>;
  if (next.kind !== 'fix') return <PlaceLink to={placeOf('overview', project.key)}>{words[next.kind]}</PlaceLink>;
  return (
    <>
      <span className="project-rows__small subtle">{words.fix}</span>
      <PlaceLink to={placeOf('findings', project.key, { check: next.check })}>{say(next.title)}</PlaceLink>
    </>
  );
}
