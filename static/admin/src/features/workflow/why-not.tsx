import { useCallback, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { askApp } from '../../lib/api';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { TextField } from '../../ui/text-field';
import { requestKeyIn } from './request-key';
import { RequestAnswer } from './request-answer';

const mostCharacters = 300;

/** “Why can’t the bot …?”: what it can do with one request now. */
export function WhyNot({ project }: { readonly project: string }) {
  const { place, go } = useSession();
  const words = useWords().workflow.whyNot;
  const asked = requestKeyIn(place.filters['request'] ?? '');
  const [typed, setTyped] = useState(asked ?? '');
  const [isTried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  const key = requestKeyIn(typed);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (key === null) return;
    // The same key once more is a question of its own: the request may have moved.
    setRound(round + 1);
    go({ ...place, filters: { ...place.filters, request: key } }, 'replace');
  };
  return (
    <section className="card stack why-not" aria-labelledby="why-not-title">
      <div>
        <h2 id="why-not-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      <form role="search" aria-labelledby="why-not-title" className="why-not__form" noValidate onSubmit={ask}>
        <TextField
          label={words.label}
          help={words.help}
          maxLength={mostCharacters}
          value={typed}
          onChange={setTyped}
          error={isTried && key === null ? words.missing : null}
        />
        <Button type="submit">{words.submit}</Button>
      </form>
      {asked === null ? null : <Asked key={`${asked} ${round}`} project={project} requestKey={asked} />}
    </section>
  );
}

function Asked({ project, requestKey }: { readonly project: string; readonly requestKey: string }) {
  const ask = useCallback(() => askApp('explainRequest', { projectKey: project, requestKey }), [project, requestKey]);
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  return value === null ? (
    <Placeholder heights={[20, 120, 240]} />
  ) : (
    <RequestAnswer project={project} explanation={value} />
  );
}
