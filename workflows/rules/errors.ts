import { CodedError } from '../kit/coded-error.js';
import { label } from '../kit/words.js';
import type { Fault } from '../schema/schema.js';

/** A rule pack breaks the schema; every fault is named with its path. */
export class RulePackInvalidError extends CodedError {
  readonly code = 'rules.pack-invalid';

  constructor(readonly faults: readonly Fault[]) {
    const said = (language: 'zh' | 'en') => faults.map((fault) => `${fault.path}: ${fault.message[language]}`).join('; ');
    super(label(`规则包有误：${said('zh')}`, `The rule pack is not valid: ${said('en')}`));
  }
}

/** No rule pack of this name, or none of this version, is there. */
export class RulePackUnknownError extends CodedError {
  readonly code = 'rules.pack-unknown';

  constructor(
    readonly pack: string,
    readonly version: number | undefined,
    readonly known: readonly string[],
  ) {
    const asked = version === undefined ? pack : `${pack}@${version}`;
    super(label(`没有规则包 ${asked}，现有：${known.join('、')}`, `There is no rule pack ${asked}; known: ${known.join(', ')}`));
  }
}

/** The pack says nothing of this limit: not every field of work has every clause. */
export class ClauseMissingError extends CodedError {
  readonly code = 'rules.clause-missing';

  constructor(
    readonly pack: string,
    readonly clause: string,
  ) {
    super(label(`规则包 ${pack} 没有条款 ${clause}`, `Rule pack ${pack} has no clause ${clause}`));
  }
}

/** A pause that ends before it begins: the events that it was taken from are out of order. */
export class PauseInvalidError extends CodedError {
  readonly code = 'rules.pause-invalid';

  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(label(`暂停的结束（${to}）早于开始（${from}）`, `The pause ends (${to}) before it begins (${from})`));
  }
}
