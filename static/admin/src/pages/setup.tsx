import { useCallback, useEffect, useState } from 'react';
import type { Settings, SetupProposal } from '../../../../src/shared/contract';
import { proposeSetup } from '../api';
import { AccountFields } from '../components/account-fields';
import { ErrorPanel } from '../components/error-panel';
import { Message } from '../components/message';
import { Placeholder } from '../components/placeholder';
import { ProfileFields } from '../components/profile-fields';
import { ProjectFrame } from '../components/project-frame';
import { SaveBar } from '../components/save-bar';
import { SkillFields } from '../components/skill-fields';
import { StatusFields } from '../components/status-fields';
import { TestProjectField } from '../components/test-project-field';
import { carriedOver, profileOf } from '../setup-draft';
import { useAnswer } from '../use-answer';
import { useWords } from '../words';

/** What the audit has to know about one project: everything proposed, everything editable. */
export function Setup({ project }: { readonly project: string }) {
  const words = useWords().setup;
  const [profileId, setProfileId] = useState<string | null>(null);
  const ask = useCallback(() => proposeSetup(profileId === null ? { projectKey: project } : { projectKey: project, profileId }), [project, profileId]);
  const answer = useAnswer(ask);
  const draft = useDraft(answer.value);
  const { value: proposal } = answer;
  const isReady = proposal !== null && draft.settings !== null;
  return (
    <ProjectFrame project={project} below={answer.value?.isSaved === true ? words.textSaved : words.text}>
      {answer.error === null ? null : <ErrorPanel error={answer.error} retry={answer.reload} />}
      {!isReady && answer.isLoading ? <Placeholder heights={[168, 296, 240, 420]} /> : null}
      {isReady && draft.settings !== null ? (
        <Form proposal={proposal} settings={draft.settings} isChanged={draft.isChanged} isLoading={answer.isLoading} change={draft.change} saved={draft.saved} chooseProfile={setProfileId} />
      ) : null}
    </ProjectFrame>
  );
}

interface Draft {
  readonly settings: Settings | null;
  readonly isChanged: boolean;
  readonly change: (settings: Settings) => void;
  readonly saved: (settings: Settings) => void;
}

/** The admin's edits outlive a new proposal and every error; only a save makes them the app's. */
function useDraft(proposal: SetupProposal | null): Draft {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isChanged, setChanged] = useState(false);
  useEffect(() => {
    if (proposal === null) return;
    setSettings((before) => (before === null ? proposal.settings : carriedOver(proposal.settings, before)));
  }, [proposal]);
  const change = useCallback((changed: Settings) => {
    setSettings(changed);
    setChanged(true);
  }, []);
  const saved = useCallback((kept: Settings) => {
    setSettings(kept);
    setChanged(false);
  }, []);
  return { settings, isChanged, change, saved };
}

interface FormProps {
  readonly proposal: SetupProposal;
  readonly settings: Settings;
  readonly isChanged: boolean;
  readonly isLoading: boolean;
  readonly change: (settings: Settings) => void;
  readonly saved: (settings: Settings) => void;
  readonly chooseProfile: (profileId: string) => void;
}

function Form({ proposal, settings, isChanged, isLoading, change, saved, chooseProfile }: FormProps) {
  const words = useWords().setup;
  const profile = profileOf(proposal, settings);
  const choose = (profileId: string): void => {
    change({ ...settings, profileId });
    chooseProfile(profileId);
  };
  return (
    <form className="setup" onSubmit={(event) => event.preventDefault()} aria-busy={isLoading}>
      {proposal.gaps.length === 0 ? null : (
        <Message tone="warning" title={words.gapsTitle}>
          <ul>
            {proposal.gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </Message>
      )}
      <ProfileFields profiles={proposal.profiles} chosen={settings.profileId} choose={choose} />
      {profile === null ? null : (
        <>
          <AccountFields proposal={proposal} profile={profile} settings={settings} change={change} />
          <SkillFields profile={profile} settings={settings} change={change} />
          <StatusFields proposal={proposal} profile={profile} settings={settings} change={change} />
          {profile.testProject === 'none' ? null : <TestProjectField proposal={proposal} profile={profile} settings={settings} change={change} />}
        </>
      )}
      <SaveBar settings={settings} profile={profile} isChanged={isChanged || !proposal.isSaved} saved={saved} />
    </form>
  );
}
