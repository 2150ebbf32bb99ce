import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Directory } from '../../../engine/directory.js';
import type { MadeDocument } from '../../../platform/documents/document-answer.js';
import { listOf, type DocumentKind } from '../../../platform/documents/document-kind.js';
import type { DocumentFormat } from '../../../platform/documents/official-document.js';
import { chineseDate } from '../../../platform/words/chinese.js';
import { words } from '../../../platform/words/words.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { DocumentsQueries } from '../../documents/documents.queries.js';
import { letterKindWords, type Letter, type LetterKind } from '../letter.js';
import { LettersCommands } from '../letters.commands.js';

/** What a letter is made of: as it was entered in the register, and who sent it. */
interface LetterFacts {
  readonly letter: Letter;
  readonly office: string;
}

const paragraphsOf = ({ letter }: LetterFacts) =>
  letter.content
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A letter of recommendation (巡察建议书) or a circular (通报). */
function letterDocument(kind: LetterKind, name: string): DocumentKind<LetterFacts> {
  const label = letterKindWords[kind];
  return {
    name,
    label: words(
      label.zh,
      label.en.replace(/^./, (first) => first.toUpperCase()),
    ),
    texts: {
      文号: ({ letter }) => letter.number ?? '',
      标题: ({ letter }) => letter.title,
      主送单位: ({ letter }) => letter.addressee.name,
      发出单位: ({ office }) => office,
      发出日期: ({ letter }) => chineseDate(letter.sentOn),
      回复期限: ({ letter }) => chineseDate(letter.replyDueOn),
      正文: ({ letter }) => letter.content,
    },
    lists: { 段落: listOf(paragraphsOf, { 内容: (text) => text }) },
    compose: (facts) => {
      const { letter, office } = facts;
      const reply = `请于${chineseDate(letter.replyDueOn)}前将研究办理情况书面回复我办。`;
      return {
        title: letter.title,
        letterhead: office,
        number: letter.number ?? '',
        date: letter.sentOn,
        recipient: letter.addressee.name,
        synthetic: letter.synthetic,
        body: [...paragraphsOf(facts), ...(kind === 'recommendation' ? [reply] : [])].map((text) => ({
          kind: 'paragraph' as const,
          text,
        })),
        signature: { by: [office] },
      };
    },
  };
}

const kinds: Readonly<Record<LetterKind, DocumentKind<LetterFacts>>> = {
  recommendation: letterDocument('recommendation', 'recommendationLetter'),
  circular: letterDocument('circular', 'circular'),
};

/** Makes letters of recommendation and circulars as official documents. */
@Injectable()
export class LetterDocuments implements OnModuleInit {
  constructor(
    private readonly documents: DocumentsQueries,
    private readonly letters: LettersCommands,
    private readonly directory: Directory,
  ) {}

  onModuleInit(): void {
    this.documents.register(...Object.values(kinds));
  }

  /** @throws Problem `letters.not-found` */
  async make(context: RequestContext, id: string, format: DocumentFormat): Promise<MadeDocument> {
    const letter = await this.letters.read(context, id);
    const offices = await this.directory.organisations([letter.officeId]);
    const facts = { letter, office: offices.get(letter.officeId)?.name ?? '' };
    const subject = { officeId: letter.officeId, number: letter.number ?? letter.title };
    return this.documents.make(kinds[letter.kind], facts, subject, format);
  }
}
