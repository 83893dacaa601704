import { z } from 'zod';
import type { Message, MessageParam, Text } from '../shared/message';

const paramSchema: z.ZodType<MessageParam> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), messageSchema, z.array(paramSchema)]),
);

const messageSchema: z.ZodType<Message> = z.strictObject({
  message: z.string(),
  params: z.record(z.string(), paramSchema),
  text: z.string(),
});

/** As it is stored: a plain text was kept by a version that said English alone. */
export const textSchema: z.ZodType<Text> = z.union([z.string(), messageSchema]);
