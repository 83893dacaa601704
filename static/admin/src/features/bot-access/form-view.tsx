import { useCallback, useEffect, useRef } from 'react';
import type { BotForm } from '../../../../../src/shared/bot-preview-contract';
import { askApp } from '../../lib/api';
import { useSession } from '../../lib/session';
import { exactTime } from '../../lib/time';
import { useAnswer } from '../../lib/use-answer';
import { useLocale, useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { OutsideLink, PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';
import { CopyText } from './copy-text';
import { FillableMark } from './fillable-mark';
import { FormFields } from './form-fields';
import { FormGaps } from './form-gaps';
import { FormRules } from './form-rules';

interface FormViewProps {
  readonly project: string;
  readonly formId: string;
  /** Told the project when the view has its final height. */
  readonly known: (project: string) => void;
}

/** One form as the bot is served it, read anew. */
export function FormView({ project, formId, known }: FormViewProps) {
  const { place } = useSession();
  const words = useWordsOf('botPreview').form;
  const ask = useCallback(() => askApp('previewForm', { projectKey: project, formId }), [project, formId]);
  const { value, error, isLoading, reload } = useAnswer(ask);
  useEffect(() => (isLoading ? undefined : known(project)), [isLoading, known, project]);
  return (
    <>
      <p>
        <PlaceLink to={{ ...place, filters: { ...place.filters, form: '' } }}>{words.back}</PlaceLink>
      </p>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null && error === null ? <Placeholder heights={[24, 40, 200, 120]} /> : null}
      {value === null ? null : <Form form={value} />}
    </>
  );
}

function Form({ form }: { readonly form: BotForm }) {
  const all = useWordsOf('botPreview');
  const words = all.form;
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="stack">
      <div className="form-head">
        <h3 ref={title} tabIndex={-1} dir="auto">
          {form.title}
        </h3>
        <p>
          <FillableMark fillableIn={form.fillable_in} /> {all.forms.fillableIn[form.fillable_in].text}
        </p>
        {form.description === null ? null : (
          <p dir="auto" className="form-head__text">
            {form.description}
          </p>
        )}
        <p className="subtle form-head__facts">
          <code>{form.id}</code>
          {form.last_updated_at === null ? null : <span>{words.updated(exactTime(form.last_updated_at, locale))}</span>}
          <OutsideLink to={form.url}>{words.portal}</OutsideLink>
        </p>
      </div>
      {form.is_restricted ? (
        <Message tone="information">
          <p>{words.restrictedText}</p>
        </Message>
      ) : null}
      <FormGaps gaps={form.gaps} />
      <FormFields fields={form.fields} />
      {form.fields === null ? null : <FormRules form={form} />}
      <details className="fold">
        <summary>{words.raw}</summary>
        <CopyText text={JSON.stringify(form, null, 2)} label={words.copyRaw} blockLabel={words.rawLabel} />
      </details>
    </div>
  );
}
