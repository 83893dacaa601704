import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly isInvalid?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line of text with what helps to fill it in. */
export function TextField({ label, help, value, isInvalid = false, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="input"
        autoComplete="off"
        value={value}
        aria-describedby={`${id}help`}
        aria-invalid={isInvalid}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}help`} className="subtle field__help">
        {help}
      </p>
    </div>
  );
}
