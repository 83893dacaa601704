import { isLeftOut, withIssueType } from '../../lib/setup-draft';
import { useSay, useWords } from '../../i18n/words';
import { SetupSection, type SetupFieldsProps } from '../../ui/setup-section';

/** Which issue types the bot has business with. One that is left out is neither checked nor changed. */
export function IssueTypeFields({ proposal, settings, change }: Omit<SetupFieldsProps, 'profile'>) {
  const words = useWords().setup;
  const say = useSay();
  if (proposal.issueTypes.length < 2) return null;
  return (
    <SetupSection title={words.issueTypesTitle} text={words.issueTypesText}>
      <div className="options">
        {proposal.issueTypes.map((type) => (
          <label key={type.id} className="option">
            <input
              type="checkbox"
              checked={!isLeftOut(settings, type)}
              onChange={({ target }) => change(withIssueType(settings, type.id, target.checked))}
            />
            <span>
              <strong dir="auto">{type.name}</strong>
              {type.reason === null ? null : <span className="option__text subtle">{say(type.reason)}</span>}
            </span>
          </label>
        ))}
      </div>
    </SetupSection>
  );
}
