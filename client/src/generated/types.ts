/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The kind of a paper, with its official abbreviation. */
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
  /** Luật, Bộ luật. */
  | 'LAW'
  /** Thông báo, TB. */
  | 'NOTICE'
  /** Công văn; it has no abbreviation of its own. */
  | 'OFFICIAL_LETTER'
  /** Pháp lệnh. */
  | 'ORDINANCE'
  /** Any other paper. */
  | 'OTHER'
  /** Kế hoạch, KH. */
  | 'PLAN'
  /** Chương trình, CTr. */
  | 'PROGRAMME'
  /** Quy định, Quy chế. */
  | 'REGULATION'
  /** Báo cáo, BC. */
  | 'REPORT'
  /** Nghị quyết, NQ. */
  | 'RESOLUTION'
  /** Tờ trình, TTr. */
  | 'SUBMISSION'
  /** Công điện, CĐ. */
  | 'TELEGRAM';

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

type DocumentName_Document_Dispatch_Fragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } & { ' $fragmentName'?: 'DocumentName_Document_Dispatch_Fragment' };

type DocumentName_Document_Plan_Fragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } & { ' $fragmentName'?: 'DocumentName_Document_Plan_Fragment' };

type DocumentName_Document_Policy_Fragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } & { ' $fragmentName'?: 'DocumentName_Document_Policy_Fragment' };

type DocumentName_Document_Report_Fragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null } & { ' $fragmentName'?: 'DocumentName_Document_Report_Fragment' };

export type DocumentName_DocumentFragment =
  | DocumentName_Document_Dispatch_Fragment
  | DocumentName_Document_Plan_Fragment
  | DocumentName_Document_Policy_Fragment
  | DocumentName_Document_Report_Fragment
;

export type PeriodFact_PeriodFragment = { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
     }> } & { ' $fragmentName'?: 'PeriodFact_PeriodFragment' };

export type PolicyFact_LinkFragment = { relation: Relation, rule: string | null, sentence: string, to:
    | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
  , evidence: Array<{ quote: string, locator: string, basis: Basis, document:
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
     }> } & { ' $fragmentName'?: 'PolicyFact_LinkFragment' };

export type Proof_EvidenceFragment = { quote: string, locator: string, basis: Basis, document:
    | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
   } & { ' $fragmentName'?: 'Proof_EvidenceFragment' };

export type Announced_MessageFragment = { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
       }> } } & { ' $fragmentName'?: 'Announced_MessageFragment' };

export type Change_MessageFragment = { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } } & { ' $fragmentName'?: 'Change_MessageFragment' };

export type CiteBox_PlanFragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null } & { ' $fragmentName'?: 'CiteBox_PlanFragment' };

export type DayMessage_MessageFragment = { message: { id: string, text: string }, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
     }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
       }> }, plan: (
    { id: string }
    & { ' $fragmentRefs'?: { 'PlanOrigin_PlanFragment': PlanOrigin_PlanFragment;'PlanDiscrepancies_PlanFragment': PlanDiscrepancies_PlanFragment;'CiteBox_PlanFragment': CiteBox_PlanFragment } }
  ), policies: Array<{ relation: Relation, rule: string | null, sentence: string, to:
      | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
    , evidence: Array<{ quote: string, locator: string, basis: Basis, document:
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
       }> }> } & { ' $fragmentName'?: 'DayMessage_MessageFragment' };

export type PlanDiscrepancies_PlanFragment = { id: string, discrepancies: Array<{ id: string, subject: string, explanation: string, values: Array<{ value: string, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
         }> }> }> } & { ' $fragmentName'?: 'PlanDiscrepancies_PlanFragment' };

export type PlanOrigin_PlanFragment = { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, signer: { name: string, title: string | null, mode: string | null } | null, issuer: { id: string, name: string, url: string, abbreviation: string | null, parent: { id: string, name: string } | null } | null, facts: Array<{ attribute: string, basis: Basis, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
       }> }> } & { ' $fragmentName'?: 'PlanOrigin_PlanFragment' };

export type Since_AnswerFragment = { on: string, status: DayStatus, inForce: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, confirmedUntil: string | null } }> } & { ' $fragmentName'?: 'Since_AnswerFragment' };

export type Strip_PeriodFragment = { message: { id: string, text: string }, plan: { id: string, url: string, number: string | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null } } & { ' $fragmentName'?: 'Strip_PeriodFragment' };

export type DayQueryVariables = Exact<{
  on?: string | null | undefined;
  knownOn?: string | null | undefined;
  bySigning: boolean;
}>;


export type DayQuery = { currentMessage: { on: string, knownOn: string | null, status: DayStatus, explanation: string, inForce: Array<{ message: { id: string, text: string }, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
         }>, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, confirmedUntil: string | null, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
           }> }, plan: (
        { id: string }
        & { ' $fragmentRefs'?: { 'PlanOrigin_PlanFragment': PlanOrigin_PlanFragment;'PlanDiscrepancies_PlanFragment': PlanDiscrepancies_PlanFragment;'CiteBox_PlanFragment': CiteBox_PlanFragment } }
      ), policies: Array<{ relation: Relation, rule: string | null, sentence: string, to:
          | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
          | { id: string, title: string | null, url: string, kind: DocumentKind, number: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        , evidence: Array<{ quote: string, locator: string, basis: Basis, document:
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
           }> }> }>, announced: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
           }> } }>, previous: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } } | null, next: { message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null } } | null }, applied?: { inForce: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, to: string | null, basis: Basis, rule: string | null, evidence: Array<{ quote: string, locator: string, basis: Basis, document:
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
            | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
           }> } }> }, now: { on: string, status: DayStatus, inForce: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }, period: { from: string | null, confirmedUntil: string | null } }> }, timeline: { periods: Array<{ message: { id: string, text: string }, plan: { id: string, url: string, number: string | null }, period: { from: string | null, to: string | null, basis: Basis, confirmedUntil: string | null } }> }, dataVersion: { version: string } };

export type MissingQueryVariables = Exact<{
  number: string;
}>;


export type MissingQuery = { document:
    | { __typename: 'DocumentAmbiguous', candidates: Array<
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      > }
    | { __typename: 'DocumentFound', document:
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
       }
    | { __typename: 'DocumentNotFound', nearest: Array<
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
        | { id: string, url: string, kind: DocumentKind, number: string | null, title: string | null, issued: string | null, province: string | null, issuer: { id: string, name: string, abbreviation: string | null } | null }
      > }
   };
