import type { BotFormField } from '../../../../../src/shared/bot-preview-contract';
import { useWordsOf } from '../../i18n/words';

/** What the bot asks, in its order; texts between the questions stand where they stand on the portal. */
export function FormFields({ fields }: { readonly fields: readonly BotFormField[] | null }) {
  const words = useWordsOf('botPreview').form;
  return (
    <section>
      <h4 id="fields-title">{words.fieldsTitle}</h4>
      {fields === null ? (
        <p className="subtle">{words.noFields}</p>
      ) : (
        <table className="table table--stacks preview-table" role="table" aria-labelledby="fields-title">
          <thead role="rowgroup">
            <tr role="row">
              {[words.question, words.kind, words.required, words.choices].map((title) => (
                <th key={title} scope="col" role="columnheader">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {fields.map((field) =>
              field.type === 'LABEL' ? (
                <TextLine key={field.name} field={field} />
              ) : (
                <QuestionLine key={field.name} field={field} />
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

function TextLine({ field: { label, help, visible, name } }: { readonly field: BotFormField }) {
  const words = useWordsOf('botPreview').form;
  return (
    <tr role="row" className="form-text">
      <td role="cell" colSpan={4}>
        <strong dir="auto">{label || words.noLabel}</strong>{' '}
        {help === null ? null : (
          <span className="subtle" dir="auto">
            {help}
          </span>
        )}{' '}
        <span className="subtle">{visible ? words.isText : `${words.isText}. ${words.isHidden}`}</span>
        <code className="key-id">{name}</code>
      </td>
    </tr>
  );
}

function QuestionLine({ field }: { readonly field: BotFormField }) {
  const words = useWordsOf('botPreview').form;
  return (
    <tr role="row">
      <td role="cell">
        <bdi className="key-name">{field.label || words.noLabel}</bdi>
        {field.help === null ? null : (
          <span className="subtle form-help" dir="auto">
            {field.help}
          </span>
        )}
        <code className="key-id">{field.name}</code>
      </td>
      <td role="cell" data-label={words.kind}>
        <code>{field.type}</code>
      </td>
      <td role="cell" data-label={words.required}>
        {field.required ? words.isRequired : words.isOptional}
        {field.visible ? null : <span className="key-until subtle">{words.isHidden}</span>}
        {field.default_to_current_user ? <span className="key-until subtle">{words.isUser}</span> : null}
      </td>
      <td role="cell" data-label={words.choices}>
        <Choices options={field.options} />
      </td>
    </tr>
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
