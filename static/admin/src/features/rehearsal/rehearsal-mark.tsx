import Lozenge from '@atlaskit/lozenge';
import type { RehearsalOutcome } from '../../../../../src/shared/vocabulary';
import { useWordsOf } from '../../i18n/words';

const look = { ok: 'success', fails: 'removed', unknown: 'moved' } as const;

export function RehearsalMark({ outcome }: { readonly outcome: RehearsalOutcome }) {
  return <Lozenge appearance={look[outcome]}>{useWordsOf('rehearsal').outcomes[outcome]}</Lozenge>;
}
