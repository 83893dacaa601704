import Button from '@atlaskit/button/new';
import type { NamedChoice } from '../../../../../src/shared/roster-contract';
import { useWordsOf } from '../../i18n/words';
import { NamedPicker } from './named-picker';

interface GroupListProps {
  readonly label: string;
  readonly help: string;
  readonly groups: readonly NamedChoice[];
  readonly change: (groups: readonly NamedChoice[]) => void;
}

/** Several groups: each that is picked joins the list, and leaves it by its own button. */
export function GroupList({ label, help, groups, change }: GroupListProps) {
  const words = useWordsOf('customers').pickers;
  const without = (left: string): readonly NamedChoice[] => groups.filter((group) => group.id !== left);
  return (
    <div>
      <NamedPicker
        label={label}
        help={help}
        of={{ kind: 'groups' }}
        chosen={null}
        choose={(group) => (group === null ? undefined : change([...without(group.id), group]))}
      />
      {groups.length === 0 ? null : (
        <ul className="picked plain-list" aria-label={words.picked}>
          {groups.map((group) => (
            <li key={group.id}>
              <bdi>{group.name}</bdi>
              <Button
                spacing="compact"
                appearance="subtle"
                aria-label={words.removeGroup(group.name)}
                onClick={() => change(without(group.id))}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
