import { HttpException } from '@nestjs/common';
import { isConnectionFailure } from '../database/connection-failure.js';
import { Problem, type ProblemKind } from '../errors/problem.js';
import {
  addressTooLong,
  badAddress,
  badMultipart,
  bodyTooLarge,
  databaseUnavailable,
  headersTooLarge,
  internalError,
  malformedBody,
  methodNotAllowed,
  notFound,
  notPermitted,
  notSignedIn,
  tooManyRequests,
  unavailable,
  unsupportedMediaType,
} from '../errors/request-problems.js';

/** The body limits as a caller is told of them. */
export const bodyLimit = { bytes: 1024 * 1024, text: '1 MiB' };
export const fileLimit = { bytes: 50 * 1024 * 1024, text: '50 MiB' };

const byFastifyCode: Readonly<Record<string, () => Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => tooLarge(bodyLimit.text),
  FST_REQ_FILE_TOO_LARGE: () => tooLarge(fileLimit.text),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Problem(unsupportedMediaType),
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => new Problem(unsupportedMediaType),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new Problem(malformedBody),
  FST_ERR_BAD_URL: () => new Problem(badAddress),
  FST_ERR_MAX_PARAM_LENGTH: () => new Problem(addressTooLong),
  FST_PARTS_LIMIT: () => new Problem(badMultipart),
  FST_FILES_LIMIT: () => new Problem(badMultipart),
  FST_FIELDS_LIMIT: () => new Problem(badMultipart),
  FST_PROTO_VIOLATION: () => new Problem(badMultipart),
  FST_INVALID_JSON_FIELD_ERROR: () => new Problem(badMultipart),
};

const byStatus: Readonly<Record<number, ProblemKind>> = {
  400: malformedBody,
  401: notSignedIn,
  403: notPermitted,
  404: notFound,
  405: methodNotAllowed,
  414: addressTooLong,
  415: unsupportedMediaType,
  429: tooManyRequests,
  431: headersTooLarge,
  503: unavailable,
};

/**
 * What a caller is told of any failure: a Problem as it is, failures of the web server and of the database's connection
 * as the kinds that they are, and everything else as `internal`.
 */
export function problemOf(error: unknown, requestId: string): Problem {
  const cause = error instanceof HttpException && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Problem) return cause;
  const known = byFastifyCode[codeOf(cause)];
  if (known !== undefined) return known();
  if (isConnectionFailure(cause)) return new Problem(databaseUnavailable, { headers: { 'retry-after': '2' } });
  const status = statusOf(error);
  if (status === 413) return tooLarge(bodyLimit.text);
  const kind = status === undefined ? undefined : byStatus[status];
  if (kind !== undefined) return new Problem(kind, { params: { seconds: 1 } });
  return new Problem(internalError, { params: { requestId } });
}

function tooLarge(limit: string): Problem {
  return new Problem(bodyTooLarge, { params: { limit } });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The status of Nest's own exceptions, and of the web server's. An error of ours never carries one. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && error.name === 'FastifyError'
    ? Number((error as { statusCode?: number }).statusCode)
    : undefined;
}
