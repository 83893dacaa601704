import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { DeskAccess } from '../../../../../src/shared/roster-contract';
import { askApp } from '../../lib/api';
import { exactDay } from '../../lib/time';
import { useAnswer } from '../../lib/use-answer';
import { useLocale, useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { AccessForm } from './access-form';

/** The settings that Jira tells to people only: what was recorded, and until when it counts. */
export function AccessCard({ project }: { readonly project: string }) {
  const words = useWordsOf('customers').access;
  const ask = useCallback(() => askApp('readDeskAccess', { projectKey: project }), [project]);
  const { value, error, reload, set } = useAnswer(ask);
  return (
    <section className="card stack" aria-labelledby="access-title">
      <div>
        <h2 id="access-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null && error === null ? <Placeholder heights={[72, 72, 72]} /> : null}
      {value?.questions.map((asked) => (
        <Question key={asked.question} project={project} asked={asked} set={set} />
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly project: string;
  readonly asked: DeskAccess['questions'][number];
  readonly set: (access: DeskAccess) => void;
}

function Question({ project, asked, set }: QuestionProps) {
  const words = useWordsOf('customers').access;
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { answer } = asked;
  const { title } = words.questions[asked.question];
  const day = answer === null ? '' : exactDay(answer.expiresAt, locale);
  return (
    <div className="access" data-question={asked.question}>
      <h3>{title}</h3>
      <p>
        {answer === null ? (
          words.unanswered
        ) : (
          <>
            <strong>{words.choices[answer.answer] ?? answer.answer}</strong>,{' '}
            {answer.isExpired ? words.expired(day) : words.until(day)}
          </>
        )}
      </p>
      {answer === null ? null : (
        <p className="subtle" dir="auto">
          {answer.evidence}
        </p>
      )}
      {isOpen ? (
        <AccessForm
          project={project}
          asked={asked}
          close={() => setOpen(false)}
          saved={(access) => {
            set(access);
            setOpen(false);
          }}
        />
      ) : (
        <div>
          <Button
            spacing="compact"
            aria-label={`${answer === null ? words.answer : words.change}: ${title}`}
            onClick={() => setOpen(true)}
          >
            {answer === null ? words.answer : words.change}
          </Button>
        </div>
      )}
    </div>
  );
}
