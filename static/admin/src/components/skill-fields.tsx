import { withSkill } from '../setup-draft';
import { useWords } from '../words';
import { SetupSection, type SetupFieldsProps } from './setup-section';

/** Check boxes, not toggles: in a form with a Save button nothing takes effect at once. */
export function SkillFields({ profile, settings, change }: Omit<SetupFieldsProps, 'proposal'>) {
  const words = useWords().setup;
  return (
    <SetupSection title={words.skillsTitle} text={words.skillsText}>
      {profile.skills.length === 0 ? <p>{words.noSkills}</p> : null}
      <div className="options">
        {profile.skills.map((skill) => (
          <label key={skill.id} className="option">
            <input type="checkbox" checked={settings.skills.includes(skill.id)} onChange={(event) => change(withSkill(settings, skill.id, event.target.checked))} />
            <span>
              <strong>{skill.name}</strong>
              <span className="option__text subtle">{skill.description}</span>
            </span>
          </label>
        ))}
      </div>
    </SetupSection>
  );
}
