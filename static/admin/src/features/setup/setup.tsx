import type { Settings, SetupProposal } from '../../../../../src/shared/contract';
import { AccountFields } from './account-fields';
import { EffectPreview } from './effect-preview';
import { ErrorPanel } from '../../ui/error-panel';
import { IssueTypeFields } from './issue-type-fields';
import { OwnProfile } from './own-profile';
import { Placeholder } from '../../ui/placeholder';
import { ProfileFields } from './profile-fields';
import { ProjectFrame } from '../../ui/project-frame';
import { SaveBar } from './save-bar';
import { SetChangeNote } from '../../ui/set-change-note';
import { SetupParts } from './setup-parts';
import { SetupGaps } from './setup-gaps';
import { SkillFields } from './skill-fields';
import { StatusFields } from './status-fields';
import { TakeOver } from './take-over';
import { TestProjectField } from '../../ui/test-project-field';
import { profileOf } from '../../lib/setup-draft';
import { useSetupDraft, type SetupForm } from './use-setup-draft';
import { useWords } from '../../i18n/words';

/** What the audit has to know about one project: everything proposed, everything editable. */
export function Setup({ project }: { readonly project: string }) {
  const words = useWords().setup;
  const form = useSetupDraft(project, 'setup');
  const { answer, settings } = form;
  return (
    <ProjectFrame project={project} below={answer.value?.isSaved === true ? words.textSaved : words.text}>
      <SetupParts project={project} />
      {answer.error === null ? null : <ErrorPanel error={answer.error} retry={answer.reload} />}
      {settings === null && answer.isLoading ? <Placeholder heights={[168, 296, 240, 420]} /> : null}
      {answer.value !== null && settings !== null ? (
        <Fields proposal={answer.value} settings={settings} form={form} />
      ) : null}
    </ProjectFrame>
  );
}

interface FieldsProps {
  readonly proposal: SetupProposal;
  readonly settings: Settings;
  readonly form: SetupForm;
}

function Fields({ proposal, settings, form }: FieldsProps) {
  const profile = profileOf(proposal, settings);
  const { change } = form;
  return (
    <form className="setup" onSubmit={(event) => event.preventDefault()} aria-busy={form.answer.isLoading}>
      <SetChangeNote change={proposal.setChange} />
      <SetupGaps gaps={proposal.gaps} />
      <ProfileFields profiles={proposal.profiles} chosen={settings.profileId} choose={form.chooseProfile}>
        <OwnProfile settings={settings} take={form.takeProfile} />
        <TakeOver project={settings.projectKey} form={form} />
      </ProfileFields>
      {profile === null ? null : (
        <>
          <AccountFields proposal={proposal} profile={profile} settings={settings} change={change} />
          <SkillFields profile={profile} settings={settings} change={change} />
          <IssueTypeFields proposal={proposal} settings={settings} change={change} />
          <StatusFields proposal={proposal} profile={profile} settings={settings} change={change} />
          {profile.testProject === 'none' ? null : (
            <TestProjectField proposal={proposal} profile={profile} settings={settings} change={change} />
          )}
        </>
      )}
      <EffectPreview settings={settings} />
      <SaveBar settings={settings} profile={profile} isChanged={form.isChanged} saved={form.saved} />
    </form>
  );
}
