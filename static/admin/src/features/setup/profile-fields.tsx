import type { ReactNode } from 'react';
import type { ProfileChoice } from '../../../../../src/shared/contract';
import { useSay, useWords } from '../../i18n/words';
import { OutsideLink } from '../../ui/links';
import { SetupSection } from '../../ui/setup-section';

interface ProfileFieldsProps {
  readonly profiles: readonly ProfileChoice[];
  readonly chosen: string;
  readonly choose: (profileId: string) => void;
  /** Below the list. */
  readonly children?: ReactNode;
}

export function ProfileFields({ profiles, chosen, choose, children }: ProfileFieldsProps) {
  const words = useWords().setup;
  const say = useSay();
  return (
    <SetupSection title={words.profileTitle} text={words.profileText}>
      <div className="options" role="radiogroup" aria-label={words.profileTitle}>
        {profiles.map((profile) => (
          <div key={profile.id} className="option-row">
            <label className="option">
              <input type="radio" name="profile" checked={profile.id === chosen} onChange={() => choose(profile.id)} />
              <span>
                <strong>{say(profile.name)}</strong>
                <span className="option__text subtle">
                  {words.profileVersion(profile.version)}
                  {profile.family === null ? '' : ` · ${words.profileFamily(profile.family)}`}
                  {profile.timeZone === null ? '' : ` · ${words.profileZone(profile.timeZone)}`}
                </span>
              </span>
            </label>
            <OutsideLink to={profile.homepage}>{words.profileHome}</OutsideLink>
          </div>
        ))}
      </div>
      {children}
    </SetupSection>
  );
}
