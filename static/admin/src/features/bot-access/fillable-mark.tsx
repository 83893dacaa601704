import Lozenge from '@atlaskit/lozenge';
import type { FillableIn } from '../../../../../src/shared/bot-preview-contract';
import { useWordsOf } from '../../i18n/words';

const looks = { chat: 'success', portal: 'moved', nowhere: 'removed' } as const;

/** Where a form can be filled in. */
export function FillableMark({ fillableIn }: { readonly fillableIn: FillableIn }) {
  const words = useWordsOf('botPreview').forms.fillableIn[fillableIn];
  return (
    <span title={words.text}>
      <Lozenge appearance={looks[fillableIn]}>{words.name}</Lozenge>
    </span>
  );
}
