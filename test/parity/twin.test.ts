import { acmeWithTwin, MODES } from '../twin/a-twin';
import { compared } from './compared';

/** What no API copies, so that a twin cannot have it before a person has been there. */
const BY_HAND: readonly string[] = ['request-types', 'request-type-fields', 'accounts'];

describe.each(MODES)('a twin of Acme’s help desk, %s', (mode) => {
  test('is told equal in everything an API can copy, and shares what its way shares', async () => {
    const { site } = await acmeWithTwin(mode);
    const { areas, differences, shared } = await compared(site, 'ITX');
    expect(areas.filter(({ area }) => !BY_HAND.includes(area)).map(({ area, state }) => `${area} ${state}`)).toEqual([
      'issue-types equal',
      'workflows equal',
      'screens equal',
      'forms equal',
      'roles equal',
      'permissions equal',
    ]);
    expect(
      differences
        .filter(({ area, canEqualise }) => canEqualise.other && area !== 'accounts')
        .map(({ sentence }) => sentence),
    ).toEqual([]);
    const types = [...new Set(shared.map(({ type }) => type))];
    expect(types).toEqual(
      mode === 'mirror'
        ? [
            'workflow',
            'workflow-scheme',
            'screen',
            'issue-type-scheme',
            'issue-type-screen-scheme',
            'permission-scheme',
            'notification-scheme',
          ]
        : ['notification-scheme'],
    );
  });
});
