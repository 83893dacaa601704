/**
 * Why customers do not find an article that somebody else does. Jira's API names none of them, so all are told, in the order in which
 * they are quickest to look up. https://confluence.atlassian.com/jirakb/changes-in-confluence-that-affects-viewing-articles-in-the-customer-portal-1178863377.html
 */
export const HIDING_REASONS = [
  { id: 'blog-post', why: 'It is a blog post.', look: 'Customers find pages only; make it a page.' },
  {
    id: 'page-restricted',
    why: 'The page is restricted.',
    look: 'Open the page in Confluence and look at the padlock beside its title.',
  },
  {
    id: 'parent-restricted',
    why: 'A page above it is restricted.',
    look: 'Open each page above it and look at the padlock.',
  },
  {
    id: 'space-overview-restricted',
    why: 'The overview page of its space is restricted.',
    look: 'Open the overview of the space and look at the padlock.',
  },
  {
    id: 'not-for-all-users',
    why: 'The space is not open to every active user.',
    look: 'In the project settings, under Knowledge base, let any active user view the space.',
  },
] as const;
