import type { Bot } from './bot';

/** What people do in Jira while the bot looks on. Each throws where Jira refuses. */
export interface Desk {
  comment(ticketKey: string): Promise<void>;
  move(ticketKey: string, transitionId: string): Promise<void>;
  /** An admin's choice on the page: whose eyes prove that customers may see an article. */
  readArticlesAs(accountId: string): Promise<void>;
}

/** Once through everything a support bot does; `say` is told each step. Throws at the first that fails. */
export async function round(bot: Bot, desk: Desk, say: (line: string) => void): Promise<void> {
  const forms = await bot.forms();
  const form = forms.find(({ fillable_in, is_restricted }) => fillable_in === 'chat' && !is_restricted);
  if (!form) throw new Error(`None of ${forms.length} forms can be filled in in chat.`);
  say(`${forms.length} forms; “${form.title}” can be filled in in chat`);
  const employee = await bot.anEmployee();
  const ticketKey = await bot.file(form, employee);
  // What the app does itself makes no event: the bot knows already, and looks.
  say(`${ticketKey} filed; its status is ${(await bot.ticket(ticketKey)).status.bucket ?? 'unknown'}`);
  await desk.comment(ticketKey);
  await bot.waitFor(ticketKey, 'needs-employee-attention');
  say(`${ticketKey} was commented: the employee is told`);
  await moveInto(bot, desk, ticketKey, ['resolved']);
  await bot.waitFor(ticketKey, 'resolved');
  say(`${ticketKey} is resolved: the employee is asked whether that is so`);
  await moveInto(bot, desk, ticketKey, ['new', 'in-progress', 'waiting-for-user']);
  await bot.waitFor(ticketKey, 'reopened');
  say(`${ticketKey} is reopened and ${(await bot.ticket(ticketKey)).status.bucket ?? 'of an unknown status'}`);
  await desk.readArticlesAs(employee);
  const articles = await bot.search('vpn');
  const [article] = articles;
  if (!article) throw new Error('No article was found.');
  say(`${articles.length} articles on “vpn”, the first is “${article.title}”`);
}

/** Uses the ids the door tells; the first that asks for no field will do. */
const moveInto = async (bot: Bot, desk: Desk, ticketKey: string, buckets: readonly string[]): Promise<void> => {
  const { transitions, status } = await bot.ticket(ticketKey);
  const way = transitions
    .filter(({ to }) => to.bucket !== null && buckets.includes(to.bucket))
    .sort((a, b) => a.requiredFields.length - b.requiredFields.length)[0];
  if (!way) throw new Error(`${ticketKey} has no transition from ${status.name} into ${buckets.join(' or ')}.`);
  await desk.move(ticketKey, way.id);
};
