import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ParityReport } from '../../../../../src/shared/parity-contract';
import { useSay, useWords } from '../../i18n/words';
import { Message } from '../../ui/message';

const rowsAtFirst = 8;

/** The trap of a test project on shared schemes: an edit tried in it is an edit of production. */
export function SharedAlarm({ report }: { readonly report: ParityReport }) {
  const words = useWords().testProject.parity;
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const { shared, sharedUnknown } = report;
  const shown = isWhole ? shared : shared.slice(0, rowsAtFirst);
  const unknown =
    sharedUnknown.length === 0 ? null : (
      <p>
        {words.alarmUnknown}: {sharedUnknown.map(say).join(' ')}
      </p>
    );
  if (shared.length === 0)
    return (
      <Message
        tone={unknown === null ? 'success' : 'warning'}
        title={unknown === null ? words.aloneTitle : words.unknownTitle}
      >
        {unknown}
      </Message>
    );
  // Every test project is made with it, and no edit of a workflow, a screen or a permission reaches it.
  const isNotificationsAlone = shared.every(({ type }) => type === 'notification-scheme');
  return (
    <Message
      tone={isNotificationsAlone ? 'information' : 'error'}
      title={words.alarmTitle(shared.length, report.this.key, report.other.key)}
    >
      <p>{isNotificationsAlone ? words.notificationsText : words.alarmText}</p>
      <ul className="alarm">
        {shown.map(({ type, id, name, sentence }) => (
          <li key={`${type} ${id}`}>
            <span className="subtle">{words.sharedTypes[type]}</span>{' '}
            <strong>
              <bdi>{name}</bdi>
            </strong>
            <p>{say(sentence)}</p>
          </li>
        ))}
      </ul>
      {shown.length < shared.length ? (
        <div>
          <Button spacing="compact" onClick={() => setWhole(true)}>
            {words.more(shared.length - shown.length)}
          </Button>
        </div>
      ) : null}
      {unknown}
      {isNotificationsAlone ? null : <p>{words.alarmHow}</p>}
    </Message>
  );
}
