import { useId, type ReactNode } from 'react';
import type { ProfileChoice, Settings, SetupProposal } from '../../../../src/shared/contract';

/** What each part of the set-up form works on. */
export interface SetupFieldsProps {
  readonly proposal: SetupProposal;
  readonly profile: ProfileChoice;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** One part of the set-up form under its own heading. */
export function SetupSection({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="card setup__section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="subtle">{text}</p>
      {children}
    </section>
  );
}
