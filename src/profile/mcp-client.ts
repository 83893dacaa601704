import { GENERIC_REST_BOT, requirementsOver } from './generic-rest-bot';
import type { Page, Profile, Requirement } from './profile';

const GUIDES = 'https://developer.atlassian.com/cloud/rovo-mcp/guides';
const page = (title: string, url: string): Page => ({ title, url, seenOn: '2026-12-01', isOld: false });
const SIGN_IN = page(
  'Authentication and authorization, Atlassian Rovo MCP Server',
  `${GUIDES}/authentication-and-authorization/`,
);
const TOOLS = page('Supported tools, Atlassian Rovo MCP Server', `${GUIDES}/supported-tools/`);
const TOKEN = page(
  'Configuring authentication via API token, Atlassian Rovo MCP Server',
  `${GUIDES}/configuring-authentication-via-api-token/`,
);
const FEW_TOOLS = page(
  'Rovo MCP Server only returns Teamwork Graph tools when using API Token',
  'https://support.atlassian.com/rovo/kb/rovo-mcp-server-only-returns-teamwork-graph-tools-when-using-api-token/',
);

/** What Atlassian says of its MCP server. The rest is Jira's own, as the server acts with the account's rights. */
const STATED: readonly Requirement[] = [
  {
    check: 'mcp-access-enabled',
    demand: 'An organization admin lets MCP clients in with a token; tools for service desks need one.',
    pages: [SIGN_IN, TOOLS],
    neededBy: 'always',
  },
  {
    check: 'service-account-present',
    demand: 'The client has the token of an account.',
    pages: [TOKEN],
    neededBy: 'always',
  },
  {
    check: 'service-account-can-log-in',
    demand: 'It is a person’s account or a service account of Atlassian.',
    pages: [TOKEN],
    neededBy: 'always',
  },
  {
    check: 'service-account-permitted',
    demand: 'The account may do what the client is asked for: it sees and does no more than the account.',
    pages: [SIGN_IN],
    neededBy: 'always',
  },
  {
    check: 'api-token-made',
    demand: 'The token has scopes; without the right ones hardly any tool is there.',
    pages: [TOKEN, FEW_TOOLS],
    neededBy: 'always',
  },
];

/** Whether raising a request through the server takes an agent's licence is stated nowhere, so it is not asked for. */
const NOT_STATED: readonly string[] = ['service-account-licensed'];

/** A client of Atlassian's own MCP server, such as an assistant of another vendor. */
export const MCP_CLIENT: Profile = {
  ...GENERIC_REST_BOT,
  id: 'atlassian-mcp-client',
  name: 'Client of Atlassian’s MCP server',
  version: '2026-12-01',
  homepage: SIGN_IN.url,
  // Which scopes each tool takes was not on the pages that could be read.
  ways: [{ kind: 'mcp-client', base: 'https://mcp.atlassian.com/v1/mcp', scopes: null, page: TOKEN }],
  requirements: requirementsOver(STATED, NOT_STATED),
};
