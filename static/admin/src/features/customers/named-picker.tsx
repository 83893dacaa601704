import { useState } from 'react';
import type { NamedChoice } from '../../../../../src/shared/roster-contract';
import { askApp } from '../../lib/api';
import { useWordsOf } from '../../i18n/words';
import { SearchSelect } from '../../ui/search-select';

interface NamedPickerProps {
  readonly label: string;
  readonly help: string;
  /** `desk`: only organizations whose members are customers of this project's desk. */
  readonly of:
    | { readonly kind: 'groups' }
    | { readonly kind: 'organizations'; readonly project: string; readonly scope: 'site' | 'desk' };
  readonly chosen: NamedChoice | null;
  readonly choose: (choice: NamedChoice | null) => void;
  readonly isInvalid?: boolean;
}

/** A group or an organization, found by its name. */
export function NamedPicker({ label, help, of, chosen, choose, isInvalid }: NamedPickerProps) {
  const { groups, organizations, more } = useWordsOf('customers').pickers;
  const [hasMore, setHasMore] = useState(false);
  const search = async (query: string): Promise<readonly NamedChoice[]> => {
    const found = await (of.kind === 'groups'
      ? askApp('searchGroups', { query })
      : askApp('searchOrganizations', { projectKey: of.project, query, of: of.scope }));
    setHasMore(found.hasMore);
    return found.choices;
  };
  return (
    <SearchSelect
      label={label}
      help={hasMore ? `${help} ${more}` : help}
      first
      value={chosen}
      search={search}
      choose={choose}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      isInvalid={isInvalid ?? false}
      words={of.kind === 'groups' ? groups : organizations}
    />
  );
}
