import Lozenge from '@atlaskit/lozenge';
import type { Outcome, Severity } from '../../../../src/shared/report';
import { useWords } from '../i18n/words';
import type { SkillState } from '../../../../src/shared/vocabulary';

const verdictLook = { go: 'success', 'no-go': 'removed', off: 'default' } as const;
const outcomeLook = {
  fail: 'removed',
  error: 'removed',
  'not-available': 'moved',
  manual: 'inprogress',
  pass: 'success',
  'not-applicable': 'default',
} as const;

export function VerdictMark({ verdict }: { readonly verdict: SkillState }) {
  return <Lozenge appearance={verdictLook[verdict]}>{useWords().verdicts[verdict]}</Lozenge>;
}

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return <Lozenge appearance={outcomeLook[outcome]}>{useWords().findings.outcomes[outcome]}</Lozenge>;
}

/** Severity as a coloured bar and a word; the word alone says it all. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const words = useWords().findings;
  return (
    <span className={`severity severity--${severity}`} title={words.severityMeaning[severity]}>
      {words.severities[severity]}
    </span>
  );
}
