import { useCallback, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { TicketFeedState } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { useAct } from '../../lib/use-act';
import { useAnswer } from '../../lib/use-answer';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';

type Choice = 'keys' | 'on' | 'off';

const choices: readonly Choice[] = ['keys', 'on', 'off'];
const isOnBy: Readonly<Record<Choice, boolean | null>> = { keys: null, on: true, off: false };
const choiceOf = ({ isOn, decidedBy }: TicketFeedState): Choice =>
  decidedBy === 'keys' ? 'keys' : isOn ? 'on' : 'off';

/** Whether a project's tickets are told to bots, and an admin's word on it. */
export function FeedCard({ project }: { readonly project: string }) {
  const words = useWordsOf('botPreview').feed;
  const ask = useCallback(() => askApp('readTicketFeed', { projectKey: project }), [project]);
  const { value, error, set, reload } = useAnswer(ask);
  return (
    <section className="card stack" aria-labelledby="feed-title">
      <div>
        <h2 id="feed-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null && error === null ? <Placeholder heights={[20, 174, 32]} /> : null}
      {value === null ? null : <FeedForm project={project} state={value} saved={set} />}
    </section>
  );
}

interface FeedFormProps {
  readonly project: string;
  readonly state: TicketFeedState;
  readonly saved: (state: TicketFeedState) => void;
}

function FeedForm({ project, state, saved }: FeedFormProps) {
  const words = useWordsOf('botPreview').feed;
  const [choice, setChoice] = useState(choiceOf(state));
  const [hasSaved, setHasSaved] = useState(false);
  const act = useAct();
  const told = state.isOn ? words.on : words.off;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setHasSaved(false);
    void act.run(async () => {
      saved(await askApp('switchTicketFeed', { projectKey: project, isOn: isOnBy[choice] }));
      setHasSaved(true);
    });
  };
  return (
    <form className="stack" onSubmit={save}>
      <p>
        <Lozenge appearance={state.isOn ? 'success' : 'default'}>{told}</Lozenge>{' '}
        <span className="subtle">{state.decidedBy === 'admin' ? words.byAdmin : words.byKeys}</span>
      </p>
      <fieldset className="check-list">
        <legend>{words.legend}</legend>
        {choices.map((one) => (
          <label key={one} className="option">
            <input
              type="radio"
              name="feed"
              checked={choice === one}
              onChange={() => {
                setChoice(one);
                setHasSaved(false);
              }}
            />
            <span>
              <strong>{words.choices[one].name}</strong>
              <span className="option__text subtle">{words.choices[one].text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      <div className="next__actions">
        <Button type="submit" isLoading={act.isBusy}>
          {words.save}
        </Button>
        <span className="subtle copy__said" role="status">
          {hasSaved ? words.saved(told) : ''}
        </span>
      </div>
    </form>
  );
}
