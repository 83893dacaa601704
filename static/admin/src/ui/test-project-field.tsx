import { useSay, useWords } from '../i18n/words';
import { ChoiceField } from './choice-field';
import { SetupSection, type SetupFieldsProps } from './setup-section';

export function TestProjectField({ proposal, profile, settings, change }: SetupFieldsProps) {
  const words = useWords().setup;
  const say = useSay();
  const chosen = proposal.testProjects.find((project) => project.key === settings.testProjectKey);
  const options = proposal.testProjects.map((project) => ({
    value: project.key,
    label: `${project.name} (${project.key})`,
  }));
  const kept =
    settings.testProjectKey !== null && chosen === undefined
      ? [{ value: settings.testProjectKey, label: settings.testProjectKey }]
      : [];
  return (
    <SetupSection title={words.testTitle} text={words.testText}>
      <ChoiceField
        label={`${words.testLabel} (${profile.testProject === 'required' ? words.required : words.optional})`}
        value={settings.testProjectKey ?? ''}
        onChange={(key) =>
          change({
            ...settings,
            testProjectKey: key === '' ? null : key,
            testProjectId: proposal.testProjects.find((project) => project.key === key)?.id,
          })
        }
        options={[{ value: '', label: words.noTestProject }, ...kept, ...options]}
      />
      {chosen?.reason === undefined ? null : (
        <p className="subtle reason">{words.proposedBecause(say(chosen.reason))}</p>
      )}
      {profile.testProject === 'required' &&
      settings.testProjectKey === null &&
      settings.testProjectOf === undefined ? (
        <p className="field__warning">{words.testMissing}</p>
      ) : null}
    </SetupSection>
  );
}
