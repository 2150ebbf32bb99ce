import { IsArray, IsString, ValidateNested, validateSync } from 'class-validator';
import { Field, fields, payloadOf } from '../../../workflows/kit/fields.js';

class Stamp {
  @Field('面值', 'value')
  @IsString()
  value: string;
}

class Letter {
  @Field('收件人', 'addressee', { widget: 'text' })
  @IsString()
  to: string;

  @Field('邮票', 'stamps', { of: () => Stamp, entities: true })
  @IsArray()
  @ValidateNested({ each: true })
  stamps: Stamp[];

  @Field('主邮票', 'main stamp', { of: () => Stamp })
  @ValidateNested()
  main?: Stamp;
}

class Express extends Letter {
  @Field('时限', 'hours')
  @IsString()
  hours: string;
}

describe('the fields of a payload class', () => {
  test('stand in the order of their declaration, with their words and hints', () => {
    expect([...fields(Letter).keys()]).toEqual(['to', 'stamps', 'main']);
    expect(fields(Letter).get('to')).toEqual({ label: { zh: '收件人', en: 'addressee' }, widget: 'text' });
    expect(fields(Letter).get('stamps')).toMatchObject({ entities: true });
  });

  test('of a class that extends another begin with those of the other, which keeps its own', () => {
    expect([...fields(Express).keys()]).toEqual(['to', 'stamps', 'main', 'hours']);
    expect([...fields(Letter).keys()]).not.toContain('hours');
  });

  test('of a class without any are none', () => {
    expect(fields(class {}).size).toBe(0);
  });
});

describe('a payload made of plain values', () => {
  test('is an instance of its class, nested ones included', () => {
    const letter = payloadOf(Express, { to: 'A', stamps: [{ value: '1' }], main: { value: '2' }, hours: '3' }) as Express;
    expect(letter).toBeInstanceOf(Express);
    expect(letter.stamps[0]).toBeInstanceOf(Stamp);
    expect(letter.main).toBeInstanceOf(Stamp);
    expect(validateSync(letter)).toEqual([]);
  });

  test('keeps strangers and values of the wrong kind, so that validation can name them', () => {
    const letter = payloadOf(Letter, { to: 1, stamps: [null, 'x', ['y']], main: 'z', more: true });
    expect(letter).toEqual(Object.assign(new Letter(), { to: 1, stamps: [null, 'x', ['y']], main: 'z', more: true }));
    expect(validateSync(letter).map(({ property }) => property)).toEqual(['to', 'stamps', 'main']);
  });

  test('leaves the plain value alone', () => {
    const plain = Object.freeze({ to: 'A', stamps: Object.freeze([Object.freeze({ value: '1' })]) });
    expect(() => payloadOf(Letter, plain)).not.toThrow();
    expect(plain.stamps[0]).not.toBeInstanceOf(Stamp);
  });
});
