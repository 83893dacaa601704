import type { IssueTypeProposal, Settings } from '../../../../../src/shared/contract';
import { isLeftOut, withIssueType } from '../../lib/setup-draft';
import { useSay, useWords } from '../../i18n/words';

interface IssueTypeFieldsProps {
  readonly types: readonly IssueTypeProposal[];
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** Which issue types the bot has business with. One that is left out is neither checked nor changed. */
export function IssueTypeFields({ types, settings, change }: IssueTypeFieldsProps) {
  const words = useWords().setup;
  const say = useSay();
  if (types.length < 2) return null;
  return (
    <fieldset className="issue-types">
      <legend>{words.issueTypesTitle}</legend>
      <p className="subtle">{words.issueTypesText}</p>
      {types.map((type) => (
        <label key={type.id} className="issue-types__row">
          <input
            type="checkbox"
            checked={!isLeftOut(settings, type)}
            onChange={({ target }) => change(withIssueType(settings, type.id, target.checked))}
          />{' '}
          <bdi>{type.name}</bdi>
          {type.reason === '' ? null : <span className="subtle"> {say(type.reason)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
