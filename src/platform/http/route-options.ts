import { SetMetadata } from '@nestjs/common';
import type { Words } from '../words/words.js';
import type { JsonSchema, PayloadClass } from './json-schema.js';

export const needsVersion = Symbol('needsVersion');
export const takesFile = Symbol('takesFile');
export const routeDescription = Symbol('routeDescription');

/** Declares that a route needs an If-Match header with the version that the caller saw; the API description says so. */
export const NeedsVersion = () => SetMetadata(needsVersion, true);

/** Declares that a route takes multipart/form-data; every other route refuses it (415). */
export const TakesFile = () => SetMetadata(takesFile, true);

/** What the API's description says of a route beside what the code itself tells. */
export interface RouteDescription {
  readonly summary: Words;
  /** The shape of the answer: a class with class-validator rules, or a JSON Schema. */
  readonly answer?: PayloadClass | JsonSchema;
  /** The answer is a page of such items. */
  readonly list?: boolean;
  /** Query parameters of a route that is no list. */
  readonly query?: Readonly<Record<string, JsonSchema>>;
  /** The shape of a JSON body that no class describes. */
  readonly body?: JsonSchema;
  /** The shape of an upload's fields. */
  readonly upload?: JsonSchema;
  /** The media type of an answer that is not JSON. */
  readonly mediaType?: string;
}

/** Describes a route for the API's description. */
export const Describe = (description: RouteDescription) => SetMetadata(routeDescription, description);
