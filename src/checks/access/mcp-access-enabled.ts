import { defineManualCheck } from '../check';

export const mcpAccessEnabled = defineManualCheck({
  id: 'mcp-access-enabled',
  title: 'Organization lets MCP clients in with a token',
  problem: 'Not confirmed: MCP clients are let in with a token',
  why:
    'Tools for Jira Service Management are there for tokens only, and only where an organization admin allows ' +
    'them. Otherwise the bot connects, finds hardly any tool, and employees get no answer.',
  severity: 'high',
  learnMore: 'https://developer.atlassian.com/cloud/rovo-mcp/guides/authentication-and-authorization/',
  steps: [
    'In Atlassian administration, open Rovo, Rovo MCP server, Authentication, and check that API tokens are allowed.',
    'Look at the permission groups there, and check that those the bot needs are granted.',
    'Let the bot connect and list its tools. If it lists no tools for Jira, its token lacks scopes.',
    'Record the result under Findings, at this check, with what you saw.',
  ],
  validForDays: 180,
});
