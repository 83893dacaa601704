import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { CheckResult, Evidence } from '../../../../../src/shared/report';
import { isLinked } from './finding-links';
import type { Cause } from './finding-causes';
import { useWords } from '../../i18n/words';
import { FactValue } from '../../ui/fact-value';
import { FindingSubject } from './finding-subject';

const shownAtFirst = 5;

interface CauseCardProps {
  readonly result: CheckResult;
  readonly cause: Cause;
  readonly linked: Readonly<Record<string, string>> | null;
}

/** One cause with the objects it concerns; what was seen is told once for all of them. */
export function CauseCard({ result, cause, linked }: CauseCardProps) {
  const words = useWords().risks;
  const { findings } = cause;
  const linkedAt = linked === null ? -1 : findings.findIndex((finding) => isLinked(linked, finding));
  const [isWhole, setWhole] = useState(linkedAt >= shownAtFirst);
  const isAlone = findings.length === 1;
  const seen = <SeenAndExpected evidence={findings[0].evidence} />;
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  return (
    <>
      {isAlone ? null : (
        <>
          <p className="cause__count">{words.alike(findings.length)}</p>
          {seen}
        </>
      )}
      <ul className="plain-list subjects">
        {shown.map((finding, place) => (
          <li key={`${finding.subject.type} ${finding.subject.id} ${place}`}>
            <FindingSubject result={result} finding={finding} isLinked={place === linkedAt}>
              {isAlone ? seen : null}
            </FindingSubject>
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <span>
          <Button spacing="compact" onClick={() => setWhole(true)}>
            {words.showAll(findings.length)}
          </Button>
        </span>
      ) : null}
    </>
  );
}

/** What was seen beside what the requirement wants. */
export function SeenAndExpected({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords().findings;
  return (
    <dl className="evidence">
      <div className="evidence__actual">
        <dt>{words.actual}</dt>
        <dd>
          <FactValue fact={evidence.actual} />
        </dd>
      </div>
      <div className="evidence__expected">
        <dt>{words.expected}</dt>
        <dd>
          <FactValue fact={evidence.expected} />
        </dd>
      </div>
    </dl>
  );
}
