import type { BotFormField } from '../../../../../src/shared/bot-preview-contract';
import { useWordsOf } from '../../i18n/words';
import { Table } from '../../ui/table';

/** What the bot asks, in its order; texts between the questions stand where they stand on the portal. */
export function FormFields({ fields }: { readonly fields: readonly BotFormField[] | null }) {
  const words = useWordsOf('botPreview').form;
  return (
    <section>
      <h4 id="fields-title">{words.fieldsTitle}</h4>
      {fields === null ? (
        <p className="subtle">{words.noFields}</p>
      ) : (
        <Table
          columns={[
            { title: words.question, cell: (field) => <Question field={field} /> },
            { title: words.kind, cell: ({ type }) => <code>{type}</code> },
            { title: words.required, cell: (field) => <Required field={field} /> },
            { title: words.choices, cell: ({ options }) => <Choices options={options} /> },
          ]}
          rows={fields}
          keyOf={({ name }) => name}
          across={(field) => (field.type === 'LABEL' ? <TextLine field={field} /> : null)}
          rowClass={({ type }) => (type === 'LABEL' ? 'form-text' : undefined)}
          className="preview-table"
          labelledBy="fields-title"
        />
      )}
    </section>
  );
}

interface FieldProps {
  readonly field: BotFormField;
}

function TextLine({ field: { label, help, visible, name } }: FieldProps) {
  const words = useWordsOf('botPreview').form;
  return (
    <>
      <strong dir="auto">{label || words.noLabel}</strong>{' '}
      {help === null ? null : (
        <span className="subtle" dir="auto">
          {help}
        </span>
      )}{' '}
      <span className="subtle">{visible ? words.isText : `${words.isText}. ${words.isHidden}`}</span>
      <code className="key-id">{name}</code>
    </>
  );
}

function Question({ field: { label, help, name } }: FieldProps) {
  const words = useWordsOf('botPreview').form;
  return (
    <>
      <bdi className="key-name">{label || words.noLabel}</bdi>
      {help === null ? null : (
        <span className="subtle form-help" dir="auto">
          {help}
        </span>
      )}
      <code className="key-id">{name}</code>
    </>
  );
}

function Required({ field: { required, visible, default_to_current_user: isUser } }: FieldProps) {
  const words = useWordsOf('botPreview').form;
  return (
    <>
      {required ? words.isRequired : words.isOptional}
      {visible ? null : <span className="key-until subtle">{words.isHidden}</span>}
      {isUser ? <span className="key-until subtle">{words.isUser}</span> : null}
    </>
  );
}

function Choices({ options }: Pick<BotFormField, 'options'>) {
  const words = useWordsOf('botPreview').form;
  if (options.length === 0) return <span className="subtle">{words.noChoices}</span>;
  return (
    <details className="fold">
      <summary>{words.showChoices(options.length)}</summary>
      <ul className="plain-list form-choices">
        {options.map(({ label, value }) => (
          <li key={value}>
            <bdi>{label}</bdi> <code>{value}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
