import { ErrorPanel } from '../../ui/error-panel';
import { ProjectStep } from './project-step';
import { StepBar } from './step-bar';
import { StepEnd } from './step-end';
import { AccountFields } from './account-fields';
import { IssueTypeFields } from './issue-type-fields';
import { LoadingView, Placeholder } from '../../ui/placeholder';
import { PageHeader } from '../../ui/page-header';
import { ProfileFields } from './profile-fields';
import { useProjectName } from '../../ui/project-frame';
import { SetupGaps } from './setup-gaps';
import type { SetupFieldsProps } from '../../ui/setup-section';
import { SkillFields } from './skill-fields';
import { StatusFields } from './status-fields';
import { TakeOver } from './take-over';
import { TestProjectField } from '../../ui/test-project-field';
import { stepOf, stepsFor, type Step } from './first-run-steps';
import { useSession } from '../../lib/session';
import { profileOf } from '../../lib/setup-draft';
import { useSetupDraft, type SetupForm } from './use-setup-draft';
import { useWords } from '../../i18n/words';

/** From nothing to the first audit in at most five steps; each field is filled in already. */
export function FirstRun({ project }: { readonly project: string | null }) {
  return project === null ? <ProjectStep /> : <Steps project={project} />;
}

/** How high each step is when its proposal comes, so that nothing jumps. */
const heights: Readonly<Record<Step, readonly number[]>> = {
  project: [420],
  accounts: [168, 216],
  skills: [440],
  statuses: [640],
  test: [160],
};

function Steps({ project }: { readonly project: string }) {
  const { host, place } = useSession();
  const words = useWords().firstRun;
  const name = useProjectName(project);
  const step = stepOf(place.filters['step']);
  const form = useSetupDraft(project, step);
  const { answer, settings } = form;
  if (name === null) return <LoadingView />;
  const profile = answer.value === null || settings === null ? null : profileOf(answer.value, settings);
  // The project settings page knows its project.
  const shown = stepsFor(profile).filter((each) => each !== 'project' || host.project === null);
  return (
    <>
      <PageHeader
        title={words.titleOf(name)}
        aside={words.place(shown.indexOf(step) + 1, shown.length, words.steps[step])}
        below={words.keeps}
      />
      <StepBar steps={shown} current={step} project={project} />
      {answer.error === null ? null : <ErrorPanel error={answer.error} retry={answer.reload} />}
      {settings === null && answer.isLoading ? <Placeholder heights={heights[step]} /> : null}
      {answer.value === null || settings === null || profile === null ? null : (
        <form className="setup" onSubmit={(event) => event.preventDefault()} aria-busy={answer.isLoading}>
          <SetupGaps gaps={step === 'accounts' ? answer.value.gaps : []} />
          <Fields step={step} form={form} fields={{ proposal: answer.value, profile, settings, change: form.change }} />
          <StepEnd step={step} steps={shown} form={form} settings={settings} statuses={answer.value.statuses.length} />
        </form>
      )}
    </>
  );
}

interface StepFieldsProps {
  readonly step: Step;
  readonly form: SetupForm;
  readonly fields: SetupFieldsProps;
}

function Fields({ step, form, fields }: StepFieldsProps) {
  if (step === 'skills') return <SkillFields {...fields} />;
  if (step === 'statuses')
    return (
      <>
        <IssueTypeFields {...fields} />
        <StatusFields {...fields} />
      </>
    );
  if (step === 'test') return <TestProjectField {...fields} />;
  return (
    <>
      <ProfileFields profiles={fields.proposal.profiles} chosen={fields.settings.profileId} choose={form.chooseProfile}>
        <TakeOver project={fields.settings.projectKey} form={form} />
      </ProfileFields>
      <AccountFields {...fields} />
    </>
  );
}
