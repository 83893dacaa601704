import type { TwinProposal } from '../../../../../src/shared/twin-contract';
import { useSay, useWords } from '../../i18n/words';
import { useSession } from '../../lib/session';
import { Message } from '../../ui/message';
import { TwinForm } from './twin-form';
import { WhyTest } from './why-test';

/** Nothing is there to try things in yet, or another one is wanted. */
export function NewTwin({ project, proposal }: { readonly project: string; readonly proposal: TwinProposal }) {
  const { way, key, name, sample } = useSession().place.filters;
  const words = useWords().testProject;
  const say = useSay();
  const { refusal } = proposal;
  const first = {
    mode: way === 'mirror' ? way : 'isolated',
    key: key ?? proposal.key,
    name: name ?? proposal.name,
    sample: sample === 'none' ? sample : 'test-accounts',
  } as const;
  return (
    <div className="stack">
      <WhyTest project={project} />
      {refusal === null ? (
        <TwinForm project={project} first={first} refusal={null} keep={proposal.chosen !== null} />
      ) : (
        <Message tone="information" title={words.refusedTitle}>
          <p>{say(refusal.message)}</p>
          <p>{say(refusal.advice)}</p>
        </Message>
      )}
    </div>
  );
}
