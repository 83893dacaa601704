import { useCallback } from 'react';
import Lozenge from '@atlaskit/lozenge';
import type { BotStanding, BotTable, HoldingCheck } from '../../../../../src/shared/what-if-contract';
import { askApp } from '../../lib/api';
import { placeOf } from '../../lib/router';
import { useAnswer } from '../../lib/use-answer';
import { useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { VerdictMark } from '../../ui/marks';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { differencesOf } from './bot-differences';
import { SetupParts } from './setup-parts';

/** The same project judged for every bot: which it is ready for, and what another one would ask. */
export function Bots({ project }: { readonly project: string }) {
  const words = useWords().bots;
  const ask = useCallback(() => askApp('readBotTable', { projectKey: project }), [project]);
  const { value: table, error, isLoading, reload } = useAnswer(ask);
  return (
    <ProjectFrame project={project} below={words.text}>
      <SetupParts project={project} />
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {table === null && isLoading ? <Placeholder heights={[64, 180, 180, 180]} /> : null}
      {table === null ? null : <EveryBot project={project} table={table} />}
    </ProjectFrame>
  );
}

function EveryBot({ project, table: { bots } }: { readonly project: string; readonly table: BotTable }) {
  const words = useWords().bots;
  const say = useSay();
  const chosen = bots.find(({ isChosen }) => isChosen);
  if (chosen === undefined) return null;
  return (
    <>
      <p className="bots__basis">{words.basis(say(chosen.profile.name))}</p>
      <ul className="plain-list bots">
        {bots.map((bot) => (
          <li key={bot.profile.id} className="card bots__bot">
            <OneBot bot={bot} />
            {bot.isChosen ? (
              <Blocking title={words.whatBlocks} checks={bot.heldBackBy} project={project} />
            ) : (
              <Compared chosen={chosen} bot={bot} project={project} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function OneBot({ bot: { profile, isChosen, verdict, score, skills, blocking } }: { readonly bot: BotStanding }) {
  const words = useWords();
  const say = useSay();
  return (
    <>
      <div className="bots__head">
        <h2>{say(profile.name)}</h2>
        <VerdictMark verdict={verdict} />
        {isChosen ? <Lozenge>{words.bots.isChosen}</Lozenge> : null}
        <span className="subtle">{words.skills.score(score)}</span>
      </div>
      <p>
        {verdict === 'go'
          ? words.skills.heldNone
          : words.overview.noGoText(blocking.failed, blocking.toConfirm, blocking.unchecked)}
      </p>
      <p className="subtle">{words.bots.skills(skills.map(say))}</p>
    </>
  );
}

interface ComparedProps {
  readonly chosen: BotStanding;
  readonly bot: BotStanding;
  readonly project: string;
}

function Compared({ chosen, bot, project }: ComparedProps) {
  const words = useWords().bots;
  const name = useSay()(chosen.profile.name);
  const { more, fewer, both } = differencesOf(chosen, bot);
  if (more.length + fewer.length + both.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        {more.length + fewer.length === 0 ? words.same(name) : words.differs(name, more.length, fewer.length)}
      </summary>
      <Checks title={words.more(name)} checks={more} />
      <Checks title={words.both(name)} checks={both} project={project} />
      <Checks title={words.fewer(name)} checks={fewer} project={project} />
    </details>
  );
}

function Blocking({ title, checks, project }: Required<ChecksProps>) {
  if (checks.length === 0) return null;
  return (
    <details className="fold">
      <summary>{title}</summary>
      <Checks checks={checks} project={project} />
    </details>
  );
}

interface ChecksProps {
  readonly title?: string;
  readonly checks: readonly HoldingCheck[];
  /** Where the findings are; absent: the audits of this project do not ask for them. */
  readonly project?: string | undefined;
}

function Checks({ title, checks, project }: ChecksProps) {
  const words = useWords().skills;
  const say = useSay();
  if (checks.length === 0) return null;
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <ul className="bots__checks">
        {checks.map((held) => (
          <li key={held.check}>
            {project === undefined ? (
              say(held.title)
            ) : (
              <PlaceLink to={placeOf('findings', project, { check: held.check })}>{say(held.title)}</PlaceLink>
            )}
            {held.findings === 0 ? null : <span className="subtle">{` ${words.findings(held.findings)}`}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
