import { memo, useEffect, useId, useRef, useState } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import Lozenge from '@atlaskit/lozenge';
import { titleOf } from '../../../../../src/shared/judgement';
import type { CheckResult } from '../../../../../src/shared/report';
import { acceptanceOf } from '../../lib/findings-filter';
import { useFindings } from './findings-session';
import { useSay, useWords } from '../../i18n/words';
import { CheckStory } from './check-story';
import { OutcomeMark, SeverityMark } from '../../ui/marks';

interface CheckCardProps {
  readonly result: CheckResult;
  /** Filters of the address when they name this check: it is open, and in sight; null otherwise. */
  readonly linked: Readonly<Record<string, string>> | null;
}

/**
 * One check: a line when closed, the whole story when open. Drawn anew only when its result changes: a filter must be
 * fast.
 */
export const CheckCard = memo(function CheckCard({ result, linked }: CheckCardProps) {
  const { note } = useFindings();
  const [isOpen, setOpen] = useState(linked !== null);
  const title = useRef<HTMLButtonElement>(null);
  const isLinkedAtFirst = useRef(linked !== null && linked['subject'] === undefined);
  const id = useId();
  const say = useSay();
  useEffect(() => {
    // In the middle: Jira's own bar may lie over the top of a frame that it scrolls.
    if (isLinkedAtFirst.current) title.current?.scrollIntoView({ block: 'center' });
  }, []);
  const toggle = (): void => {
    setOpen(!isOpen);
    note(result.check, !isOpen);
  };
  return (
    <article className={`check ${isOpen ? 'check--open' : ''}`} data-check={result.check}>
      <h3 className="check__title">
        <button ref={title} type="button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <span className="check__chevron">
            {isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
          </span>
          <span dir="auto">{say(titleOf(result))}</span>
        </button>
      </h3>
      <Marks result={result} />
      {isOpen ? null : <Hint result={result} />}
      <div id={id} className="check__body" hidden={!isOpen}>
        {isOpen ? <CheckStory result={result} linked={linked} onMoved={() => title.current?.focus()} /> : null}
      </div>
    </article>
  );
});

function Marks({ result }: { readonly result: CheckResult }) {
  const words = useWords();
  const acceptance = acceptanceOf(result);
  return (
    <p className="check__marks">
      {acceptance === 'not' ? (
        <span className="check__accepted" />
      ) : (
        <span className="check__accepted">
          <Lozenge appearance="new">
            {acceptance === 'wholly' ? words.risks.accepted : words.risks.partlyAccepted}
          </Lozenge>
        </span>
      )}
      <SeverityMark severity={result.severity} />
      <span className="subtle">{words.findings.needs[result.need]}</span>
      <OutcomeMark outcome={result.outcome} />
    </p>
  );
}

/** The first words of the story. */
function Hint({ result }: { readonly result: CheckResult }) {
  const say = useSay();
  const hint = result.findings[0]?.message ?? result.reason ?? '';
  if (hint === '') return null;
  return (
    <p className="check__hint subtle" dir="auto">
      {say(hint)}
      {result.findings.length > 1 ? ` (+${result.findings.length - 1})` : ''}
    </p>
  );
}
