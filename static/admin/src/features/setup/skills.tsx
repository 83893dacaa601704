import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import Toggle from '@atlaskit/toggle';
import type { SkillTable } from '../../../../../src/shared/what-if-contract';
import { askApp } from '../../lib/api';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { ScoreRing } from '../overview/score-ring';
import { SetupParts } from './setup-parts';
import { SkillNeeds } from './skill-needs';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { choiceFor, holdsAlone, savedSkills, switched } from './skill-choice';
import { useAct } from '../../lib/use-act';
import { useAnswer } from '../../lib/use-answer';
import { useSay, useWords } from '../../i18n/words';

/** What if: every choice of skills with its verdict, at the press of a toggle. */
export function Skills({ project }: { readonly project: string }) {
  const words = useWords().skills;
  const ask = useCallback(() => askApp('readSkillTable', { projectKey: project }), [project]);
  const { value: table, error, isLoading, reload } = useAnswer(ask);
  return (
    <ProjectFrame project={project} below={words.text}>
      <SetupParts project={project} />
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {table === null && isLoading ? <Placeholder heights={[420, 360]} /> : null}
      {table === null ? null : <WhatIf project={project} table={table} />}
    </ProjectFrame>
  );
}

function WhatIf({ project, table }: { readonly project: string; readonly table: SkillTable }) {
  const [on, setOn] = useState(() => savedSkills(table));
  return (
    <div className="what-if">
      <Toggles project={project} table={table} on={on} toggle={(skill) => setOn(switched(on, skill))} />
      <Outcome project={project} table={table} on={on} reset={() => setOn(savedSkills(table))} />
    </div>
  );
}

interface TogglesProps {
  readonly project: string;
  readonly table: SkillTable;
  readonly on: ReadonlySet<string>;
  readonly toggle: (skill: string) => void;
}

function Toggles({ project, table, on, toggle }: TogglesProps) {
  const words = useWords().skills;
  const say = useSay();
  return (
    <section className="card" aria-labelledby="what-if-skills">
      <h2 id="what-if-skills">{words.chooseTitle}</h2>
      <ul className="plain-list what-if__skills">
        {table.skills.map(({ id, name, description, isOn }) => {
          const held = holdsAlone(table, id);
          return (
            <li key={id} className="what-if__skill">
              <Toggle id={`skill-${id}`} isChecked={on.has(id)} onChange={() => toggle(id)} />
              <label htmlFor={`skill-${id}`}>
                <strong>{say(name)}</strong>
                {isOn ? <span className="subtle">{` · ${on.has(id) ? words.isOnNow : words.willBeOff}`}</span> : null}
                <span className="option__text subtle">{say(description)}</span>
              </label>
              <p className={held === 0 ? 'what-if__free' : 'what-if__held'}>
                {held === 0 ? words.onAlone.go : words.onAlone['no-go'](held)}
              </p>
              {held === 0 ? null : <SkillNeeds project={project} skill={{ id, name: say(name) }} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface OutcomeProps {
  readonly project: string;
  readonly table: SkillTable;
  readonly on: ReadonlySet<string>;
  readonly reset: () => void;
}

function Outcome({ project, table, on, reset }: OutcomeProps) {
  const words = useWords().skills;
  const say = useSay();
  const choice = choiceFor(table, on);
  if (choice === undefined) return <Message tone="warning" title={words.nothingOn} isAnnounced />;
  const held = choice.heldBackBy.flatMap((place) => table.checks[place] ?? []);
  return (
    <section className={`card verdict verdict--${choice.verdict}`} aria-labelledby="what-if-verdict">
      <div className="verdict__head" role="status">
        <div className="verdict__words">
          <h2 id="what-if-verdict">{words.verdictTitle[choice.verdict]}</h2>
          <p>{words.failing(choice.failing)}</p>
        </div>
        <ScoreRing score={choice.score} />
      </div>
      <h3>{words.heldTitle}</h3>
      {held.length === 0 ? (
        <p>{words.heldNone}</p>
      ) : (
        <ul className="plain-list what-if__checks">
          {held.map(({ check, title, findings }) => (
            <li key={check}>
              <PlaceLink to={placeOf('findings', project, { check })}>{say(title)}</PlaceLink>
              {findings === 0 ? null : <span className="subtle">{` ${words.findings(findings)}`}</span>}
            </li>
          ))}
        </ul>
      )}
      <KeepChoice project={project} table={table} on={on} reset={reset} />
    </section>
  );
}

function KeepChoice({ project, table, on, reset }: OutcomeProps) {
  const words = useWords().skills;
  const { go } = useSession();
  const act = useAct();
  const saved = savedSkills(table);
  if (on.size === saved.size && [...on].every((skill) => saved.has(skill)))
    return <p className="subtle">{words.same}</p>;
  const keep = (): Promise<void> =>
    act.run(async () => {
      const { settings } = await askApp('proposeSetup', { projectKey: project });
      await askApp('saveSettings', { settings: { ...settings, skills: [...on] } });
      await askApp('startAudit', { projectKey: project });
      go(placeOf('overview', project));
    });
  return (
    <>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      <div className="what-if__acts">
        <Button appearance="primary" isLoading={act.isBusy} onClick={() => void keep()}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={reset}>
          {words.reset}
        </Button>
      </div>
    </>
  );
}
