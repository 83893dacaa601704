import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { askApp } from '../../lib/api';
import { placeOf } from '../../lib/router';
import { useAct } from '../../lib/use-act';
import { useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';

/** The smallest plan that switches one skill on, worked out when it is asked for. */
export function SkillNeeds({
  project,
  skill,
}: {
  readonly project: string;
  readonly skill: { readonly id: string; readonly name: string };
}) {
  const words = useWords().skills;
  const act = useAct();
  const [plan, setPlan] = useState<PlanView | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = async (): Promise<void> => {
    setOpen(true);
    if (plan === null)
      await act.run(async () =>
        setPlan(
          await askApp('makePlan', { projectKey: project, scope: { kind: 'skill', skill: skill.id }, choices: {} }),
        ),
      );
  };
  return (
    <div className="needs">
      <Button
        appearance="subtle"
        spacing="compact"
        aria-expanded={isOpen}
        isLoading={act.isBusy}
        onClick={() => (isOpen ? setOpen(false) : void open())}
      >
        {isOpen ? words.hideChanges : words.showChanges(skill.name)}
      </Button>
      <div role="status">
        {act.isBusy ? <p className="subtle">{words.planning}</p> : null}
        {isOpen && act.error !== null ? <ErrorPanel error={act.error} /> : null}
        {isOpen && plan !== null ? <Needs project={project} skill={skill} plan={plan} /> : null}
      </div>
    </div>
  );
}

function Needs({
  project,
  skill,
  plan: { changes, manual },
}: {
  readonly project: string;
  readonly skill: { readonly id: string; readonly name: string };
  readonly plan: PlanView;
}) {
  const words = useWords().skills;
  const say = useSay();
  if (changes.length + manual.length === 0) return <p>{words.noChanges}</p>;
  return (
    <>
      <h3 className="needs__title">{words.changesTitle(skill.name)}</h3>
      {changes.length === 0 ? null : (
        <>
          <p>{words.changes(changes.length)}</p>
          <ol>
            {changes.map(({ id, sentence }) => (
              <li key={id}>{say(sentence)}</li>
            ))}
          </ol>
          <PlaceLink to={placeOf('fixes', project, { skill: skill.id })}>{words.review}</PlaceLink>
        </>
      )}
      {manual.length === 0 ? null : (
        <>
          <p>{words.byHand(manual.length)}</p>
          <ul>
            {manual.map(({ number, sentence }) => (
              <li key={number}>{say(sentence)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
