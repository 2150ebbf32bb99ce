import { IsOptional, IsString, Matches } from 'class-validator';
import { Problem, problemBody } from '../../../src/platform/errors/problem.js';
import { validated } from '../../../src/platform/http/validation.js';
import type { Language } from '../../../src/platform/words/words.js';
import { Thing } from './sample.module.js';

/** The faults of a value as a caller reads them: `path code message`. */
function faultsOf(type: new () => object, value: unknown, language: Language = 'en'): string[] {
  try {
    validated(type, value);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { status, code, errors } = problemBody(error, language, '/') as {
      status: number;
      code: string;
      errors: { path: string; code: string; message: string }[];
    };
    expect({ status, code }).toEqual({ status: 422, code: 'request.invalid' });
    return errors.map((fault) => `${fault.path} ${fault.code} ${fault.message}`);
  }
}

class Nothing {}

class Coded {
  @IsOptional()
  @Matches(/^[A-Z]{2}$/, {
    context: { code: 'not-a-region', words: { zh: '须为两位大写字母', en: 'must be two capital letters' } },
  })
  region?: string;

  @IsOptional()
  @IsString()
  note?: string;
}

describe('validated', () => {
  const right = { title: 'bridge', parts: [{ text: 'pier' }] };

  it('gives an instance of the class, nested classes included', () => {
    const thing = validated(Thing, { ...right, weight: 3 });
    expect(thing).toBeInstanceOf(Thing);
    expect(thing).toEqual({ ...right, weight: 3 });
    expect(thing.parts[0]?.constructor.name).toBe('Part');
  });

  it.each([
    ['a missing field as missing, once', { parts: [{ text: 'pier' }] }, ['title required is required']],
    ['null as missing', { ...right, title: null }, ['title required is required']],
    ['a blank text as blank', { ...right, title: ' ' }, ['title blank must not be blank']],
    ['a wrong type as that alone', { ...right, title: 7 }, ['title not-text must be text']],
    [
      'a text that is too short, with the number',
      { ...right, title: 'x' },
      ['title too-short must have at least 2 character(s)'],
    ],
    [
      'a text that is too long, with the number',
      { ...right, title: 'x'.repeat(11) },
      ['title too-long must have at most 10 character(s)'],
    ],
    ['an unknown field', { ...right, colr: 'red' }, ['colr unknown-field is not a known field']],
    [
      'an unknown field of a nested object',
      { ...right, parts: [{ text: 'pier', size: 1 }] },
      ['parts[0].size unknown-field is not a known field'],
    ],
    [
      'a field of a nested object by its whole path',
      { ...right, parts: [{ text: 'pier' }, {}] },
      ['parts[1].text required is required'],
    ],
    ['a list that is too short', { ...right, parts: [] }, ['parts too-few must have at least 1 item(s)']],
    ['a list that is none', { ...right, parts: { text: 'pier' } }, ['parts not-a-list must be a list']],
    ['an element that is no object', { ...right, parts: ['pier'] }, ['parts[0] not-an-object must be an object']],
    ['an element that is null', { ...right, parts: [{ text: 'pier' }, null] }, ['parts[1] required is required']],
    [
      'a choice outside the list, with the list',
      { ...right, colour: 'blue' },
      ['colour not-a-choice must be one of: red, green'],
    ],
    ['a broken whole number', { ...right, weight: 1.5 }, ['weight not-a-whole-number must be a whole number']],
    ['a number as text', { ...right, weight: '3' }, ['weight not-a-whole-number must be a whole number']],
    ['a number beyond its bound', { ...right, weight: 10 }, ['weight too-large must not be greater than 9']],
    ['a text that is no date', { ...right, day: 'tomorrow' }, ['day not-a-date must be a date, YYYY-MM-DD']],
    ['an id among ids that is none', { ...right, ids: ['x'] }, ['ids not-an-id each item must be a UUID']],
    [
      'all faults of all fields',
      { title: 'x', parts: [{ text: 1 }], more: 1 },
      [
        'more unknown-field is not a known field',
        'title too-short must have at least 2 character(s)',
        'parts[0].text not-text must be text',
      ],
    ],
  ])('names %s', (_, value, faults) => {
    expect(faultsOf(Thing, value).sort()).toEqual([...faults].sort());
  });

  it('speaks Chinese as well', () => {
    expect(faultsOf(Thing, { ...right, title: 'x', colour: 'blue' }, 'zh')).toEqual([
      'title too-short 至少 2 个字符',
      'colour not-a-choice 须为以下之一：red, green',
    ]);
  });

  it('takes null for an optional field as absent', () => {
    expect(validated(Thing, { ...right, weight: null, colour: null })).toEqual(right);
  });

  it('lets a rule bring its own code and words', () => {
    expect(faultsOf(Coded, { region: 'x1' })).toEqual(['region not-a-region must be two capital letters']);
  });

  it('takes no body at all for a class whose fields are all optional', () => {
    expect(validated(Coded, undefined)).toBeInstanceOf(Coded);
    expect(validated(Nothing, undefined)).toBeInstanceOf(Nothing);
  });

  it('refuses every field of a class that has none', () => {
    expect(faultsOf(Nothing, { a: 1 })).toEqual(['a unknown-field is not a known field']);
  });

  it.each([[[]], ['text'], [7], [true]])('refuses %j where an object is needed', (value) => {
    expect(faultsOf(Coded, value)).toEqual([' not-an-object must be an object']);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'then', 'valueOf'])('is not led astray by a member called %s', (name) => {
    expect(faultsOf(Coded, { [name]: 'x' })).toEqual([`${name} unknown-field is not a known field`]);
  });
});
