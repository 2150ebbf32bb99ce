import type { PipeTransform } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Problem } from '../errors/problem.js';
import { notFound } from '../errors/request-problems.js';

/** Lets an id of an address pass: `@Param('id', ValidId) id: string`. What is no UUID names nothing: 404, as for an unknown id. */
export class ValidId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw new Problem(notFound);
    return value.toLowerCase();
  }
}
