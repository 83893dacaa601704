import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { titleOfChange } from '../../../../../src/shared/judgement';
import type { CheckChange, ProjectHistory, ReportChanges } from '../../../../../src/shared/overview-contract';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { exactDay, exactTime } from '../../lib/time';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { Sparkline } from './sparkline';
import { REPORT_CHANGES } from '../../../../../src/shared/vocabulary';

const namedAtFirst = 5;

interface ChangesCardProps {
  readonly project: string;
  readonly history: ProjectHistory;
  readonly unmark: () => void;
  readonly isUnmarking: boolean;
}

/** What the last audit says differently from the one before it, and from the day the bot went live. */
export function ChangesCard({ project, history, unmark, isUnmarking }: ChangesCardProps) {
  const { admission } = useSession();
  const words = useWords().overview;
  const locale = useLocale();
  const { sinceLastRun, sinceGoLive, runs } = history;
  return (
    <section className="card changes" aria-labelledby="changes-title">
      <div className="changes__head">
        <h2 id="changes-title">{words.changesTitle}</h2>
        <Sparkline scores={runs.slice(-12).map(({ score }) => score)} />
      </div>
      {sinceLastRun === null ? (
        <p className="subtle">{words.firstAudit}</p>
      ) : (
        <Changes
          title={words.sinceLastRun(exactTime(sinceLastRun.before, locale))}
          changes={sinceLastRun.changes}
          project={project}
        />
      )}
      {sinceGoLive === null ? null : (
        <>
          <Changes
            title={words.sinceGoLive(exactDay(sinceGoLive.at, locale))}
            changes={sinceGoLive.changes}
            project={project}
          />
          {admission === 'site' ? (
            <div>
              <Button spacing="compact" isLoading={isUnmarking} onClick={unmark}>
                {words.unmark}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}

function Changes({
  title,
  changes,
  project,
}: {
  readonly title: string;
  readonly changes: ReportChanges;
  readonly project: string;
}) {
  const words = useWords().overview;
  const some = REPORT_CHANGES.filter((kind) => changes[kind].length > 0);
  return (
    <div className="changes__since">
      <h3>{title}</h3>
      {some.length === 0 ? <p className="subtle">{words.noChange}</p> : null}
      {some.map((kind) => (
        <div key={kind} className={`changes__group changes__group--${kind}`}>
          <p>
            <strong>{changes[kind].length}</strong> {words.changes[kind]}
          </p>
          <ChangeList changes={changes[kind]} project={project} />
        </div>
      ))}
    </div>
  );
}

function ChangeList({ changes, project }: { readonly changes: readonly CheckChange[]; readonly project: string }) {
  const words = useWords().overview;
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, namedAtFirst);
  return (
    <>
      <ul className="plain-list">
        {shown.map((change) => (
          <li key={change.check}>
            {change.after === null ? (
              say(titleOfChange(change))
            ) : (
              <PlaceLink to={placeOf('findings', project, { check: change.check })}>
                {say(titleOfChange(change))}
              </PlaceLink>
            )}
          </li>
        ))}
      </ul>
      {shown.length < changes.length ? (
        <Button appearance="subtle" spacing="compact" onClick={() => setWhole(true)}>
          {words.moreChanges(changes.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}
