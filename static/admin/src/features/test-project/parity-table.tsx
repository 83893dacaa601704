import { useState } from 'react';
import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ParityDifference, ParityReport } from '../../../../../src/shared/parity-contract';
import type { Fact } from '../../../../../src/shared/report';
import { rowsOf, sameHarm, type ParityGroup, type ParityRow } from './parity-view';
import { useSay, useWords } from '../../i18n/words';
import { FactValue } from '../../ui/fact-value';
import { SeverityMark } from '../../ui/marks';

const rowsAtFirst = 10;
const namesAtFirst = 4;

type Keys = readonly [here: string, there: string];

interface ParityTableProps {
  readonly report: ParityReport;
  readonly groups: readonly ParityGroup[];
  readonly labelledBy: string;
}

/** A row per difference and a column per project; a heading of its own for each area. */
export function ParityTable({ report, groups, labelledBy }: ParityTableProps) {
  const all = useWords();
  const words = all.testProject.parity;
  const keys: Keys = [report.this.key, report.other.key];
  return (
    <table role="table" className="table table--stacks differences" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {all.findings.severity}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.what}
          </th>
          <th role="columnheader" scope="col">
            {keys[0]}
          </th>
          <th role="columnheader" scope="col">
            {keys[1]}
          </th>
          <th role="columnheader" scope="col">
            {words.columns.fix}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <Area key={group.area} keys={keys} group={group} />
      ))}
    </table>
  );
}

function Area({ keys, group: { area, differences } }: { readonly keys: Keys; readonly group: ParityGroup }) {
  const words = useWords().testProject.parity;
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const rows = rowsOf(differences);
  const shown = isWhole ? rows : rows.slice(0, rowsAtFirst);
  const harm = sameHarm(differences);
  return (
    <tbody role="rowgroup">
      <tr role="row" className="differences__area">
        <th role="rowheader" scope="rowgroup" colSpan={5}>
          {words.areas[area]} <span className="subtle">({differences.length})</span>
          {harm === null ? null : <span className="subtle differences__harm">{say(harm)}</span>}
        </th>
      </tr>
      {shown.map((row) => (
        <Row key={row.id} row={row} keys={keys} isHarmTold={harm !== null} />
      ))}
      {shown.length < rows.length ? (
        <tr role="row" className="differences__more">
          <td role="cell" colSpan={5}>
            <Button spacing="compact" onClick={() => setWhole(true)}>
              {words.more(rows.length - shown.length)}
            </Button>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

interface RowProps {
  readonly row: ParityRow;
  readonly keys: Keys;
  /** Once for the whole area, above. */
  readonly isHarmTold: boolean;
}

function Row({ row, keys, isHarmTold }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  if (row.kind === 'one') return <Difference difference={row.difference} keys={keys} isHarmTold={isHarmTold} />;
  return (
    <>
      <Alike row={row} keys={keys} isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
      {isOpen
        ? row.differences.map((difference) => (
            <Difference key={difference.id} difference={difference} keys={keys} isHarmTold={isHarmTold} isPart />
          ))
        : null}
    </>
  );
}

interface AlikeProps {
  readonly row: Extract<ParityRow, { kind: 'alike' }>;
  readonly keys: Keys;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Equal rows as one that opens: how many, and the first of their names. */
function Alike({ row: { first, differences }, keys, isOpen, toggle }: AlikeProps) {
  const all = useWords();
  const words = all.testProject.parity;
  const names = differences.slice(0, namesAtFirst).map(({ subject }) => subject.name);
  const named = (
    <span dir="auto">
      {names.join(', ')}
      {differences.length > names.length ? `, ${words.history.more(differences.length - names.length)}` : ''}
    </span>
  );
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <tr role="row" className="differences__alike">
      <td role="cell" data-label={all.findings.severity}>
        <SeverityMark severity={first.severity} />
      </td>
      <td role="cell">
        <button type="button" className="fold-button" aria-expanded={isOpen} onClick={toggle}>
          <Chevron label="" size="small" />
          {words.alike(all.findings.subjects[first.subject.type], differences.length)}
        </button>
        {first.kind === 'differs' ? <span className="subtle differences__harm">{named}</span> : null}
      </td>
      <td role="cell" data-label={keys[0]}>
        {first.kind === 'only-here' ? named : <Seen fact={first.here} />}
      </td>
      <td role="cell" data-label={keys[1]}>
        {first.kind === 'only-there' ? named : <Seen fact={first.there} />}
      </td>
      <Fix difference={first} keys={keys} />
    </tr>
  );
}

interface DifferenceProps extends Omit<RowProps, 'row'> {
  readonly difference: ParityDifference;
  /** One of several that are alike. */
  readonly isPart?: boolean;
}

function Difference({ difference, keys, isHarmTold, isPart = false }: DifferenceProps) {
  const all = useWords();
  const say = useSay();
  const { severity, sentence, harm, here, there } = difference;
  return (
    <tr role="row" className={isPart ? 'difference difference--part' : 'difference'}>
      <td role="cell" data-label={all.findings.severity}>
        <SeverityMark severity={severity} />
      </td>
      <td role="cell">
        <span dir="auto">{say(sentence)}</span>
        {isHarmTold ? null : <span className="subtle differences__harm">{say(harm)}</span>}
      </td>
      <td role="cell" data-label={keys[0]}>
        <Seen fact={here} />
      </td>
      <td role="cell" data-label={keys[1]}>
        <Seen fact={there} />
      </td>
      <Fix difference={difference} keys={keys} />
    </tr>
  );
}

function Seen({ fact }: { readonly fact: Fact }) {
  const words = useWords().testProject.parity;
  return fact === null ? <span className="subtle">{words.nothingThere}</span> : <FactValue fact={fact} />;
}

/** Where a plan can take the difference away. */
function Fix({
  difference: { canEqualise },
  keys: [here, there],
}: {
  readonly difference: ParityDifference;
  readonly keys: Keys;
}) {
  const words = useWords().testProject.parity;
  const where = canEqualise.this ? (canEqualise.other ? 'both' : 'this') : canEqualise.other ? 'other' : 'none';
  return (
    <td role="cell" className="subtle" data-label={words.columns.fix}>
      {words.fix[where](here, there)}
    </td>
  );
}
