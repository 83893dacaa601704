import { z } from 'zod';
import { callSays } from '../../bot-api/call-says';
import { openApiDocument } from '../../bot-api/openapi';
import { defineRoute, type Route } from '../http/route';

const DESCRIPTION = {
  method: 'GET',
  path: '/v1/openapi.json',
  scope: null,
  cost: 0,
  summary: callSays.openApi,
  answers: {
    200: z.looseObject({
      openapi: z.literal('3.1.0'),
      info: z.looseObject({}),
      paths: z.record(z.string(), z.unknown()),
    }),
  },
} as const;

/** The document of all the other routes and of itself. */
export const openApiRoute = (others: readonly Route[]): Route =>
  defineRoute({
    ...DESCRIPTION,
    handle: async ({ baseUrl }) => {
      const document = openApiDocument([...others, DESCRIPTION], await baseUrl());
      return { status: 200, body: document as z.input<(typeof DESCRIPTION)['answers'][200]> };
    },
  });
