/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The level of an agency. */
export type AgencyLevel =
  /** Government, Prime Minister, National Assembly, national boards. */
  | 'CENTRAL'
  /** A department of a ministry or of a province (cục, vụ, sở). */
  | 'DEPARTMENT'
  /** A district, a commune and their offices. */
  | 'DISTRICT'
  /** An enterprise. */
  | 'ENTERPRISE'
  /** A ministry or an agency of its rank. */
  | 'MINISTRY'
  /** Any other body. */
  | 'OTHER'
  /** A body of the Party. */
  | 'PARTY'
  /** A press agency or a broadcaster. */
  | 'PRESS'
  /** The people’s committee or council of a province. */
  | 'PROVINCE';

/** What became of a question. */
export type AnswerOutcome =
  /** Several things fit; the items are the choices. */
  | 'AMBIGUOUS'
  /** There is a sentence, with its proof. */
  | 'ANSWERED'
  /** It was understood, and no document that we hold answers it. */
  | 'NOT_HELD'
  /** It is of no kind that is understood. */
  | 'NOT_UNDERSTOOD';

/** What a fact rests on. */
export type Basis =
  /** A named rule concluded it. */
  | 'INFERRED'
  /** An editor decided between sources. */
  | 'RULED'
  /** A document says it. */
  | 'STATED';

/** How the messages on record stand on a day. */
export type DayStatus =
  /** Exactly one message is in force. */
  | 'IN_FORCE'
  /** No message on record is in force. */
  | 'NONE'
  /** More than one message is in force. */
  | 'OVERLAP'
  /** An open period has passed the last day on which a document that we hold confirms it. */
  | 'UNCONFIRMED';

/** What sources disagree about. */
export type DiscrepancyKind =
  /** What a paper leaves open. */
  | 'BLANK'
  /** A date. */
  | 'DATE'
  /** A figure. */
  | 'FIGURE'
  /** What kind of paper a document is. */
  | 'KIND'
  /** A count and the list it counts. */
  | 'LIST'
  /** A number or symbol. */
  | 'NUMBER'
  /** The order of numbers and days in one register. */
  | 'ORDER'
  /** The stretch of days that is counted or meant. */
  | 'PERIOD'
  /** How certain one number is: exact, about, more than. */
  | 'QUALIFIER'
  /** A sum and its parts. */
  | 'SUM'
  /** A title. */
  | 'TITLE'
  /** The unit of one number. */
  | 'UNIT'
  /** The wording of a message. */
  | 'WORDING';

/** The kind of a paper: its name, and the sign that stands for it in a symbol. */
export type DocumentKind =
  /** Thông tư, TT. */
  | 'CIRCULAR'
  /** Kết luận, KL. */
  | 'CONCLUSION'
  /** Quyết định, QĐ. */
  | 'DECISION'
  /** Nghị định, NĐ. */
  | 'DECREE'
  /** Chỉ thị, CT. */
  | 'DIRECTIVE'
  /** Hướng dẫn, HD. */
  | 'GUIDANCE'
  /** Luật. */
  | 'LAW'
  /** Thông báo, TB. */
  | 'NOTICE'
  /** Công văn, CV. */
  | 'OFFICIAL_LETTER'
  /** Pháp lệnh, PL. */
  | 'ORDINANCE'
  /** Văn bản. */
  | 'OTHER'
  /** Kế hoạch, KH. */
  | 'PLAN'
  /** Chương trình, CTr. */
  | 'PROGRAMME'
  /** Quy định, QyĐ. */
  | 'REGULATION'
  /** Báo cáo, BC. */
  | 'REPORT'
  /** Nghị quyết, NQ. */
  | 'RESOLUTION'
  /** Tờ trình, TTr. */
  | 'SUBMISSION'
  /** Công điện, CĐ. */
  | 'TELEGRAM';

/** In which order documents are listed. */
export type DocumentOrder =
  /** By day of issue, the latest first; what has no day last. */
  | 'NEWEST'
  /** By day of issue, the earliest first; what has no day last. */
  | 'OLDEST';

/** What kind of statement a figure is. */
export type FigureNature =
  /** An expectation: dự kiến, sẽ có. */
  | 'FORECAST'
  /** What is offered to customers: miễn phí, tặng. */
  | 'OFFER'
  /** What is or was. */
  | 'REPORTED'
  /** An aim or a demand: phấn đấu, bảo đảm, a day to come. */
  | 'TARGET';

/** How one plan stands on one day. */
export type PeriodState =
  /** Its period ended before. */
  | 'ENDED'
  /** The day is inside its period. */
  | 'IN_FORCE'
  /** Its period begins later. */
  | 'NOT_YET'
  /** Its open period has passed its last confirmation. */
  | 'UNCONFIRMED'
  /** Nothing on record tells. */
  | 'UNKNOWN';

/** What a question asks for. */
export type QuestionKind =
  /** What an agency did. */
  | 'ACTIONS_OF_AGENCY'
  /** Which agencies have to do something. */
  | 'AGENCIES_OF_TASK'
  /** On which documents one rests. */
  | 'BASIS_OF_DOCUMENT'
  /** Why the message of one plan gave way to another’s. */
  | 'CHANGE_OF_MESSAGE'
  /** Where sources disagree. */
  | 'CONFLICTS'
  /** When a document was issued. */
  | 'DATE_OF_DOCUMENT'
  /** Which documents an agency issued. */
  | 'DOCUMENTS_OF_AGENCY'
  /** Which documents were issued on a day, in a month or in a year. */
  | 'DOCUMENTS_OF_DAY'
  /** Which documents a person signed, and in which post. */
  | 'DOCUMENTS_OF_SIGNER'
  /** How many or how much. */
  | 'FIGURE'
  /** Which agency issued a document. */
  | 'ISSUER_OF_DOCUMENT'
  /** Which messages were official, in their order: all, those of a time, the first, the last. */
  | 'LIST_OF_MESSAGES'
  /** Which message came right before or after a plan’s. */
  | 'MESSAGE_BESIDE'
  /** Which message was official on a day. */
  | 'MESSAGE_OF_DAY'
  /** Which message a plan carries. */
  | 'MESSAGE_OF_PLAN'
  /** Which papers say a message or saying, and when it is in force. */
  | 'PAPERS_OF_MESSAGE'
  /** From when until when the message of a plan is in force. */
  | 'PERIOD_OF_PLAN'
  /** To whom a document is sent. */
  | 'RECIPIENTS_OF_DOCUMENT'
  /** What is asked of whom. */
  | 'REQUESTS'
  /** Which documents rest on one. */
  | 'RESTING_ON_DOCUMENT'
  /** Who signed a document. */
  | 'SIGNER_OF_DOCUMENT'
  /** Whether papers tell that a document is replaced, repealed or amended. */
  | 'STATUS_OF_DOCUMENT'
  /** What an agency has to do. */
  | 'TASKS_OF_AGENCY'
  /** What a document is about. */
  | 'TITLE_OF_DOCUMENT';

/** How a text differs from a wording. */
export type QuoteDifferenceKind =
  /** Words are put in, or stand around it. */
  | 'ADDED'
  /** Style: letter case alone. */
  | 'CASE'
  /** Other words stand in place of those of the wording. */
  | 'CHANGED'
  /** The same letters with other marks, or without. */
  | 'MARKS'
  /** Words of the wording are left out. */
  | 'OMITTED'
  /** Style: punctuation, hyphens, quotation marks. */
  | 'PUNCTUATION'
  /** Style: place of the tone mark, i or y, signs that look alike or are not seen. */
  | 'SPELLING';

/** How near a text is to a wording on record. */
export type QuoteVerdict =
  /** The whole text is a whole wording; differences of style alone. */
  | 'EXACT'
  /** At most three syllables in ten differ inside, or marks do. */
  | 'NEAR'
  /** Nothing on record is that near. */
  | 'NOT_FOUND'
  /** It holds a whole wording among other words, or is a run of four or more syllables of one. */
  | 'PARTIAL';

/** How one paper rests on another, by the words it uses. A trace follows all but MENTIONS. */
export type Relation =
  /** sửa đổi, bổ sung */
  | 'AMENDS'
  /** trả lời, tại công văn */
  | 'ANSWERS'
  /** ban hành kèm theo */
  | 'ATTACHES'
  /** căn cứ, theo */
  | 'BASED_ON'
  /** tiếp tục thực hiện, tiếp tục triển khai */
  | 'CONTINUES'
  /** issued when the other was: khi … ban hành */
  | 'FOLLOWS'
  /** hướng dẫn */
  | 'GUIDES'
  /** thực hiện, triển khai */
  | 'IMPLEMENTS'
  /** Every other way of naming it. */
  | 'MENTIONS'
  /** bãi bỏ */
  | 'REPEALS'
  /** thay thế */
  | 'REPLACES'
  /** báo cáo về */
  | 'REPORTS_ON';

/** What a search hit is. */
export type SearchKind =
  /** What a document reports as done. */
  | 'ACTION'
  /** An agency. */
  | 'AGENCY'
  /** A dispatch. */
  | 'DISPATCH'
  /** An event. */
  | 'EVENT'
  /** A figure. */
  | 'FIGURE'
  /** A message. */
  | 'MESSAGE'
  /** A paragraph of a held document. */
  | 'PASSAGE'
  /** A plan. */
  | 'PLAN'
  /** A policy. */
  | 'POLICY'
  /** A report. */
  | 'REPORT'
  /** What a document asks of others. */
  | 'REQUEST'
  /** A task. */
  | 'TASK';

/** How much of what was typed the hits hold. */
export type SearchMatch =
  /** Every word. */
  | 'ALL_WORDS'
  /** Nothing has every word as typed: words one typing error away, most others as typed. */
  | 'MISTYPED'
  /** Nothing has every word: at least two of three. */
  | 'MOST_WORDS';

/** In which order hits are listed. */
export type SearchOrder =
  /** Best first. */
  | 'FIT'
  /** By day, the latest first; what has no day last. */
  | 'NEWEST'
  /** By day, the earliest first; what has no day last. */
  | 'OLDEST';

/** Why something is found whose words differ. */
export type SearchReasonKind =
  /** A word is one letter away from one that was typed. */
  | 'MISTYPED'
  /** The issuer, signer, province or another way of calling the paper has the words. */
  | 'OTHER_CALL'
  /** Another name or abbreviation of the body has the words. */
  | 'OTHER_NAME'
  /** A word is spelt otherwise. */
  | 'OTHER_SPELLING'
  /** Another wording of the message has the words. */
  | 'OTHER_WORDING'
  /** A number or symbol is written otherwise. */
  | 'SAME_NUMBER'
  /** Of a paragraph only its words are known, not their order. */
  | 'WORDS_ALONE';

/** The part an agency has in a task. */
export type TaskRole =
  /** It joins (phối hợp). */
  | 'JOIN'
  /** It leads (chủ trì). */
  | 'LEAD';

/** What an entry of the timeline is. */
export type TimelineKind =
  /** A dispatch is issued. */
  | 'DISPATCH'
  /** A dated event that a document tells. */
  | 'EVENT'
  /** A message begins to be in force. */
  | 'MESSAGE'
  /** A plan is issued. */
  | 'PLAN'
  /** A policy is issued. */
  | 'POLICY'
  /** A report is issued. */
  | 'REPORT';

export type CardMessage_MessageFragment = { message: { id: string, text: string }, plan: { stateOn: PeriodState, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null } };

export type CardNext_MessageFragment = { plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null } };

export type CardQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type CardQuery = { currentMessage: { on: string, status: DayStatus, inForce: Array<{ message: { id: string, text: string }, plan: { stateOn: PeriodState, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null } }>, next: { plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null } } | null } };

export type CoverageNote_CoverageFragment = { covers: string, excludes: string, coversInEnglish: string, excludesInEnglish: string };

export type Discrepancy_DiscrepancyFragment = { id: string, kind: DiscrepancyKind, subject: string, explanation: string, rule: string, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, dismissal: { reason: string, reasonInEnglish: string | null, by: string, on: string } | null, ruling: { value: string, reason: string, reasonInEnglish: string | null, by: string, on: string } | null, parts: Array<{ name: string, value: string }> };

export type DiscrepancyTold_DiscrepancyFragment = { subject: string, explanation: string, rule: string, parts: Array<{ name: string, value: string }> };

export type DocumentName_DocumentFragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null };

export type DocumentRow_DocumentFragment = { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null };

export type PeriodFact_PeriodFragment = { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };

export type PlanMessage_MessageFragment = { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } };

export type PolicyFact_LinkFragment = { relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };

export type Proof_EvidenceFragment = { shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> };

export type Readings_EvidenceFragment = { readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> };

export type NamedAgency_NamedFragment = { through: string | null, agency: { id: string, name: string, url: string } };

export type ActionFact_ActionFragment = { id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };

export type RequestFact_RequestFragment = { id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };

export type TaskCarriedOut_TaskFragment = { id: string, actions: Array<{ basis: Basis, rule: string | null, action: { id: string, text: string, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } } }> };

export type MessageChange_ChangeFragment = { from: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, to: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, reasons: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, ownReasons: Array<{ id: string, text: string, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, shared: Array<{ to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }>, between: Array<{ on: string, until: string | null, kind: TimelineKind, title: string, subject:
      | { id: string }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    , evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type ChangeEnd_MessageFragment = { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } };

export type Between_EntryFragment = { on: string, until: string | null, kind: TimelineKind, title: string, subject:
    | { id: string }
    | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
  , evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { suggest: Array<{ text: string, detail: string | null, kind: SearchKind, url: string }> };

export type PreviewDayQueryVariables = Exact<{
  on: string;
}>;


export type PreviewDayQuery = { currentMessage: { status: DayStatus, explanation: string, inForce: Array<{ message: { id: string, text: string }, plan: { id: string, kind: DocumentKind, number: string | null, issuer: { id: string, name: string } | null }, period: { from: string | null, to: string | null, confirmedUntil: string | null } }> } };

export type PreviewPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewPlanQuery = { document: { document: { id: string, messages: Array<{ message: { id: string, text: string }, plan: { id: string, kind: DocumentKind, number: string | null, issuer: { id: string, name: string } | null }, period: { from: string | null, to: string | null, confirmedUntil: string | null } }> } } };

export type Preview_MessageFragment = { message: { id: string, text: string }, plan: { id: string, kind: DocumentKind, number: string | null, issuer: { id: string, name: string } | null }, period: { from: string | null, to: string | null, confirmedUntil: string | null } };

export type AgenciesQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { agencies: { totalCount: number, nodes: Array<{ id: string, url: string, name: string, abbreviation: string | null, level: AgencyLevel, province: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, coverage: { covers: string, excludes: string, coversInEnglish: string, excludesInEnglish: string } } };

export type AgencyActs_AgencyFragment = { id: string, actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }
      & { __typename: 'Action' }
    )> }, requestsMade: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }
      & { __typename: 'Request' }
    )> }, requestsReceived: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }
      & { __typename: 'Request' }
    )> } };

export type AgencyQueryVariables = Exact<{
  id: string | number;
  tasksAfter?: string | null | undefined;
  issuedAfter?: string | null | undefined;
  actionsAfter?: string | null | undefined;
  madeAfter?: string | null | undefined;
  receivedAfter?: string | null | undefined;
}>;


export type AgencyQuery = { agency: { id: string, name: string, url: string, names: Array<string>, abbreviation: string | null, level: AgencyLevel, province: string | null, parent: { id: string, name: string, url: string } | null, issued: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }> }, tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, due: string | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, assignments: Array<{ role: TaskRole, through: string | null, rule: string | null, agency: { id: string } }>, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, actorEvidence: Array<{ rule: string | null, shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }
        & { __typename: 'Action' }
      )> }, requestsMade: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }
        & { __typename: 'Request' }
      )> }, requestsReceived: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        { id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }
        & { __typename: 'Request' }
      )> } } | null };

export type AgencyHead_AgencyFragment = { id: string, name: string, names: Array<string>, abbreviation: string | null, level: AgencyLevel, province: string | null, parent: { id: string, name: string, url: string } | null };

export type AgencyIssued_AgencyFragment = { id: string, issued: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }> } };

export type AgencyTasks_AgencyFragment = { id: string, tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, due: string | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, assignments: Array<{ role: TaskRole, through: string | null, rule: string | null, agency: { id: string } }>, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, actorEvidence: Array<{ rule: string | null, shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

export type CheckQueryVariables = Exact<{
  text: string;
  on?: string | null | undefined;
}>;


export type CheckQuery = { checkQuote: { verdict: QuoteVerdict, matches: Array<{ text: string, verdict: QuoteVerdict, official: boolean, citation: string, stateOn: PeriodState | null, givenStart: number, givenEnd: number, differences: Array<{ kind: QuoteDifferenceKind, turn: string | null, given: string, givenStart: number, givenEnd: number, stored: string, storedStart: number, storedEnd: number }>, message: { id: string, text: string }, days: Array<{ plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> } }>, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

export type QuoteMatch_MatchFragment = { text: string, verdict: QuoteVerdict, official: boolean, citation: string, stateOn: PeriodState | null, givenStart: number, givenEnd: number, differences: Array<{ kind: QuoteDifferenceKind, turn: string | null, given: string, givenStart: number, givenEnd: number, stored: string, storedStart: number, storedEnd: number }>, message: { id: string, text: string }, days: Array<{ plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> } }>, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };

export type CompareQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type CompareQuery = { left:
    | { __typename: 'DocumentAmbiguous' | 'DocumentNotFound' }
    | (
      { document:
        | (
          { id: string }
          & { __typename: 'Dispatch' | 'Policy' | 'Report' }
        )
        | (
          { id: string, held: boolean, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, messages: Array<{ message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, tasks: { totalCount: number, nodes: Array<{ id: string, text: string, assignments: Array<{ role: TaskRole, basis: Basis, agency: { id: string, name: string, url: string } }> }> }, issuer: { id: string, name: string, abbreviation: string | null } | null }
          & { __typename: 'Plan' }
        )
       }
      & { __typename: 'DocumentFound' }
    )
  , right:
    | { __typename: 'DocumentAmbiguous' | 'DocumentNotFound' }
    | (
      { document:
        | (
          { id: string }
          & { __typename: 'Dispatch' | 'Policy' | 'Report' }
        )
        | (
          { id: string, held: boolean, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, messages: Array<{ message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, tasks: { totalCount: number, nodes: Array<{ id: string, text: string, assignments: Array<{ role: TaskRole, basis: Basis, agency: { id: string, name: string, url: string } }> }> }, issuer: { id: string, name: string, abbreviation: string | null } | null }
          & { __typename: 'Plan' }
        )
       }
      & { __typename: 'DocumentFound' }
    )
  , messageChange: { from: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, to: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, reasons: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, ownReasons: Array<{ id: string, text: string, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, shared: Array<{ to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }>, between: Array<{ on: string, until: string | null, kind: TimelineKind, title: string, subject:
        | { id: string }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      , evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } | null, timeline: { nearestPeriods: Array<{ plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }> } };

export type CarriedOutQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type CarriedOutQuery = { left: { links: Array<{ relation: Relation, basis: Basis, rule: string | null, from: { province: string | null, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, right: { links: Array<{ relation: Relation, basis: Basis, rule: string | null, from: { province: string | null, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

export type CompareStartQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareStartQuery = { timeline: { nearestPeriods: Array<{ plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }> } };

export type ComparePlans_TimelineFragment = { nearestPeriods: Array<{ plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }> };

type Compare_Lookup_DocumentAmbiguous_DocumentNotFound_Fragment = { __typename: 'DocumentAmbiguous' | 'DocumentNotFound' };

type Compare_Lookup_DocumentFound_Fragment = (
  { document:
    | (
      { id: string }
      & { __typename: 'Dispatch' | 'Policy' | 'Report' }
    )
    | (
      { id: string, held: boolean, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, messages: Array<{ message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, tasks: { totalCount: number, nodes: Array<{ id: string, text: string, assignments: Array<{ role: TaskRole, basis: Basis, agency: { id: string, name: string, url: string } }> }> }, issuer: { id: string, name: string, abbreviation: string | null } | null }
      & { __typename: 'Plan' }
    )
   }
  & { __typename: 'DocumentFound' }
);

export type Compare_LookupFragment =
  | Compare_Lookup_DocumentAmbiguous_DocumentNotFound_Fragment
  | Compare_Lookup_DocumentFound_Fragment
;

export type ComparedPlan_PlanFragment = { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, messages: Array<{ message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, tasks: { totalCount: number, nodes: Array<{ id: string, text: string, assignments: Array<{ role: TaskRole, basis: Basis, agency: { id: string, name: string, url: string } }> }> }, issuer: { id: string, name: string, abbreviation: string | null } | null };

export type CarriedOut_TraceFragment = { links: Array<{ relation: Relation, basis: Basis, rule: string | null, from: { province: string | null, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type CoverageQueryVariables = Exact<{
  skip: number;
}>;


export type CoverageQuery = { coverage: { held: number, citedOnly: number, from: string | null, to: string | null, note: string, noteInEnglish: string, problems: Array<string>, seriesTotal: number, series: Array<{ symbol: string, year: number, held: Array<string>, citedOnly: Array<string>, missingSpans: Array<{ first: number, last: number }>, issuer: { id: string, name: string, url: string } }> }, read: { totalCount: number, nodes: Array<{ held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }> }, cited: { totalCount: number, nodes: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }> }, dataVersion: { version: string, loadedAt: string, documents: number, assertions: number } };

export type Series_SeriesFragment = { symbol: string, year: number, held: Array<string>, citedOnly: Array<string>, missingSpans: Array<{ first: number, last: number }>, issuer: { id: string, name: string, url: string } };

export type DayQueryVariables = Exact<{
  on?: string | null | undefined;
  knownOn?: string | null | undefined;
  bySigning: boolean;
}>;


export type DayQuery = { currentMessage: { on: string, knownOn: string | null, status: DayStatus, explanation: string, inForce: Array<{ message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, signer: { name: string, signature: Array<string> } | null, issuer: { id: string, name: string, url: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null, facts: Array<{ attribute: string, value: string, basis: Basis, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, discrepancies: Array<{ id: string, subject: string, explanation: string, rule: string, dismissal: { on: string } | null, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, parts: Array<{ name: string, value: string }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, announced: Array<{ period: { basis: Basis, rule: string | null, from: string | null, to: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }>, change: { from: { plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, to: { plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, reasons: Array<{ basis: Basis, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } | null, previous: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } } | null, next: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } } | null }, applied?: { inForce: Array<{ period: { basis: Basis, rule: string | null, from: string | null, to: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }> }, now: { on: string, status: DayStatus, inForce: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, confirmedUntil: string | null } }> }, timeline: { from: string, periodCount: number, nearestPeriods: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, number: string | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null } }> }, dataVersion: { version: string } };

export type Announced_MessageFragment = { period: { basis: Basis, rule: string | null, from: string | null, to: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } };

export type CiteBox_PlanFragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null };

export type DayMessage_MessageFragment = { message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, signer: { name: string, signature: Array<string> } | null, issuer: { id: string, name: string, url: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null, facts: Array<{ attribute: string, value: string, basis: Basis, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, discrepancies: Array<{ id: string, subject: string, explanation: string, rule: string, dismissal: { on: string } | null, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, parts: Array<{ name: string, value: string }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type PlanDiscrepancies_PlanFragment = { id: string, discrepancies: Array<{ id: string, subject: string, explanation: string, rule: string, dismissal: { on: string } | null, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, parts: Array<{ name: string, value: string }> }> };

export type PlanOrigin_PlanFragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, signer: { name: string, signature: Array<string> } | null, issuer: { id: string, name: string, url: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null, facts: Array<{ attribute: string, value: string, basis: Basis, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type Since_AnswerFragment = { on: string, status: DayStatus, inForce: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, confirmedUntil: string | null } }> };

export type Strip_TimelineFragment = { from: string, periodCount: number, nearestPeriods: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, number: string | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null } }> };

export type Strip_PeriodFragment = { message: { id: string, text: string }, plan: { id: string, url: string, number: string | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null } };

export type WhyNow_ChangeFragment = { from: { plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, to: { plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, reasons: Array<{ basis: Basis, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type DiscrepanciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DiscrepanciesQuery = { discrepancies: { totalCount: number, nodes: Array<{ id: string, kind: DiscrepancyKind, subject: string, explanation: string, rule: string, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, dismissal: { reason: string, reasonInEnglish: string | null, by: string, on: string } | null, ruling: { value: string, reason: string, reasonInEnglish: string | null, by: string, on: string } | null, parts: Array<{ name: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, coverage: { covers: string, excludes: string, coversInEnglish: string, excludesInEnglish: string } } };

export type DocumentRequests_DocumentFragment = { id: string, requests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

export type DocumentActions_DocumentFragment = { id: string, actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

export type DocumentQueryVariables = Exact<{
  id: string | number;
  today: string;
  tasksAfter?: string | null | undefined;
  requestsAfter?: string | null | undefined;
  actionsAfter?: string | null | undefined;
  figuresAfter?: string | null | undefined;
  eventsAfter?: string | null | undefined;
  citesAfter?: string | null | undefined;
  citedByAfter?: string | null | undefined;
  passagesAfter?: string | null | undefined;
}>;


export type DocumentQuery = { dataVersion: { version: string }, document:
    | { __typename: 'DocumentAmbiguous' | 'DocumentNotFound' }
    | (
      { document:
        | (
          { id: string, held: boolean, place: string | null, recipients: Array<string>, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { url: string, id: string, name: string, abbreviation: string | null } | null, signer: { name: string, signature: Array<string> } | null }
          & { __typename: 'Dispatch' | 'Policy' | 'Report' }
        )
        | (
          { id: string, stateOn: PeriodState, held: boolean, place: string | null, recipients: Array<string>, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, messages: Array<{ message: { id: string, text: string, variants: Array<{ text: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, period: { from: string | null, to: string | null, confirmedUntil: string | null }, issuer: { id: string, name: string, url: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null, signer: { name: string, signature: Array<string> } | null }
          & { __typename: 'Plan' }
        )
       }
      & { __typename: 'DocumentFound' }
    )
  , still: { document:
      | (
        { id: string, held: boolean, outline: Array<{ locator: string, heading: string, level: number, passages: number }>, facts: Array<{ attribute: string, value: string, basis: Basis, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, due: string | null, field: string | null, assignments: Array<{ role: TaskRole, printed: string | null, through: string | null, basis: Basis, agency: { id: string, name: string, url: string } }>, evidence: Array<{ locator: string, basis: Basis, quote: string, start: number | null, end: number | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, actions: Array<{ basis: Basis, rule: string | null, action: { id: string, text: string, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } } }> }> }, requests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, statement: string, printed: string, unit: string | null, nature: FigureNature, table: { id: string, caption: string | null, group: string | null, row: string, column: string | null } | null, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, slices: Array<{ quote: string, start: number | null, end: number | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, on: string, until: string | null, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, cites: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relation: Relation, basis: Basis, printed: string, actor: { id: string, name: string, url: string } | null, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, citedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relation: Relation, basis: Basis, printed: string, actor: { id: string, name: string, url: string } | null, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, passages: { totalCount: number, nodes: Array<{ id: string, locator: string, text: string | null, quotes: Array<{ quote: string, start: number | null, end: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, subject: string, explanation: string, rule: string, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, dismissal: { reason: string, reasonInEnglish: string | null, by: string, on: string } | null, ruling: { value: string, reason: string, reasonInEnglish: string | null, by: string, on: string } | null, parts: Array<{ name: string, value: string }> }> }
        & { __typename: 'Dispatch' | 'Policy' | 'Report' }
      )
      | (
        { id: string, held: boolean, messages: Array<{ message: { id: string } }>, outline: Array<{ locator: string, heading: string, level: number, passages: number }>, facts: Array<{ attribute: string, value: string, basis: Basis, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, due: string | null, field: string | null, assignments: Array<{ role: TaskRole, printed: string | null, through: string | null, basis: Basis, agency: { id: string, name: string, url: string } }>, evidence: Array<{ locator: string, basis: Basis, quote: string, start: number | null, end: number | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, actions: Array<{ basis: Basis, rule: string | null, action: { id: string, text: string, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } } }> }> }, requests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, askedBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedOf: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, askedIn: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, statement: string, printed: string, unit: string | null, nature: FigureNature, table: { id: string, caption: string | null, group: string | null, row: string, column: string | null } | null, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, slices: Array<{ quote: string, start: number | null, end: number | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, on: string, until: string | null, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, cites: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relation: Relation, basis: Basis, printed: string, actor: { id: string, name: string, url: string } | null, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, shown: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, citedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relation: Relation, basis: Basis, printed: string, actor: { id: string, name: string, url: string } | null, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, passages: { totalCount: number, nodes: Array<{ id: string, locator: string, text: string | null, quotes: Array<{ quote: string, start: number | null, end: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, subject: string, explanation: string, rule: string, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, dismissal: { reason: string, reasonInEnglish: string | null, by: string, on: string } | null, ruling: { value: string, reason: string, reasonInEnglish: string | null, by: string, on: string } | null, parts: Array<{ name: string, value: string }> }> }
        & { __typename: 'Plan' }
      )
     } };

export type DocumentCitations_DocumentFragment = { id: string, cites: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relation: Relation, basis: Basis, printed: string, actor: { id: string, name: string, url: string } | null, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, citedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relation: Relation, basis: Basis, printed: string, actor: { id: string, name: string, url: string } | null, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

type DocumentContents_Document_Dispatch_Policy_Report_Fragment = (
  { id: string, outline: Array<{ locator: string, heading: string, level: number, passages: number }>, facts: Array<{ attribute: string }>, tasks: { totalCount: number }, requests: { totalCount: number }, actions: { totalCount: number }, figures: { totalCount: number }, events: { totalCount: number }, cites: { totalCount: number }, citedBy: { totalCount: number }, passages: { totalCount: number, nodes: Array<{ id: string, locator: string }> }, discrepancies: Array<{ id: string }> }
  & { __typename: 'Dispatch' | 'Policy' | 'Report' }
);

type DocumentContents_Document_Plan_Fragment = (
  { id: string, messages: Array<{ message: { id: string } }>, outline: Array<{ locator: string, heading: string, level: number, passages: number }>, facts: Array<{ attribute: string }>, tasks: { totalCount: number }, requests: { totalCount: number }, actions: { totalCount: number }, figures: { totalCount: number }, events: { totalCount: number }, cites: { totalCount: number }, citedBy: { totalCount: number }, passages: { totalCount: number, nodes: Array<{ id: string, locator: string }> }, discrepancies: Array<{ id: string }> }
  & { __typename: 'Plan' }
);

export type DocumentContents_DocumentFragment =
  | DocumentContents_Document_Dispatch_Policy_Report_Fragment
  | DocumentContents_Document_Plan_Fragment
;

export type DocumentDiscrepancies_DocumentFragment = { id: string, discrepancies: Array<{ id: string, kind: DiscrepancyKind, subject: string, explanation: string, rule: string, values: Array<{ value: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, dismissal: { reason: string, reasonInEnglish: string | null, by: string, on: string } | null, ruling: { value: string, reason: string, reasonInEnglish: string | null, by: string, on: string } | null, parts: Array<{ name: string, value: string }> }> };

export type DocumentEvents_DocumentFragment = { id: string, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, on: string, until: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

export type DocumentFacts_DocumentFragment = { id: string, facts: Array<{ attribute: string, value: string, basis: Basis, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type DocumentFigures_DocumentFragment = { id: string, figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, statement: string, printed: string, unit: string | null, nature: FigureNature, table: { id: string, caption: string | null, group: string | null, row: string, column: string | null } | null, evidence: Array<{ shown: string, locator: string, basis: Basis, slices: Array<{ quote: string, start: number | null, end: number | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } };

type DocumentHead_Document_Dispatch_Policy_Report_Fragment = (
  { id: string, held: boolean, place: string | null, recipients: Array<string>, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { url: string, id: string, name: string, abbreviation: string | null } | null, signer: { name: string, signature: Array<string> } | null }
  & { __typename: 'Dispatch' | 'Policy' | 'Report' }
);

type DocumentHead_Document_Plan_Fragment = (
  { stateOn: PeriodState, id: string, held: boolean, place: string | null, recipients: Array<string>, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, period: { from: string | null, to: string | null, confirmedUntil: string | null }, issuer: { url: string, id: string, name: string, abbreviation: string | null } | null, signer: { name: string, signature: Array<string> } | null }
  & { __typename: 'Plan' }
);

export type DocumentHead_DocumentFragment =
  | DocumentHead_Document_Dispatch_Policy_Report_Fragment
  | DocumentHead_Document_Plan_Fragment
;

export type DocumentPassages_DocumentFragment = { id: string, held: boolean, passages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, locator: string, text: string | null, quotes: Array<{ quote: string, start: number | null, end: number | null }> }> }, facts: Array<{ attribute: string, value: string, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, document: { id: string } }> }>, tasks: { nodes: Array<{ id: string, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, document: { id: string } }> }> }, figures: { nodes: Array<{ id: string, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, document: { id: string } }> }> }, events: { nodes: Array<{ id: string, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, document: { id: string } }> }> }, cites: { nodes: Array<{ relation: Relation, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, quote: string, start: number | null, end: number | null, document: { id: string } }> }> } };

export type DocumentTasks_DocumentFragment = { id: string, tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, due: string | null, field: string | null, assignments: Array<{ role: TaskRole, printed: string | null, through: string | null, basis: Basis, agency: { id: string, name: string, url: string } }>, evidence: Array<{ locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, actions: Array<{ basis: Basis, rule: string | null, action: { id: string, text: string, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } } }> }> } };

export type PlanMessages_PlanFragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, messages: Array<{ message: { id: string, text: string, variants: Array<{ text: string, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, policies: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, issuer: { id: string, name: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null };

export type DocumentsQueryVariables = Exact<{
  kinds?: Array<DocumentKind> | DocumentKind | null | undefined;
  held?: boolean | null | undefined;
  order: DocumentOrder;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, nodes: Array<{ held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, coverage: { covers: string, excludes: string, coversInEnglish: string, excludesInEnglish: string } } };

export type HandoutQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type HandoutQuery = { currentMessage: { on: string, status: DayStatus, explanation: string, inForce: Array<{ message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, signer: { name: string, signature: Array<string> } | null, issuer: { id: string, name: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null }, policies: Array<{ basis: Basis, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }>, announced: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } }>, previous: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } } | null }, dataVersion: { version: string } };

export type HandoutMessage_MessageFragment = { message: { id: string, text: string }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, signer: { name: string, signature: Array<string> } | null, issuer: { id: string, name: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null }, policies: Array<{ basis: Basis, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type LessonQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type LessonQuery = { messageChange: { from: { period: { basis: Basis, confirmedUntil: string | null, from: string | null, to: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, to: { period: { basis: Basis, confirmedUntil: string | null, from: string | null, to: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }, reasons: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, ownReasons: Array<{ id: string, text: string, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, shared: Array<{ to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }>, between: Array<{ on: string, until: string | null, kind: TimelineKind, title: string, subject:
        | { id: string }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      , evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> } | null, dataVersion: { version: string } };

export type LessonEnd_MessageFragment = { period: { basis: Basis, confirmedUntil: string | null, from: string | null, to: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }, message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } };

export type MissingQueryVariables = Exact<{
  number: string;
}>;


export type MissingQuery = { document:
    | (
      { candidates: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }> }
      & { __typename: 'DocumentAmbiguous' }
    )
    | (
      { document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }
      & { __typename: 'DocumentFound' }
    )
    | (
      { nearest: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }> }
      & { __typename: 'DocumentNotFound' }
    )
   };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  agency?: string | number | null | undefined;
  province?: string | null | undefined;
  marks: boolean;
  order: SearchOrder;
  filtered: boolean;
  ofKinds: boolean;
  ofDays: boolean;
  ofAgency: boolean;
  ofProvince: boolean;
  today: string;
  after?: string | null | undefined;
  asks: boolean;
}>;


export type SearchQuery = { ask?: { outcome: AnswerOutcome, question: QuestionKind | null, understood: string | null, on: string | null, sentence: string | null, sentenceInEnglish: string | null, explanation: string | null, url: string | null, count: number, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, agencies: Array<{ id: string, name: string }>, items: Array<{ sentence: string, sentenceInEnglish: string, url: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, search: { totalCount: number, match: SearchMatch, searchedFor: string | null, nodes: Array<{ snippet: string, locator: string | null, matched: Array<{ start: number, end: number }>, reasons: Array<{ kind: SearchReasonKind, pairs: Array<{ asked: string, found: string }> }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, node:
        | (
          { id: string }
          & { __typename: 'Action' | 'Event' | 'Figure' | 'Request' | 'Task' }
        )
        | (
          { id: string, name: string, url: string }
          & { __typename: 'Agency' }
        )
        | (
          { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          & { __typename: 'Dispatch' | 'Plan' | 'Policy' | 'Report' }
        )
        | (
          { id: string, plans: Array<{ plan: { id: string, stateOn: PeriodState }, period: { from: string | null, to: string | null, confirmedUntil: string | null } }> }
          & { __typename: 'Message' }
        )
        | (
          { id: string, quotes: Array<{ quote: string }> }
          & { __typename: 'Passage' }
        )
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, coverage: { covers: string, excludes: string, coversInEnglish: string, excludesInEnglish: string }, facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> }, everything?: { totalCount: number }, ofAnyKind?: { facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> }, ofAnyDay?: { facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> }, ofAnyAgency?: { facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> }, ofAnyProvince?: { facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> } };

export type SearchFacets_ConnectionFragment = { facets: Array<{ field: string, values: Array<{ value: string, label: string, count: number }> }> };

export type SearchHit_HitFragment = { snippet: string, locator: string | null, matched: Array<{ start: number, end: number }>, reasons: Array<{ kind: SearchReasonKind, pairs: Array<{ asked: string, found: string }> }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, node:
    | (
      { id: string }
      & { __typename: 'Action' | 'Event' | 'Figure' | 'Request' | 'Task' }
    )
    | (
      { id: string, name: string, url: string }
      & { __typename: 'Agency' }
    )
    | (
      { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      & { __typename: 'Dispatch' | 'Plan' | 'Policy' | 'Report' }
    )
    | (
      { id: string, plans: Array<{ plan: { id: string, stateOn: PeriodState }, period: { from: string | null, to: string | null, confirmedUntil: string | null } }> }
      & { __typename: 'Message' }
    )
    | (
      { id: string, quotes: Array<{ quote: string }> }
      & { __typename: 'Passage' }
    )
   };

export type Answer_AnswerFragment = { outcome: AnswerOutcome, question: QuestionKind | null, understood: string | null, on: string | null, sentence: string | null, sentenceInEnglish: string | null, explanation: string | null, url: string | null, count: number, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } | null, agencies: Array<{ id: string, name: string }>, items: Array<{ sentence: string, sentenceInEnglish: string, url: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> };

export type AnswerItem_ItemFragment = { sentence: string, sentenceInEnglish: string, url: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };

export type TimelineRangeQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineRangeQuery = { timeline: { from: string, to: string, periodCount: number } };

export type TimelineQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  agency?: string | number | null | undefined;
}>;


export type TimelineQuery = { timeline: { from: string, to: string, entries: Array<{ on: string, until: string | null, kind: TimelineKind, title: string, subject:
        | { id: string }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, documents: Array<{ id: string, url: string }> }
       }>, periods: Array<{ message: { id: string, text: string }, plan: { id: string, issued: string | null, url: string, kind: DocumentKind, number: string | null, title: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null, rule: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> } }>, gaps: Array<{ from: string, to: string }>, overlaps: Array<{ from: string, to: string, messages: Array<{ message: { id: string, text: string } }> }>, coverage: { covers: string, excludes: string, coversInEnglish: string, excludesInEnglish: string } } };

export type TraceActs_DocumentFragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, actionsUnder: { totalCount: number, nodes: Array<{ id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, tasks: { totalCount: number, nodes: Array<{ id: string, text: string, actions: Array<{ basis: Basis, rule: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, action: { id: string, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }> } }> }> }, issuer: { id: string, name: string, abbreviation: string | null } | null };

export type TraceRootQueryVariables = Exact<{
  paper: string | number;
  plan: string | number;
}>;


export type TraceRootQuery = { paper:
    | { __typename: 'DocumentAmbiguous' | 'DocumentNotFound' }
    | (
      { document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }
      & { __typename: 'DocumentFound' }
    )
  , plan:
    | { __typename: 'DocumentAmbiguous' | 'DocumentNotFound' }
    | (
      { document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }
      & { __typename: 'DocumentFound' }
    )
   };

type TraceRoot_Lookup_DocumentAmbiguous_DocumentNotFound_Fragment = { __typename: 'DocumentAmbiguous' | 'DocumentNotFound' };

type TraceRoot_Lookup_DocumentFound_Fragment = (
  { document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }
  & { __typename: 'DocumentFound' }
);

export type TraceRoot_LookupFragment =
  | TraceRoot_Lookup_DocumentAmbiguous_DocumentNotFound_Fragment
  | TraceRoot_Lookup_DocumentFound_Fragment
;

export type TraceQueryVariables = Exact<{
  of: string | number;
  depth: number;
  up: boolean;
  down: boolean;
  today: string;
}>;


export type TraceQuery = { up?: { truncated: boolean, root:
      | (
        { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Dispatch' | 'Policy' | 'Report' }
      )
      | (
        { stateOn: PeriodState, held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, period: { confirmedUntil: string | null }, messages: Array<{ message: { id: string, text: string } }>, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Plan' }
      )
    , nodes: Array<
      | (
        { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Dispatch' | 'Policy' | 'Report' }
      )
      | (
        { stateOn: PeriodState, held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, period: { confirmedUntil: string | null }, messages: Array<{ message: { id: string, text: string } }>, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Plan' }
      )
    >, links: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, places: Array<{ document: string, row: number, column: number }> }, down?: { truncated: boolean, root:
      | (
        { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, actionsUnder: { totalCount: number, nodes: Array<{ id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, tasks: { totalCount: number, nodes: Array<{ id: string, text: string, actions: Array<{ basis: Basis, rule: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, action: { id: string, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }> } }> }> }, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Dispatch' | 'Policy' | 'Report' }
      )
      | (
        { stateOn: PeriodState, held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, actionsUnder: { totalCount: number, nodes: Array<{ id: string, text: string, on: string | null, until: string | null, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }>, under: Array<{ id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }>, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ locator: string, basis: Basis, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }> }, tasks: { totalCount: number, nodes: Array<{ id: string, text: string, actions: Array<{ basis: Basis, rule: string | null, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }>, action: { id: string, doneBy: Array<{ through: string | null, agency: { id: string, name: string, url: string } }> } }> }> }, period: { confirmedUntil: string | null }, messages: Array<{ message: { id: string, text: string } }>, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Plan' }
      )
    , nodes: Array<
      | (
        { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Dispatch' | 'Policy' | 'Report' }
      )
      | (
        { stateOn: PeriodState, held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, period: { confirmedUntil: string | null }, messages: Array<{ message: { id: string, text: string } }>, issuer: { id: string, name: string, abbreviation: string | null } | null }
        & { __typename: 'Plan' }
      )
    >, links: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, places: Array<{ document: string, row: number, column: number }> } };

export type Trace_HalfFragment = { truncated: boolean, root:
    | (
      { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      & { __typename: 'Dispatch' | 'Policy' | 'Report' }
    )
    | (
      { stateOn: PeriodState, held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, period: { confirmedUntil: string | null }, messages: Array<{ message: { id: string, text: string } }>, issuer: { id: string, name: string, abbreviation: string | null } | null }
      & { __typename: 'Plan' }
    )
  , nodes: Array<
    | (
      { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      & { __typename: 'Dispatch' | 'Policy' | 'Report' }
    )
    | (
      { stateOn: PeriodState, held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, period: { confirmedUntil: string | null }, messages: Array<{ message: { id: string, text: string } }>, issuer: { id: string, name: string, abbreviation: string | null } | null }
      & { __typename: 'Plan' }
    )
  >, links: Array<{ relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> }>, places: Array<{ document: string, row: number, column: number }> };

export type TraceStartQueryVariables = Exact<{ [key: string]: never; }>;


export type TraceStartQuery = { timeline: { nearestPeriods: Array<{ plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, policies: Array<{ to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } }> }> } };

type TraceCard_Document_Dispatch_Policy_Report_Fragment = (
  { held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
  & { __typename: 'Dispatch' | 'Policy' | 'Report' }
);

type TraceCard_Document_Plan_Fragment = (
  { stateOn: PeriodState, held: boolean, id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, period: { confirmedUntil: string | null }, messages: Array<{ message: { id: string, text: string } }>, issuer: { id: string, name: string, abbreviation: string | null } | null }
  & { __typename: 'Plan' }
);

export type TraceCard_DocumentFragment =
  | TraceCard_Document_Dispatch_Policy_Report_Fragment
  | TraceCard_Document_Plan_Fragment
;

export type TraceLinks_LinkFragment = { relation: Relation, basis: Basis, rule: string | null, sentence: string, from: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, to: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, evidence: Array<{ shown: string, locator: string, basis: Basis, document: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, readings: Array<{ printed: string, ruling: { value: string, reason: string, reasonInEnglish: string | null } }> }> };
