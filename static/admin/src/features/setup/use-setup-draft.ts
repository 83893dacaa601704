import { useCallback, useEffect, useState } from 'react';
import type { OwnProfile, Settings, SetupProposal } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { useSession } from '../../lib/session';
import { carriedOver, takenOver } from '../../lib/setup-draft';
import { useAnswer, type Answer } from '../../lib/use-answer';

/** A project's set-up form: what is proposed, what the admin made of it, and whether that is saved. */
export interface SetupForm {
  readonly answer: Answer<SetupProposal>;
  /** null until the proposal is in. */
  readonly settings: Settings | null;
  /** Something in it is not saved, be it only the proposal itself. */
  readonly isChanged: boolean;
  readonly change: (settings: Settings) => void;
  readonly chooseProfile: (profileId: string) => void;
  /** Chooses a profile of the admin's own, in the place of the one there was. */
  readonly takeProfile: (profile: OwnProfile) => void;
  /** Takes over the setup of another project, and tells of how many statuses it decides. */
  readonly takeOver: (theirs: Settings) => number;
  readonly saved: (settings: Settings) => void;
}

interface State {
  readonly settings: Settings | null;
  readonly isChanged: boolean;
  /** The profile whose proposal is on its way; its skills and statuses replace those in the form. */
  readonly awaited: string | null;
}

/**
 * The admin's edits outlive a new proposal, every error and the view itself; only a save makes them the app's. `step`:
 * where the form is open.
 */
export function useSetupDraft(project: string, step: string): SetupForm {
  const { drafts } = useSession();
  const [state, setState] = useState<State>(() => {
    const kept = drafts.read(project);
    return { settings: kept?.settings ?? null, isChanged: kept !== null, awaited: null };
  });
  const [asked, setAsked] = useState<Pick<Partial<Settings>, 'profileId' | 'ownProfile'>>(() =>
    profileIn(state.settings),
  );
  const ask = useCallback(() => askApp('proposeSetup', { projectKey: project, ...asked }), [project, asked]);
  const answer = useAnswer(ask);
  useEffect(() => {
    const proposal = answer.value;
    if (proposal !== null) setState((before) => settled(before, proposal));
  }, [answer.value]);
  useEffect(() => {
    if (state.isChanged && state.settings !== null && state.awaited === null)
      drafts.keep({ settings: state.settings, step });
  }, [drafts, state, step]);
  const change = useCallback(
    (settings: Settings) => setState((before) => ({ ...before, settings, isChanged: true })),
    [],
  );
  const choose = useCallback((chosen: Pick<Settings, 'profileId' | 'ownProfile'>) => {
    setAsked(chosen);
    setState((before) => ({
      settings: before.settings === null ? null : { ...before.settings, ...chosen },
      isChanged: true,
      awaited: chosen.profileId,
    }));
  }, []);
  const ownProfile = state.settings?.ownProfile;
  const chooseProfile = useCallback((profileId: string) => choose({ profileId, ownProfile }), [choose, ownProfile]);
  const takeProfile = useCallback(
    (profile: OwnProfile) => choose({ profileId: profile.id, ownProfile: profile }),
    [choose],
  );
  const takeOver = (theirs: Settings): number => {
    const here = answer.value;
    if (here === null) return 0;
    // The other profile has another proposal for the rest.
    setAsked(profileIn(theirs));
    setState(overtaken(theirs, here));
    return here.statuses.filter(({ id }) => theirs.buckets[id] !== undefined).length;
  };
  const saved = (settings: Settings): void => {
    drafts.forget(project);
    setState({ settings, isChanged: false, awaited: null });
  };
  return {
    answer,
    settings: answer.value === null ? null : state.settings,
    isChanged: state.isChanged,
    change,
    chooseProfile,
    takeProfile,
    takeOver,
    saved,
  };
}

const profileIn = (settings: Settings | null): Pick<Partial<Settings>, 'profileId' | 'ownProfile'> =>
  settings === null ? {} : { profileId: settings.profileId, ownProfile: settings.ownProfile };

const overtaken =
  (theirs: Settings, here: SetupProposal) =>
  ({ settings }: State): State => ({
    settings: settings && takenOver(settings, theirs, here),
    isChanged: true,
    awaited: null,
  });

/** What people confirmed meanwhile is never the form's business. */
function settled(before: State, { settings: proposed, isSaved }: SetupProposal): State {
  const { settings, awaited } = before;
  if (settings === null) return { ...before, settings: proposed, isChanged: !isSaved };
  if (awaited === proposed.profileId) return { ...before, settings: carriedOver(proposed, settings), awaited: null };
  return { ...before, settings: { ...settings, confirmations: proposed.confirmations } };
}
