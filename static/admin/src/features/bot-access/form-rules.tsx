import type { BotForm } from '../../../../../src/shared/bot-preview-contract';
import { readRules, type ReadRule } from './form-words';
import { useWordsOf } from '../../i18n/words';

/** When questions appear and are required, in sentences. */
export function FormRules({ form }: { readonly form: BotForm }) {
  const words = useWordsOf('botPreview').form;
  const rules = readRules(form);
  return (
    <section className="form-rules">
      <h4>{words.rulesTitle}</h4>
      <p className="subtle">{rules.length === 0 ? words.noRules : words.rulesText}</p>
      {rules.length === 0 ? null : (
        <ul>
          {rules.map((rule) => (
            <li key={rule.name} dir="auto">
              <Rule rule={rule} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Rule({ rule: { logical, conditions, actions } }: { readonly rule: ReadRule }) {
  const words = useWordsOf('botPreview').form;
  const told = conditions
    .map(({ field, operator, values }) => words.condition[operator](field, values))
    .join(` ${words.join[logical]} `);
  const done = actions.map(({ field, visible, required }) =>
    visible ? (required ? words.requires(field) : words.asks(field)) : words.hides(field),
  );
  return (
    <>
      {words.while} {told}: {words.allOf(done)}
    </>
  );
}
