/**
 * One line of the validation endpoints' answer. Codes with a source are those in the facts; the others are named in the
 * same manner.
 */
export interface Judgement {
  code: string;
  level: 'ERROR' | 'WARNING';
  message: string;
  type:
    | 'RULE'
    | 'STATUS'
    | 'STATUS_LAYOUT'
    | 'STATUS_PROPERTY'
    | 'WORKFLOW'
    | 'TRANSITION'
    | 'TRANSITION_PROPERTY'
    | 'SCOPE'
    | 'STATUS_MAPPING'
    | 'TRIGGER';
  elementReference?: {
    statusReference?: string;
    transitionId?: string;
    ruleId?: string;
    statusMappingReference?: { projectId: string; issueTypeId: string };
  };
}

export const error = (
  type: Judgement['type'],
  code: string,
  message: string,
  elementReference?: Judgement['elementReference'],
): Judgement => ({ code, level: 'ERROR', message, type, ...(elementReference && { elementReference }) });
