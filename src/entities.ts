import { IdempotencyKeyEntity } from './platform/database/idempotency-key.entity.js';

/** Every entity of the product, for TypeORM's reads and for the check that migrations and entities agree. */
export const entities: readonly (new () => object)[] = [IdempotencyKeyEntity];
