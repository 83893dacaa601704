import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ReportedFinding } from '../../../../src/shared/report';
import { titleOfFact } from '../evidence';
import { filtersOf, refOf } from '../fix-scope';
import { useWords } from '../words';
import { FactValue } from './fact-value';
import { FixButton } from './fixes/fix-button';
import { OutsideLink } from './links';

const shownAtFirst = 5;

interface FindingListProps {
  readonly findings: readonly ReportedFinding[];
  /** Where one of them alone can be fixed; null where the app cannot, or where one is all there is. */
  readonly fix: { readonly project: string; readonly check: string } | null;
}

/** What was found, object by object, each with its evidence and its screen in Jira. */
export function FindingList({ findings, fix }: FindingListProps) {
  const words = useWords().findings;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  return (
    <>
      <ul className="plain-list findings">
        {shown.map((finding, place) => (
          <li key={`${finding.subject.type} ${finding.subject.id} ${place}`}>
            <FindingItem finding={finding} fix={fix} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button spacing="compact" onClick={() => setWhole(true)}>
          {words.more(findings.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}

function FindingItem({ finding, fix }: { readonly finding: ReportedFinding; readonly fix: FindingListProps['fix'] }) {
  const all = useWords();
  const words = all.findings;
  const { subject, evidence, screenInJira } = finding;
  const { actual, expected, ...further } = evidence;
  return (
    <>
      <p className="finding__subject">
        <span className="subtle">{words.subjects[subject.type]}</span> <bdi>{subject.name}</bdi>
        {screenInJira === undefined ? null : <OutsideLink to={screenInJira}>{words.openInJira}</OutsideLink>}
      </p>
      <p dir="auto">{finding.message}</p>
      <dl className="evidence">
        <div className="evidence__actual">
          <dt>{words.actual}</dt>
          <dd><FactValue fact={actual} /></dd>
        </div>
        <div className="evidence__expected">
          <dt>{words.expected}</dt>
          <dd><FactValue fact={expected} /></dd>
        </div>
      </dl>
      {Object.keys(further).length === 0 ? null : (
        <details className="fold">
          <summary>{words.furtherEvidence}</summary>
          <dl className="facts">
            {Object.entries(further).map(([name, fact]) => (
              <div key={name}>
                <dt>{titleOfFact(name)}</dt>
                <dd><FactValue fact={fact} /></dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {fix === null ? null : (
        <div className="finding__fix">
          <FixButton project={fix.project} filters={filtersOf(refOf(fix.check, finding))} label={all.fixes.reviewOneOf(subject.name)} isCompact>
            {all.fixes.reviewOne}
          </FixButton>
        </div>
      )}
    </>
  );
}
