import type { ParityReport } from '../../../../../src/shared/parity-contract';
import { areasCounted, driftIn, expectedIn, groupsOf } from './parity-view';
import { useSession } from '../../lib/session';
import { useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { ParityTable } from './parity-table';

/** What differs, by area and worst first, with what is seen in each of the two. */
export function ParityDifferences({ report }: { readonly report: ParityReport }) {
  const { place, go } = useSession();
  const words = useWords().testProject.parity;
  const area = place.filters['area'] ?? '';
  const [drift, expected] = [driftIn(report), expectedIn(report)];
  const groups = groupsOf(report, drift, area);
  const asMade = groupsOf(report, expected, area);
  const counts = areasCounted(report);
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
        <h2 id="differences-title">
          {words.headline(report.differences.length, counts.differing, counts.all)}
          {counts.unknown === 0 ? null : <span className="subtle"> {words.headlineUnknown(counts.unknown)}</span>}
        </h2>
        <ChoiceField
          label={words.areasTitle}
          isLabelHidden
          value={area}
          options={options}
          onChange={(chosen) => go({ ...place, filters: { ...place.filters, area: chosen } }, 'replace')}
        />
      </div>
      {groups.length + asMade.length === 0 ? <p>{words.noMatch}</p> : null}
      {groups.length === 0 ? null : <ParityTable report={report} groups={groups} labelledBy="differences-title" />}
      {asMade.length === 0 ? null : (
        <details className="fold">
          <summary id="as-made-title">
            {words.asMade(asMade.reduce((sum, { differences }) => sum + differences.length, 0))}
          </summary>
          <p className="subtle">{words.asMadeText}</p>
          <ParityTable report={report} groups={asMade} labelledBy="as-made-title" />
        </details>
      )}
    </section>
  );
}
