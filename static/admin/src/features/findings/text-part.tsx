import { useId } from 'react';

interface TextPartProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** null: nothing is wrong with it. */
  readonly fault: string | null;
  readonly mostLetters: number;
}

/** One text for all that is ticked above it. */
export function TextPart({ label, help, value, onChange, fault, mostLetters }: TextPartProps) {
  const id = useId();
  return (
    <div className="field decisions__text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        rows={3}
        maxLength={mostLetters}
        value={value}
        aria-describedby={`${id}help`}
        aria-invalid={fault !== null}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}help`} className="subtle field__help">
        {help}
      </p>
      {fault === null ? null : (
        <p className="field__error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
