import { aSite } from '../snapshot/a-site';
import { planOn } from './given-plan';

test('given a workflow that a left-out issue type shares with one the bot works with, the plan says that both feel its changes', async () => {
  const site = aSite('itsm', ({ state }) => {
    const typeId = (name: string): string => state.issueTypes.find((type) => type.name === name)?.id ?? '';
    const project = state.projects.find(({ key }) => key === 'IT');
    const scheme = state.workflowSchemes.find(({ id }) => id === project?.workflowSchemeId);
    if (!scheme) throw new Error('The seed has no workflow scheme.');
    scheme.workflowByIssueType[typeId('Problem')] = scheme.workflowByIssueType[typeId('Service Request')] ?? '';
  });
  const { blastRadius } = await planOn(site);
  const feeling = Object.values(blastRadius).filter(({ issueTypes }) => issueTypes.includes('Problem'));
  expect(feeling.map(({ issueTypes }) => [...issueTypes].sort())).toEqual([['Problem', 'Service Request']]);
});
