import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Directory } from '../../engine/directory.js';
import { civilDate } from '../../engine/instants.js';
import { ownOffice } from '../../engine/own-office.js';
import { viewOf } from '../../engine/visibility.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import type { LetterAnswerDto, NewLetterDto } from './dto/letter.dto.js';
import type { Letter, NewLetter } from './letter.js';
import { letterAnswered, letterFaults, letterNotFound } from './letters.errors.js';
import type { letterList } from './letters.list.js';
import { LettersRepository, type LetterRow } from './letters.repository.js';

/** Keeps the register of letters of recommendation and circulars (巡察建议书、通报) and their answers. */
@Injectable()
export class LettersCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: LettersRepository,
    private readonly directory: Directory,
    private readonly audit: AuditTrail,
  ) {}

  /** Enters a letter that the caller's office sent. @throws Problem `auth.not-permitted`, `request.invalid` */
  async send(context: RequestContext, asked: NewLetterDto): Promise<Letter> {
    const officeId = ownOffice(context.actor, asked.officeId);
    const { addresseeId, campaignId, caseIds = [] } = asked;
    const [organisations, ofOffice, seen] = await Promise.all([
      this.directory.organisations([addresseeId]),
      campaignId === undefined || this.letters.isCampaignOf(officeId, campaignId),
      this.letters.countSeen(context.actor, caseIds),
    ]);
    const id = uuidv7();
    await this.transactions.run(context, (unit) => {
      const faults = [
        ...(organisations.has(addresseeId) ? [] : [letterFaults.addressee]),
        ...(ofOffice ? [] : [letterFaults.campaign]),
        ...(seen === caseIds.length ? [] : [letterFaults.cases]),
        ...(asked.sentOn > civilDate(unit.now) ? [letterFaults.ahead('sentOn')] : []),
        ...(asked.replyDueOn !== undefined && asked.replyDueOn < asked.sentOn ? [letterFaults.replyBeforeSent] : []),
      ];
      if (faults.length > 0) throw invalid(faults);
      this.keep(unit, [{ ...asked, id, officeId }]);
      this.audit.record(unit, { action: 'letter.sent', target: { type: 'letter', id, name: asked.title } });
      return Promise.resolve();
    });
    return this.read(context, id);
  }

  /** Enters letters as a part of a larger unit of work; its caller answers for the right to do so. One that is there stays. */
  keep(unit: UnitOfWork, letters: readonly NewLetter[]): void {
    this.letters.insert(unit, letters);
  }

  /**
   * Notes the answer: by the body to which the letter was sent, or by the office that received it on paper.
   *
   * @throws Problem `letters.not-found`, `letters.answered`, `auth.not-permitted`, `request.invalid`
   */
  async answer(context: RequestContext, id: string, { answer, answeredOn }: LetterAnswerDto): Promise<Letter> {
    await this.read(context, id);
    const { bodies, ownOffices } = viewOf(context.actor);
    await this.transactions.run(context, async (unit) => {
      const letter = await this.letters.lock(unit, id);
      if (letter === undefined) throw new Problem(letterNotFound);
      if (!bodies.includes(letter.addressee_id) && !ownOffices.includes(letter.office_id)) throw new Problem(notPermitted);
      if (letter.answered_on !== null) throw new Problem(letterAnswered);
      if (answeredOn > civilDate(unit.now)) throw invalid([letterFaults.ahead('answeredOn')]);
      if (answeredOn < letter.sent_on) throw invalid([letterFaults.beforeSent]);
      this.letters.answer(unit, id, answer, answeredOn);
      this.audit.record(unit, { action: 'letter.answered', target: { type: 'letter', id } });
    });
    return this.read(context, id);
  }

  /** @throws Problem `letters.not-found` */
  async read({ actor }: RequestContext, id: string): Promise<Letter> {
    const row = await this.letters.find(actor, id);
    if (row === undefined) throw new Problem(letterNotFound);
    return letterOf(row);
  }

  async list({ actor }: RequestContext, query: ListQuery<typeof letterList>): Promise<Page<Letter>> {
    const { rows, total } = await this.letters.list(actor, query);
    const keyOf = (row: LetterRow) => ({ id: row.id, value: query.sort.by === 'sentOn' ? row.sent_on : row.reply_due_on });
    return pageOf(query, rows, letterOf, keyOf, total);
  }
}

const letterOf = (row: LetterRow): Letter => ({
  ...{ id: row.id, officeId: row.office_id, kind: row.kind, number: row.number, title: row.title, content: row.content },
  addressee: { id: row.addressee_id, name: row.addressee },
  ...{ sharedProblem: row.shared_problem, caseIds: row.case_ids, campaignId: row.campaign_id },
  ...{ sentOn: row.sent_on, replyDueOn: row.reply_due_on, answeredOn: row.answered_on, answer: row.answer },
  ...{ synthetic: row.synthetic, source: row.source },
});
