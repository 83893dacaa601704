import type { FactName } from '../../src/snapshot/facts';
import { TAKEN_PARTS, factGraph, partGraph } from '../../src/snapshot/part-graph';

/** Facts on the way from a fact back to its roots, itself first; throws for a circle. */
const chainOf = (fact: FactName, behind: readonly FactName[] = []): number => {
  if (behind.includes(fact)) throw new Error(`A circle: ${[...behind, fact].join(' -> ')}`);
  return 1 + Math.max(0, ...factGraph[fact].map((input) => chainOf(input, [...behind, fact])));
};

describe('the graph of what is read', () => {
  test('has every part, and no circle', () => {
    expect(Object.keys(partGraph).sort()).toEqual([...TAKEN_PARTS].sort());
    expect(() => Object.keys(factGraph).map((fact) => chainOf(fact as FactName))).not.toThrow();
  });

  test('starts with what needs nothing but the key and the settings', () => {
    const roots = Object.entries(factGraph)
      .filter(([, after]) => after.length === 0)
      .map(([fact]) => fact);
    expect(roots.sort()).toEqual([
      'agentTestAccount',
      'appAccess',
      'applicationRoles',
      'customerTestAccount',
      'permissionScheme',
      'projectPair',
      'seenAccount',
      'serviceAccount',
      'site',
      'siteProjects',
    ]);
  });
});
