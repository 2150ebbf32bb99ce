import { Injectable } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { officesRead, ownOffice } from '../../engine/own-office.js';
import { viewOf } from '../../engine/visibility.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { FieldFault } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { AuditTrail } from '../audit/audit.commands.js';
import type { NewSuggestionsDto } from './dto/suggestions.dto.js';
import type { NewSuggestions, Suggestion } from './suggestion.js';
import type { suggestionList } from './suggestions.list.js';
import { SuggestionsRepository, type SuggestionRow } from './suggestions.repository.js';

const ahead: FieldFault = {
  path: 'madeOn',
  code: 'in-future',
  message: words('不能晚于今天', 'must not lie after today'),
};

/** Collects what inspectors suggest at their trainings (培训建议). */
@Injectable()
export class SuggestionsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly suggestions: SuggestionsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Notes the suggestions of a training of the caller's office. @throws Problem `auth.not-permitted`, `request.invalid` */
  async collect(context: RequestContext, asked: NewSuggestionsDto): Promise<{ added: number }> {
    const officeId = ownOffice(context.actor, asked.officeId);
    return this.transactions.run(context, (unit) => {
      if (asked.madeOn > civilDate(unit.now)) throw invalid([ahead]);
      this.keep(unit, { ...asked, officeId });
      const added = asked.texts.length;
      this.audit.record(unit, {
        action: 'suggestions.collected',
        target: { type: 'training', name: asked.training },
        after: { added },
      });
      return Promise.resolve({ added });
    });
  }

  /** Keeps suggestions as a part of a larger unit of work; its caller answers for the right to do so. What is there stays. */
  keep(unit: UnitOfWork, suggestions: NewSuggestions): void {
    this.suggestions.insert(unit, suggestions);
  }

  async list({ actor }: RequestContext, query: ListQuery<typeof suggestionList>): Promise<Page<Suggestion>> {
    const { rows, total } = await this.suggestions.list([...officesRead(actor), ...viewOf(actor).teamOffices], query);
    return pageOf(query, rows, suggestionOf, ({ id, made_on }) => ({ id, value: made_on }), total);
  }
}

const suggestionOf = ({ id, office_id, training, text, made_on, synthetic, source }: SuggestionRow): Suggestion => ({
  ...{ id, officeId: office_id, training, text, madeOn: made_on, synthetic, source },
});
