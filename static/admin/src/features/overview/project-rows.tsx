import type { OverviewRow } from '../../../../../src/shared/overview-contract';
import { isOld } from './overview-rows';
import { placeOf } from '../../lib/router';
import { exactDay } from '../../lib/time';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { VerdictMark } from '../../ui/marks';
import { Sparkline } from './sparkline';
import { When } from '../../ui/when';

/** One row per project: how it stands, where it is heading, and the one thing to do. */
export function ProjectRows({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const words = useWords().allProjects;
  return (
    <table className="table table--stacks project-rows" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {[words.project, words.verdict, words.score, words.next, words.lastRun].map((title) => (
            <th key={title} scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.project.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: OverviewRow }) {
  const { allProjects: words, overview } = useWords();
  const { noGoText } = overview;
  const locale = useLocale();
  const { project, lastRun, trend, goLiveAt, expiresAt } = row;
  return (
    <tr role="row">
      <td role="cell">
        <PlaceLink to={placeOf('overview', project.key)} className="project-name">
          <bdi>{project.name}</bdi>
        </PlaceLink>
        <span className="project-rows__small subtle">{project.key}</span>
      </td>
      <td role="cell" data-label={words.verdict}>
        {lastRun === null ? (
          <span className="subtle">{words.standings.never}</span>
        ) : (
          <VerdictMark verdict={lastRun.verdict} />
        )}
        {lastRun?.blocking === undefined || lastRun.verdict === 'go' ? null : (
          <span className="project-rows__small subtle">
            {noGoText(lastRun.blocking.failed, lastRun.blocking.toConfirm, lastRun.blocking.unchecked)}
          </span>
        )}
        {goLiveAt === null ? null : (
          <span className="project-rows__small subtle">{words.live(exactDay(goLiveAt, locale))}</span>
        )}
      </td>
      <td role="cell" data-label={words.score}>
        {lastRun === null ? null : (
          <span className="project-rows__score">
            <strong>{lastRun.score}</strong>
            <Sparkline scores={trend} />
          </span>
        )}
      </td>
      <td role="cell" data-label={words.next}>
        <NextLink row={row} />
        {expiresAt === null ? null : (
          <span className="project-rows__small project-rows__small--warning">
            {Date.parse(expiresAt) < Date.now() ? words.expired : words.expires(exactDay(expiresAt, locale))}
          </span>
        )}
      </td>
      <td role="cell" data-label={words.lastRun}>
        {lastRun === null ? <span className="subtle">{words.neverRun}</span> : <When at={lastRun.takenAt} />}
        {lastRun !== null && isOld(lastRun.takenAt, new Date()) ? (
          <span className="project-rows__small project-rows__small--warning">{words.old}</span>
        ) : null}
      </td>
    </tr>
  );
}

function NextLink({ row: { project, next } }: { readonly row: OverviewRow }) {
  const words = useWords().allProjects.steps;
  const say = useSay();
  if (next.kind === 'nothing') return <span className="subtle">{words.nothing}</span>;
  if (next.kind !== 'mend') return <PlaceLink to={placeOf('overview', project.key)}>{words[next.kind]}</PlaceLink>;
  return (
    <>
      <span className="project-rows__small subtle">{words.mend}</span>
      <PlaceLink to={placeOf('findings', project.key, { check: next.check })}>{say(next.title)}</PlaceLink>
    </>
  );
}
