import Button from '@atlaskit/button/new';
import type { AuditReport } from '../../../../../src/shared/report';
import { isFiltered, type FindingsFilter } from '../../lib/findings-filter';
import { OUTCOMES, SEVERITIES, AREAS, SAFETIES } from '../../../../../src/shared/vocabulary';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { SearchField } from '../../ui/search-field';

interface FindingsToolbarProps {
  readonly report: AuditReport;
  readonly filter: FindingsFilter;
  readonly shown: number;
}

/** Search and filters. A change replaces the address, so that Back leaves the view and not a letter. */
export function FindingsToolbar({ report, filter, shown }: FindingsToolbarProps) {
  const { place, go } = useSession();
  const all = useWords();
  const say = useSay();
  const words = all.findings;
  const set = (change: Partial<FindingsFilter>): void => go({ ...place, filters: { ...filter, ...change } }, 'replace');
  const any = (label: string) => ({ value: '', label });
  return (
    <div className="toolbar" role="search" aria-label={words.filters}>
      <SearchField label={words.search} value={filter.text} onChange={(text) => set({ text })} />
      <ChoiceField
        label={words.area}
        isLabelHidden
        value={filter.area}
        onChange={(area) => set({ area })}
        options={[any(words.anyArea), ...AREAS.map((area) => ({ value: area, label: words.areas[area] }))]}
      />
      <ChoiceField
        label={words.outcome}
        isLabelHidden
        value={filter.outcome}
        onChange={(outcome) => set({ outcome })}
        options={[
          any(words.anyOutcome),
          ...OUTCOMES.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] })),
          { value: 'accepted', label: all.risks.accepted },
        ]}
      />
      <ChoiceField
        label={words.severity}
        isLabelHidden
        value={filter.severity}
        onChange={(severity) => set({ severity })}
        options={[
          any(words.anySeverity),
          ...SEVERITIES.map((severity) => ({ value: severity, label: words.severities[severity] })),
        ]}
      />
      <ChoiceField
        label={words.skill}
        isLabelHidden
        value={filter.skill}
        onChange={(skill) => set({ skill })}
        options={[
          any(words.anySkill),
          ...report.skills.filter((skill) => skill.isOn).map((skill) => ({ value: skill.id, label: say(skill.name) })),
        ]}
      />
      <ChoiceField
        label={words.fix}
        isLabelHidden
        value={filter.fix}
        onChange={(fix) => set({ fix })}
        options={[any(words.anyFix), ...SAFETIES.map((fix) => ({ value: fix, label: words.fixabilities[fix] }))]}
      />
      <div className="toolbar__below">
        <span className="toolbar__count" role="status">
          {words.count(shown, report.results.length)}
        </span>
        {isFiltered(filter) ? (
          <Button appearance="subtle" spacing="compact" onClick={() => go({ ...place, filters: {} }, 'replace')}>
            {words.clear}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
