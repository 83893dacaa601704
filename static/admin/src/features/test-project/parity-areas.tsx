import Lozenge from '@atlaskit/lozenge';
import type { ParityAreaResult, ParityReport } from '../../../../../src/shared/parity-contract';
import { driftIn, unknownIn } from './parity-view';
import { useSay, useWords } from '../../i18n/words';
import { Message } from '../../ui/message';

const looks = { equal: 'success', differs: 'removed', unknown: 'moved' } as const;

/** One line per area; what could not be read is told with its reason, and is never equal. */
export function ParityAreas({ report }: { readonly report: ParityReport }) {
  const words = useWords().testProject.parity;
  const say = useSay();
  const unknown = unknownIn(report);
  const drift = driftIn(report);
  return (
    <>
      <h3>{words.areasTitle}</h3>
      <ul className="plain-list parity__areas">
        {report.areas.map((result) => (
          <li key={result.area}>
            <span>{words.areas[result.area]}</span>
            <AreaMark result={result} isDrift={drift.some(({ area }) => area === result.area)} />
          </li>
        ))}
      </ul>
      {unknown.length === 0 ? null : (
        <Message tone="warning" title={words.unknownTitle}>
          <ul>
            {unknown.map(({ area, reasons }) => (
              <li key={area}>
                {words.areas[area]}: {reasons.map(say).join(' ')}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </>
  );
}

function AreaMark({
  result: { state, differences },
  isDrift,
}: {
  readonly result: ParityAreaResult;
  /** Something differs that was alike when the test project was made. */
  readonly isDrift: boolean;
}) {
  const words = useWords().testProject.parity.states;
  return (
    <span className="parity__marks">
      {state === 'unknown' && differences > 0 ? (
        <Lozenge appearance={isDrift ? 'removed' : 'default'} maxWidth={160}>
          {words.differs(differences)}
        </Lozenge>
      ) : null}
      <Lozenge appearance={state === 'differs' && !isDrift ? 'default' : looks[state]} maxWidth={160}>
        {state === 'differs' ? words.differs(differences) : words[state]}
      </Lozenge>
    </span>
  );
}
