import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { CheckResult } from '../../../../../src/shared/report';
import { groupByCause } from './finding-causes';
import { isLinked } from './finding-links';
import { useWords } from '../../i18n/words';
import { CauseCard } from './cause-card';

const shownAtFirst = 5;

interface CauseListProps {
  readonly result: CheckResult;
  /** Filters of the address, when they name this check. */
  readonly linked: Readonly<Record<string, string>> | null;
}

/** What was found, cause by cause: one missing transition in five workflows is told once. */
export function CauseList({ result, linked }: CauseListProps) {
  const words = useWords().risks;
  const causes = groupByCause(result.findings);
  const linkedAt =
    linked === null ? -1 : causes.findIndex((cause) => cause.findings.some((finding) => isLinked(linked, finding)));
  const [isWhole, setWhole] = useState(linkedAt >= shownAtFirst);
  const shown = isWhole ? causes : causes.slice(0, shownAtFirst);
  return (
    <>
      <ul className="plain-list findings">
        {shown.map((cause) => (
          <li key={cause.id}>
            <CauseCard result={result} cause={cause} linked={linked} />
          </li>
        ))}
      </ul>
      {shown.length < causes.length ? (
        <Button spacing="compact" onClick={() => setWhole(true)}>
          {words.moreCauses(causes.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}
