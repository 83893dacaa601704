import { withSkill } from '../../lib/setup-draft';
import { useSay, useWords } from '../../i18n/words';
import { SetupSection, type SetupFieldsProps } from '../../ui/setup-section';

/** Check boxes, not toggles: in a form with a Save button nothing takes effect at once. */
export function SkillFields({ profile, settings, change }: Omit<SetupFieldsProps, 'proposal'>) {
  const words = useWords().setup;
  const say = useSay();
  return (
    <SetupSection title={words.skillsTitle} text={words.skillsText}>
      {profile.skills.length === 0 ? <p>{words.noSkills}</p> : null}
      {profile.skills.length > 0 && settings.skills.length === 0 ? (
        <p className="field__error" role="alert" tabIndex={-1}>
          {words.noSkillOn}
        </p>
      ) : null}
      <div className="options">
        {profile.skills.map((skill) => (
          <label key={skill.id} className="option">
            <input
              type="checkbox"
              checked={settings.skills.includes(skill.id)}
              onChange={(event) => change(withSkill(settings, skill.id, event.target.checked))}
            />
            <span>
              <strong>{say(skill.name)}</strong>
              <span className="option__text subtle">{say(skill.description)}</span>
              {skill.isOnByDefault ? (
                <span className="option__text subtle reason">{words.skillProposed(say(profile.name))}</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </SetupSection>
  );
}
