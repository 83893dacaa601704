import type { ReactNode, Ref } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../src/shared/contract';
import { ErrorPanel } from './error-panel';

interface FormProps {
  readonly submit: { readonly label: string; readonly isPrimary?: boolean; readonly isDisabled?: boolean };
  /** Absent: there is nothing to go back to. */
  readonly cancel?: { readonly label: string; readonly act: () => void };
  readonly onSubmit: () => void;
  readonly isBusy: boolean;
  /** Why the app refused it. */
  readonly error: ReplyError | null;
  readonly className?: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly formRef?: Ref<HTMLFormElement>;
  readonly children: ReactNode;
}

/** Fields, then what went wrong, then what can be done. What is missing is said by the fields, not by the browser. */
export function Form({ submit, cancel, onSubmit, isBusy, error, className, label, labelledBy, ...rest }: FormProps) {
  return (
    <form
      ref={rest.formRef}
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {rest.children}
      {error === null ? null : <ErrorPanel error={error} />}
      <div className="next__actions">
        <Button
          type="submit"
          appearance={submit.isPrimary === true ? 'primary' : 'default'}
          isLoading={isBusy}
          isDisabled={submit.isDisabled}
        >
          {submit.label}
        </Button>
        {cancel === undefined ? null : (
          <Button appearance="subtle" onClick={cancel.act}>
            {cancel.label}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What is wrong with a field, read out when it appears; nothing while nothing is. */
export const FieldError = ({ id, text }: { readonly id?: string; readonly text: string | null }) =>
  text === null ? null : (
    <p id={id} className="field__error" role="alert">
      {text}
    </p>
  );
