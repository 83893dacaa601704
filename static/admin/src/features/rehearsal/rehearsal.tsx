import { useCallback } from 'react';
import Button from '@atlaskit/button/new';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import type { SimulatedRehearsal } from '../../../../../src/shared/rehearsal-contract';
import { askApp } from '../../lib/api';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useSay, useWordsOf } from '../../i18n/words';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { When } from '../../ui/when';
import { RehearsalMark } from './rehearsal-mark';
import { rehearsedBySkill } from './rehearsed-by-skill';
import { Reasons } from './reasons';
import { Transcript } from './transcript';

/** What each skill would do on a request, worked out and not live. */
export function Rehearsal({ project }: { readonly project: string }) {
  const words = useWordsOf('rehearsal');
  const ask = useCallback(() => askApp('readRehearsal', { projectKey: project }), [project]);
  const { value, error, isLoading, reload } = useAnswer(ask);
  const again = (
    <Button iconBefore={RefreshIcon} isLoading={isLoading && value !== null} onClick={reload}>
      {words.again}
    </Button>
  );
  return (
    <ProjectFrame project={project} below={words.text} actions={value === null ? <span /> : again}>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null && isLoading ? <Placeholder heights={[80, 32, 420]} /> : null}
      {value === null ? null : <Rehearsed project={project} rehearsal={value} />}
    </ProjectFrame>
  );
}

interface RehearsedProps {
  readonly project: string;
  readonly rehearsal: SimulatedRehearsal;
}

function Rehearsed({ project, rehearsal }: RehearsedProps) {
  const words = useWordsOf('rehearsal');
  const say = useSay();
  const { place } = useSession();
  const skills = rehearsedBySkill(rehearsal);
  const asked = place.filters['skill'];
  const shown = asked === undefined ? skills[0] : skills.find(({ id }) => id === asked);
  return (
    <div className="rehearsal">
      <Message tone="information" title={words.notLiveTitle}>
        <p>{words.notLiveText}</p>
        <p className="subtle">
          {words.readAt} <When at={rehearsal.takenAt} />
        </p>
      </Message>
      {skills.length === 0 ? (
        <Empty title={words.noneTitle} text={words.noneText} />
      ) : (
        <>
          <nav aria-label={words.skills} className="parts rehearsal__skills">
            {skills.map(({ id, name, outcome }) => (
              <PlaceLink key={id} to={placeOf('rehearsal', project, { skill: id })} isCurrent={id === shown?.id}>
                <span dir="auto">{say(name)}</span> <RehearsalMark outcome={outcome} />
              </PlaceLink>
            ))}
          </nav>
          {shown?.rehearsed.map((one) => (
            <Transcript
              key={`${one.skill.id} ${one.issueType.id}`}
              project={project}
              rehearsed={one}
              isAlone={shown.rehearsed.length === 1}
            />
          ))}
        </>
      )}
      <NotRehearsed project={project} rehearsal={rehearsal} />
    </div>
  );
}

function NotRehearsed({ project, rehearsal: { notRehearsed, withoutScript } }: RehearsedProps) {
  const words = useWordsOf('rehearsal');
  const say = useSay();
  if (notRehearsed.length + withoutScript.length === 0) return null;
  return (
    <section className="card" aria-labelledby="not-rehearsed">
      <h2 id="not-rehearsed">{words.notRehearsedTitle}</h2>
      {withoutScript.length === 0 ? null : <p>{words.withoutScript(withoutScript.map(say))}</p>}
      <Reasons project={project} reasons={notRehearsed} />
    </section>
  );
}
