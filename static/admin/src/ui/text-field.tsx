import { useId } from 'react';
import { FieldError } from './form';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, said below; null: nothing. */
  readonly error?: string | null;
  /** Something is wrong that is said elsewhere. */
  readonly isInvalid?: boolean;
  readonly help?: string;
  readonly maxLength?: number;
  /** It takes the focus when it appears. */
  readonly autoFocus?: boolean;
  /** More than one: a text area. */
  readonly rows?: number;
}

/** A text with its label, its help and what is wrong with it. */
export function TextField({
  label,
  value,
  onChange,
  error = null,
  isInvalid = false,
  help,
  maxLength,
  autoFocus = false,
  rows = 1,
}: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    className: 'input',
    value,
    maxLength,
    autoFocus,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': isInvalid || error !== null,
    'aria-describedby':
      [help === undefined ? '' : `${id}help`, error === null ? '' : `${id}error`].join(' ').trim() || undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {help === undefined ? null : (
        <p id={`${id}help`} className="field__help subtle">
          {help}
        </p>
      )}
      <FieldError id={`${id}error`} text={error} />
    </div>
  );
}
