import { aSeedProject, packageOf, textOf } from './a-package';

describe('the rehearsal in the package of acme', () => {
  let text: string;
  beforeAll(async () => {
    text = textOf(await packageOf(aSeedProject('acme')), 'rehearsal.md');
  });

  test('says before anything else that it is not live', () => {
    expect(text.split('\n')[0]).toBe('# Rehearsal of IT Helpdesk (IT): worked out, not live');
    expect(text).toContain('No request was raised and nothing was written.');
  });

  test('tells each step with its end, where the request then stands, and the check that finds the fault', () => {
    expect(text).toContain('- works: The bot signs in.\n');
    expect(text).toMatch(
      /- works: The request waits for the employee\. Then in "[^"]+" \(status \d+, waiting-for-user\)/u,
    );
    expect(text).toMatch(
      /- FAILS: The bot resolves the request\.\n( {2}- .+\n)*? {2}- .+\(check `resolve-screen-complete`\)/u,
    );
  });

  test('names nobody', () => {
    expect(text).not.toContain('Mia (Moveworks)');
    expect(text).toContain('the service account');
  });

  test('says which skill has no steps', () => {
    expect(text).toContain('- Answers: the profile has no steps for it.');
  });
});
