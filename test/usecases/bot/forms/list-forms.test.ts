import { anInstalledApp } from '../../../entry/an-installed-app';
import { aKey, knock } from '../../../door/a-door';
import { formListSchema } from '../../../../src/bot-api/forms/wire';

describe('the forms of a real help desk', () => {
  const made = (async () => {
    const app = await anInstalledApp('acme');
    const key = await aKey(app);
    return {
      app,
      list: async (query = '') =>
        formListSchema.parse((await knock(app.host, { path: `/v1/forms${query}`, key })).json),
    };
  })();
  afterAll(async () => (await made).app.close());

  it('given the portal of acme, lists what customers find and where each can be filled in', async () => {
    const { list, app } = await made;
    const { results, unread } = await list();
    const shown = app.site.state.requestTypes.filter(
      ({ groupIds, serviceDeskId }) =>
        groupIds.length > 0 &&
        app.site.state.serviceDesks.some(
          ({ id, projectId }) => id === serviceDeskId && projectId === app.seed.settings['IT']?.projectId,
        ),
    );
    expect(results.map(({ title }) => title).sort()).toEqual(shown.map(({ name }) => name).sort());
    expect(
      Object.fromEntries(
        results
          .filter(({ fillable_in }) => fillable_in !== 'chat')
          .map(({ title, fillable_in, gaps }) => [title, [fillable_in, gaps.map(({ reason }) => reason)]]),
      ),
    ).toEqual({
      'Parking permit': ['nowhere', ['it is required, hidden, and filled by nobody']],
      'Software installieren': ['nowhere', ['it is a choice without options']],
    });
    expect(unread).toEqual([]);
  });

  it('given a part that depends on an answer, tells the rule', async () => {
    const form = (await (await made).list()).results.find(({ title }) => title === 'Access to an application');
    const lastDay = form?.fields?.find(({ label }) => label === 'Last day');
    expect(lastDay).toMatchObject({ type: 'DATE_PICKER', visible: false });
    expect(form?.dynamic_field_rules).toEqual([
      {
        name: 'section_1',
        logical: 'AND',
        conditions: [
          {
            field_name: form?.fields?.find(({ label }) => label === 'For how long?')?.name,
            operator: 'EQUALS',
            value: '2',
          },
        ],
        actions: [
          { field_name: 'text_1_0', visible: true, required: false },
          { field_name: lastDay?.name, visible: true, required: false },
        ],
      },
    ]);
  });

  it('given pages of five, the pages together are the whole, in the same order', async () => {
    const { list } = await made;
    const whole = await list();
    const pages = await Promise.all([0, 5, 10, 15].map((offset) => list(`?offset=${offset}&limit=5`)));
    expect(pages.flatMap(({ results }) => results)).toEqual(whole.results);
  });

  it('given a form that cannot be read, lists the request type for the portal and tells why', async () => {
    const { list, app } = await made;
    app.site.faults.push({ match: { path: '/forms/project/{projectIdOrKey}/form' }, fault: { status: 403 } });
    const { results } = await list('?limit=3');
    app.site.faults.splice(0);
    expect(results.map(({ fillable_in, fields }) => [fillable_in, fields])).toEqual([
      ['portal', null],
      ['portal', null],
      ['portal', null],
    ]);
  });
});
