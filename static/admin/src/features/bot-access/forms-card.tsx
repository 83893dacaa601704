import { useCallback, useEffect, useRef } from 'react';
import type { BotFormRow, FillableIn } from '../../../../../src/shared/bot-preview-contract';
import { textOf } from '../../../../../src/shared/message';
import { FILLABLE_IN } from '../../../../../src/shared/vocabulary';
import { askApp } from '../../lib/api';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useSay, useWordsOf } from '../../i18n/words';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';
import { Table } from '../../ui/table';
import { FillableMark } from './fillable-mark';
import { FormView } from './form-view';

interface FormsCardProps {
  readonly project: string;
  /** Told the project when the card has its final height: what stands below comes then, and is not pushed down. */
  readonly known: (project: string) => void;
}

/** The forms of a project, or the one that the address names. */
export function FormsCard({ project, known }: FormsCardProps) {
  const { place } = useSession();
  const words = useWordsOf('botPreview').forms;
  const form = place.filters['form'] ?? '';
  const title = useRef<HTMLHeadingElement>(null);
  const formBefore = useRef(form);
  useEffect(() => {
    if (form === '' && formBefore.current !== '') title.current?.focus();
    formBefore.current = form;
  }, [form]);
  return (
    <section className="card stack" aria-labelledby="forms-title">
      <div>
        <h2 id="forms-title" ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        <p className="subtle">{words.text}</p>
      </div>
      {form === '' ? (
        <FormList project={project} known={known} />
      ) : (
        <FormView key={form} project={project} formId={form} known={known} />
      )}
    </section>
  );
}

function FormList({ project, known }: FormsCardProps) {
  const words = useWordsOf('botPreview').forms;
  const say = useSay();
  const ask = useCallback(() => askApp('previewForms', { projectKey: project }), [project]);
  const { value, error, isLoading, reload } = useAnswer(ask);
  useEffect(() => (isLoading ? undefined : known(project)), [isLoading, known, project]);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null) return <Placeholder heights={[20, 52, 52, 52, 52]} />;
  const { forms, unread } = value;
  if (unread !== null)
    return (
      <Message tone="warning" title={words.unreadTitle}>
        <p>{say(unread)}</p>
      </Message>
    );
  if (forms.length === 0) return <Empty title={words.noneTitle} text={words.noneText} />;
  const of = (where: FillableIn): number => forms.filter(({ fillable_in }) => fillable_in === where).length;
  return (
    <>
      <p role="status">
        {words.count(forms.length)}: {words.counts(of('chat'), of('portal'), of('nowhere'))}
      </p>
      <Table
        columns={[
          {
            title: words.name,
            cell: (form) => <FormName form={form} />,
            sortBy: ({ title }) => title,
          },
          {
            title: words.fillable,
            cell: (form) => (
              <>
                <FillableMark fillableIn={form.fillable_in} />{' '}
                {form.is_restricted ? <span className="subtle">{words.restricted}</span> : null}
              </>
            ),
            sortBy: ({ fillable_in }) => FILLABLE_IN.indexOf(fillable_in),
          },
          { title: words.asks, cell: ({ asks }) => asks ?? '–', sortBy: ({ asks }) => asks ?? -1 },
          { title: words.why, cell: (form) => <Why form={form} /> },
        ]}
        rows={forms}
        keyOf={({ id }) => id}
        className="preview-table"
        labelledBy="forms-title"
      />
    </>
  );
}

function FormName({ form: { id, title } }: { readonly form: BotFormRow }) {
  const { place } = useSession();
  return (
    <>
      <PlaceLink to={{ ...place, filters: { ...place.filters, form: id } }} className="project-name">
        <bdi>{title}</bdi>
      </PlaceLink>
      <code className="key-id">{id}</code>
    </>
  );
}

/** The gaps that decide; of those that do not, how many there are. */
function Why({ form: { gaps } }: { readonly form: BotFormRow }) {
  const words = useWordsOf('botPreview').forms;
  const say = useSay();
  const deciding = gaps.filter(({ keeps_from }) => keeps_from !== null);
  const left = gaps.length - deciding.length;
  if (gaps.length === 0) return <span className="subtle">{words.nothingLost}</span>;
  return (
    <ul className="plain-list">
      {deciding.map(({ name, label, reason }) => (
        <li key={`${name} ${textOf(reason)}`} dir="auto">
          {label === '' ? say(reason) : `${label}: ${say(reason)}`}
        </li>
      ))}
      {left === 0 ? null : <li className="subtle">{words.optionalGaps(left)}</li>}
    </ul>
  );
}
