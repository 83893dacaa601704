import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { ParityReport } from '../../../../../src/shared/parity-contract';
import { driftIn, verdictOf } from './parity-view';
import { filtersOfEqual } from '../../lib/test-project-address';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { When } from '../../ui/when';
import { ParityAreas } from './parity-areas';
import { ParityDifferences } from './parity-differences';
import { SharedAlarm } from './shared-alarm';

const looks = { equal: 'success', asMade: 'success', differs: 'removed', unsure: 'moved' } as const;

interface ParityResultProps {
  readonly report: ParityReport;
  /** null: a comparison is under way. */
  readonly compareAgain: (() => void) | null;
}

/** The verdict first, then the alarm, then what differs and the way to fix it. */
export function ParityResult({ report, compareAgain }: ParityResultProps) {
  const words = useWords().testProject.parity;
  const [here, there] = [report.this.key, report.other.key];
  const verdict = verdictOf(report);
  const drift = driftIn(report);
  const expected = report.differences.length - drift.length;
  const fixable = drift.filter(({ canEqualise }) => canEqualise.other).length;
  return (
    <>
      <section className="card parity" aria-labelledby="parity-title">
        <div className="current-twin__head">
          <h2 id="parity-title">{words.title(here, there)}</h2>
          {compareAgain === null ? null : <Button onClick={compareAgain}>{words.again}</Button>}
        </div>
        <p className="parity__verdict">
          <Lozenge appearance={looks[verdict]} maxWidth={240}>
            {verdict === 'differs' ? words.verdicts.differs(drift.length) : words.verdicts[verdict]}
          </Lozenge>
          <span>
            {words.verdictTexts[verdict]} {verdict === 'differs' ? words.fixable(there, fixable, drift.length) : ''}{' '}
            {expected === 0 ? '' : words.expected(expected)}
          </span>
        </p>
        <p className="subtle">
          {words.taken} <When at={report.takenAt} />
        </p>
        <ParityAreas report={report} />
      </section>
      <SharedAlarm report={report} />
      {report.differences.length + report.shared.length === 0 ? null : <Equalise report={report} />}
      {report.differences.length === 0 ? null : <ParityDifferences report={report} />}
    </>
  );
}

function Equalise({ report }: Pick<ParityResultProps, 'report'>) {
  const { go } = useSession();
  const words = useWords().testProject.parity.equalise;
  const [here, there] = [report.this.key, report.other.key];
  const review = (towards: 'this' | 'other') => (): void =>
    go(placeOf('test-project', here, filtersOfEqual({ with: there, towards })));
  return (
    <section className="card" aria-labelledby="equalise-title">
      <h2 id="equalise-title">{words.title}</h2>
      <p className="subtle">{words.text}</p>
      <div className="equalise">
        <div>
          <Button appearance="primary" onClick={review('this')}>
            {words.towardsThis(here, there)}
          </Button>
          <p className="subtle">{words.towardsThisText(here, there)}</p>
        </div>
        <div>
          <Button onClick={review('other')}>{words.towardsOther(here, there)}</Button>
          <p className="subtle">{words.towardsOtherText(here, there)}</p>
        </div>
      </div>
    </section>
  );
}
