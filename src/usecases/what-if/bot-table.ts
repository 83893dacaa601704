import { applyAcceptedRisks } from '../../checks/accepted-risks';
import { runChecks } from '../../checks/run-checks';
import { toReport } from '../../checks/verdict';
import { askingOnce } from '../../jira/asking-once';
import type { Profile } from '../../profile/profile';
import { PROFILES } from '../../profile/profiles';
import type { ProjectSettings } from '../../profile/settings';
import { blockingCounts, titleOf, whatBlocks } from '../../shared/judgement';
import type { AuditReport } from '../../shared/report';
import { waitForAll } from '../../shared/wait-for-all';
import type { BotStanding, BotTable } from '../../shared/what-if-contract';
import { readRisks } from '../../store/risk-store';
import type { Tenant } from '../../app/tenant';
import { snapshotFor, setUpProject, type OfProject } from './draft-snapshot';

/** Reads the project once, for every bot the app knows and the admin's own, and judges it for each. Saves nothing. */
export async function readBotTable({ projectKey }: OfProject, given: Tenant): Promise<BotTable> {
  const tenant = { ...given, jira: askingOnce(given.jira) };
  const { settings: saved, profile: chosen } = await setUpProject(projectKey, tenant);
  const risks = await readRisks(saved.projectId);
  const takenAt = tenant.now();
  const bots = await waitForAll(
    botsOf(saved, chosen).map(async (profile): Promise<BotStanding> => {
      const isChosen = profile.id === chosen.id;
      const settings = isChosen ? saved : settingsForAnother(saved, profile);
      // Jira refuses a whole question for one permission it does not know, and the admin's own profile may name any.
      const together = PROFILES.includes(profile) ? PROFILES : undefined;
      const snapshot = await snapshotFor(settings, saved, profile, { ...tenant, now: () => takenAt }, together);
      const report = toReport({ snapshot, profile, settings, results: runChecks(snapshot), calls: 0 });
      return standingOf(applyAcceptedRisks(report, risks, takenAt), isChosen);
    }),
  );
  return { takenAt, bots };
}

const botsOf = ({ ownProfile }: ProjectSettings, chosen: Profile): readonly Profile[] => [
  chosen,
  ...[...PROFILES, ...(ownProfile ? [ownProfile] : [])].filter(({ id }) => id !== chosen.id),
];

/** The same accounts, statuses and test project; what a person confirmed of one bot says nothing of another. */
const settingsForAnother = (saved: ProjectSettings, profile: Profile): ProjectSettings => ({
  ...saved,
  profileId: profile.id,
  skills: usualSkills(profile),
  confirmations: [],
});

/** Those that are on by default, or all: without any there is nothing to judge. */
const usualSkills = ({ skills }: Profile): readonly string[] => {
  const usual = skills.filter(({ isOnByDefault }) => isOnByDefault);
  return (usual.length === 0 ? skills : usual).map(({ id }) => id);
};

const standingOf = ({ profile, verdict, score, counts, skills, results }: AuditReport, isChosen: boolean) => ({
  profile,
  isChosen,
  verdict,
  score,
  failing: counts.fail,
  skills: skills.filter(({ isOn }) => isOn).map(({ name }) => name),
  blocking: blockingCounts(results),
  heldBackBy: whatBlocks(results).results.map((result) => ({
    check: result.check,
    title: titleOf(result),
    findings: result.findings.length,
  })),
});
