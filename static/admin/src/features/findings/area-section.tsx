import { useState } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { AreaGroup } from '../../lib/findings-filter';
import { useFindings } from './findings-session';
import { isFixable } from '../../lib/fix-scope';
import { useWords } from '../../i18n/words';
import { CheckCard } from './check-card';
import { FixButton } from '../../ui/fix-button';

interface AreaSectionProps {
  readonly group: AreaGroup;
  /** A reader who filters wants to see the matches, passed ones too. */
  readonly isUnfolded: boolean;
  /** Filters of the address: they may name a check, or one of its findings. */
  readonly filters: Readonly<Record<string, string>>;
}

/** One area: what needs a look first, what is in order folded away. */
export function AreaSection({ group, isUnfolded, filters }: AreaSectionProps) {
  const { report } = useFindings();
  const all = useWords();
  const words = all.findings;
  const fixable = group.open.filter(isFixable).length;
  const [isOpen, setOpen] = useState(false);
  const showsSettled = isOpen || isUnfolded || group.settled.some((result) => result.check === filters['check']);
  const card = (result: AreaGroup['open'][number]) => (
    <CheckCard key={result.check} result={result} linked={result.check === filters['check'] ? filters : null} />
  );
  const fold =
    group.settled.length === 0 || isUnfolded ? null : (
      <button
        key="fold"
        type="button"
        className="fold-button"
        aria-expanded={showsSettled}
        onClick={() => setOpen(!showsSettled)}
      >
        {showsSettled ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
        {words.settled(group.settled.length)}
      </button>
    );
  return (
    <section className="area" aria-labelledby={`area-${group.area}`}>
      <div className="area__head">
        <h2 id={`area-${group.area}`}>{words.areas[group.area]}</h2>
        {group.open.length === 0 ? null : <span className="subtle">{words.open(group.open.length)}</span>}
        {fixable === 0 ? null : (
          <span className="area__fix">
            <FixButton
              project={report.project.key}
              filters={{ area: group.area }}
              label={all.fixes.reviewOf(words.areas[group.area])}
              isCompact
            >
              {all.fixes.review}
            </FixButton>
          </span>
        )}
      </div>
      <div className="area__cards">
        {/* One list, so that a check that passes now keeps its state when it goes below the fold. */}
        {[...group.open.map(card), fold, ...(showsSettled ? group.settled.map(card) : [])]}
      </div>
    </section>
  );
}
