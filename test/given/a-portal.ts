import type { FormQuestion, FormTemplate, RequestType, RequestTypeField } from '../../src/snapshot/parts';

export const aField = (id: string, overrides: Partial<RequestTypeField> = {}): RequestTypeField => ({
  id,
  name: id,
  isRequired: false,
  isVisible: true,
  hasPreset: false,
  type: 'string',
  choices: null,
  ...overrides,
});

export const SUMMARY = aField('summary', { name: 'Summary', isRequired: true, system: 'summary' });

export const aRequestType = (id: string, name: string, overrides: Partial<RequestType> = {}): RequestType => ({
  id,
  name,
  issueTypeId: '101',
  groupIds: ['1'],
  isRestricted: false,
  fields: { state: 'read', fields: [SUMMARY], canRaiseOnBehalfOf: true },
  ...overrides,
});

export const withFields = (requestType: RequestType, ...fields: readonly RequestTypeField[]): RequestType => ({
  ...requestType,
  fields: { state: 'read', fields: [SUMMARY, ...fields], canRaiseOnBehalfOf: true },
});

export const aQuestion = (id: string, label: string, overrides: Partial<FormQuestion> = {}): FormQuestion => ({
  id,
  type: 'ts',
  label,
  isRequired: false,
  choices: null,
  isShown: true,
  ...overrides,
});

/** What could not be read, and why. */
export const unreadable = (text: string) => ({
  state: 'unreadable' as const,
  message: { message: 'test.unreadable', params: {}, text },
});

export const aForm = (id: string, name: string, ...questions: readonly FormQuestion[]): FormTemplate => ({
  id,
  name,
  requestTypeIds: ['201'],
  questions: { state: 'read', questions, hasConditions: false },
});
