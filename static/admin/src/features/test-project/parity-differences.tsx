import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { ParityDifference, ParityReport } from '../../../../../src/shared/parity-contract';
import { driftIn, expectedIn, groupsOf, sameHarm, type ParityGroup } from './parity-view';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { FactValue } from '../../ui/fact-value';
import { SeverityMark } from '../../ui/marks';

const rowsAtFirst = 10;

/** What differs, by area and worst first, with what is seen in each of the two. */
export function ParityDifferences({ report }: { readonly report: ParityReport }) {
  const { place, go } = useSession();
  const words = useWords().testProject.parity;
  const area = place.filters['area'] ?? '';
  const [drift, expected] = [driftIn(report), expectedIn(report)];
  const groups = groupsOf(report, drift, area);
  const asMade = groupsOf(report, expected, area);
  const options = [
    { value: '', label: words.all },
    ...groupsOf(report, report.differences, '').map((group) => ({
      value: group.area,
      label: `${words.areas[group.area]} (${group.differences.length})`,
    })),
  ];
  return (
    <section className="card" aria-labelledby="differences-title">
      <div className="current-twin__head">
        <h2 id="differences-title">{words.verdicts.differs(report.differences.length)}</h2>
        <ChoiceField
          label={words.areasTitle}
          isLabelHidden
          value={area}
          options={options}
          onChange={(chosen) => go({ ...place, filters: { ...place.filters, area: chosen } }, 'replace')}
        />
      </div>
      {groups.length + asMade.length === 0 ? <p>{words.noMatch}</p> : null}
      {groups.map((group) => (
        <Group key={group.area} report={report} group={group} />
      ))}
      {asMade.length === 0 ? null : (
        <details className="fold">
          <summary>{words.asMade(asMade.reduce((sum, { differences }) => sum + differences.length, 0))}</summary>
          <p className="subtle">{words.asMadeText}</p>
          {asMade.map((group) => (
            <Group key={group.area} report={report} group={group} />
          ))}
        </details>
      )}
    </section>
  );
}

function Group({
  report,
  group: { area, differences },
}: {
  readonly report: ParityReport;
  readonly group: ParityGroup;
}) {
  const words = useWords().testProject.parity;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? differences : differences.slice(0, rowsAtFirst);
  const say = useSay();
  const harm = sameHarm(differences);
  return (
    <section className="difference-group" aria-label={words.areas[area]}>
      <h3>{words.areas[area]}</h3>
      {harm === null ? null : <p className="subtle">{say(harm)}</p>}
      <ul className="plain-list">
        {shown.map((difference) => (
          <li key={difference.id} className="difference">
            <Difference report={report} difference={difference} isHarmTold={harm !== null} />
          </li>
        ))}
      </ul>
      {shown.length < differences.length ? (
        <Button spacing="compact" onClick={() => setWhole(true)}>
          {words.more(differences.length - shown.length)}
        </Button>
      ) : null}
    </section>
  );
}

interface DifferenceProps {
  readonly report: ParityReport;
  readonly difference: ParityDifference;
  /** Once for the whole area, above. */
  readonly isHarmTold: boolean;
}

function Difference({ report, difference, isHarmTold }: DifferenceProps) {
  const words = useWords().testProject.parity;
  const say = useSay();
  const [here, there] = [report.this.key, report.other.key];
  const { kind, severity, sentence, harm, canEqualise } = difference;
  return (
    <>
      <p className="difference__marks">
        <SeverityMark severity={severity} />
        <Lozenge maxWidth={200}>{words.kinds[kind](here, there)}</Lozenge>
        <span className="subtle">
          {words.mend[canEqualise.this ? (canEqualise.other ? 'both' : 'this') : canEqualise.other ? 'other' : 'none'](
            here,
            there,
          )}
        </span>
      </p>
      <p className="difference__sentence" dir="auto">
        {say(sentence)}
      </p>
      <dl className="difference__values">
        {(
          [
            [here, difference.here],
            [there, difference.there],
          ] as const
        ).map(([key, fact]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{fact === null ? <span className="subtle">{words.nothingThere}</span> : <FactValue fact={fact} />}</dd>
          </div>
        ))}
      </dl>
      {isHarmTold ? null : <p className="subtle">{say(harm)}</p>}
    </>
  );
}
