/** A refusal of the storage service, sent as `{code, message}` with `status`. */
export class StorageError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'StorageError';
  }
}

/** The refusal of a request that breaks a documented limit. */
export const refused = (message: string): StorageError => new StorageError(400, 'VALIDATION_ERROR', message);
