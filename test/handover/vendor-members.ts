import { z } from 'zod';

/**
 * The members that the vendor's pages of its Configuration API show for each request, read on 1 December 2026, below
 * https://help.moveworks.com/api-reference/configuration-api/. A value to fill in may stand in any place.
 */
const PAGES = 'https://help.moveworks.com/api-reference/configuration-api';
const toFillIn = z.string().regex(/^FILL IN: \S/u);
const orFill = <T extends z.ZodType>(schema: T) => z.union([toFillIn, schema]);
const text = z.string().min(1);

/** Not sent on making; `num` comes from the last read on changing. */
const made = z.strictObject({ change_description: text });
const changed = z.strictObject({ num: orFill(z.number().int()), change_description: text });
const block = orFill(z.record(z.string(), z.unknown()));

export const VENDOR_MEMBERS = {
  '02-assistant-account.json': {
    source: `${PAGES}/platform-org/identity-bot-account-assistant-account/update-assistant-account`,
    schema: z.strictObject({
      email_addr: z.string().optional(),
      record_id: text.optional(),
      full_name: z.string().optional(),
      itsm_id_info: z.array(block).optional(),
      version: changed,
    }),
  },
  '03-integration-settings.json': {
    source: `${PAGES}/ticketing/ticket-integration-settings/create-ticket-integration-setting`,
    schema: z.strictObject({
      connector_id: orFill(z.uuid()),
      name: text,
      bot_sys_id: orFill(z.string().min(1).max(64)),
      version: made,
      project_name: z.string().optional(),
      primary: orFill(z.boolean()).optional(),
      concierge_ticket_types: z.array(orFill(z.enum(['INCIDENT', 'REQUEST', 'REQUEST_ITEM']))).optional(),
    }),
  },
  '04-destinations.json': {
    source: `${PAGES}/ticketing/ticket-integration-destinations/create-ticket-integration-destination`,
    // Of the settings for one system, exactly one is set.
    schema: z.strictObject({ connector_id: orFill(z.uuid()), version: made, jira_service_desk_config: block }),
  },
  '05-destination-mapper.json': {
    source: `${PAGES}/ticketing/ticket-integration-destination-mappers/create-ticket-destination-mapper`,
    schema: z.strictObject({
      connector_id: orFill(z.uuid()),
      version: made,
      mapper_bender: block.optional(),
      destination_field_mappings: z.array(block).optional(),
    }),
  },
  '06-field-mapper.json': {
    source: `${PAGES}/ticketing/ticket-integration-mappers-ticket-types/create-ticket-type-mapper`,
    schema: z.strictObject({
      connector_id: orFill(z.uuid()),
      version: made,
      ticket_types: z.array(block).optional(),
    }),
  },
  '07-poller.json': {
    source: `${PAGES}/ticketing/ticket-poller/update-ticket-poller`,
    schema: z.strictObject({
      version: changed,
      ticket_poller_enabled_dsl: z.string().optional(),
      itsm_webhook_processing_enabled_dsl: z.string().optional(),
      poll_interval_seconds: orFill(z.number().int()).optional(),
      maximum_look_back_seconds: orFill(z.number().int().min(30).max(600)).optional(),
      grace_period_seconds: orFill(z.number().int().min(10).max(600)).optional(),
    }),
  },
  '08-forms-ingestion.json': {
    source: `${PAGES}/content-forms/forms/create-form`,
    schema: z.strictObject({
      name: text,
      version: made,
      connector_id: orFill(z.uuid()).optional(),
      system: z.literal('EXTERNAL_SYSTEM_JIRA'),
      jira_config: block.optional(),
    }),
  },
} as const;
