import type { Connection as Page, Reference } from '@lyceum/kit';
import type { PaymentRow, RefundRow, PaymentEventRow, LedgerEntryRow } from './tables.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer of 64 bits: a JSON number while it fits 53 bits, text beyond. */
  BigInt: { input: bigint; output: bigint; }
  /** An ISO 4217 currency code, for example EUR. */
  Currency: { input: string; output: string; }
  /** A place in a list or a stream; opaque. */
  Cursor: { input: string; output: string; }
  /** A calendar day: ISO 8601, for example 2026-01-31. */
  Date: { input: string; output: string; }
  /** A moment: ISO 8601 date and time with offset, for example 2026-01-31T12:00:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A length of time: ISO 8601 duration, for example PT1H30M. */
  Duration: { input: string; output: string; }
  /** An e-mail address. */
  Email: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An IANA time zone, for example Europe/Lisbon. */
  TimeZone: { input: string; output: string; }
  /** An http or https URL. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A refund to let go. */
export type ApproveRefundInput = {
  /** The same key with the same input approves once. */
  idempotencyKey: Scalars['String']['input'];
  /** What to say about it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The refund's id. */
  refundId: Scalars['ID']['input'];
};

/** An amount to hold. */
export type AuthorizePaymentInput = {
  /** The same key with the same input gives the same payment. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id; its price is known to Lyceum. */
  itemId: Scalars['ID']['input'];
  /** What kind of thing is paid for. */
  itemKind: PaymentItemKind;
  /** The provider's token of the payment method, never a card number. */
  paymentMethod: Scalars['String']['input'];
};

/** A payment to end. */
export type CancelPaymentInput = {
  /** The same key with the same input cancels once. */
  idempotencyKey: Scalars['String']['input'];
  /** The payment's id. */
  paymentId: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whether money is taken at once. */
export type CaptureMode =
  /** Taken at once. */
  | 'AUTOMATIC'
  /** Held until it is captured. */
  | 'MANUAL';

/** Money to take. */
export type CapturePaymentInput = {
  /** How much, in the currency's smallest unit; left out: all that is held. */
  amount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The same key with the same input captures once. */
  idempotencyKey: Scalars['String']['input'];
  /** The payment's id. */
  paymentId: Scalars['ID']['input'];
};

/** A payment to ask the provider about. */
export type ConfirmPaymentInput = {
  /** The payment's id. */
  paymentId: Scalars['ID']['input'];
};

/** Failures of one kind. */
export type DeclineCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** The provider's code. */
  reason: Scalars['String']['output'];
};

/** Somebody's place in a run of a course. */
export type Enrollment = {
  /** The enrolment's id. */
  id: Scalars['ID']['output'];
  /** The latest payment for it; null when there is none, and for all but its payer and holders of payments:read. */
  payment?: Maybe<Payment>;
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** What was paid for one kind of thing. */
export type ItemKindFigures = {
  /** The kind. */
  kind: PaymentItemKind;
  /** What was taken less what was given back in the period. */
  net: Money;
  /** Payments that money was taken for in the period. */
  payments: Scalars['Int']['output'];
};

/** Accounts of the ledger. */
export type LedgerAccount =
  /** What the provider holds for us. */
  | 'PROVIDER_BALANCE'
  /** What providers keep for their service. */
  | 'PROVIDER_FEES'
  /** What was given back. */
  | 'REFUNDS'
  /** What was sold. */
  | 'SALES';

/** What an account holds in one currency. */
export type LedgerBalance = {
  /** The account. */
  account: LedgerAccount;
  /** Debits less credits. */
  balance: Money;
};

/** One leg of a movement of money; the legs of a movement sum to zero. */
export type LedgerEntry = {
  /** The account. */
  account: LedgerAccount;
  /** How much: positive is a debit, negative a credit. */
  amount: Money;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The entry's id. */
  id: Scalars['ID']['output'];
  /** The movement's kind. */
  kind: LedgerKind;
  /** The payment that moved it. */
  payment?: Maybe<Payment>;
  /** The movement it belongs to. */
  transactionId: Scalars['ID']['output'];
};

/** A page of LedgerEntry items: https://relay.dev/graphql/connections.htm */
export type LedgerEntryConnection = {
  /** The items with their cursors. */
  edges: Array<LedgerEntryEdge>;
  /** The items of this page. */
  nodes: Array<LedgerEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A LedgerEntry in a page. */
export type LedgerEntryEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: LedgerEntry;
};

/** Which entries of the ledger. */
export type LedgerFilter = {
  /** Only of this account. */
  account?: InputMaybe<LedgerAccount>;
  /** Only in this currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Only of this payment. */
  paymentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this period. */
  period?: InputMaybe<PeriodInput>;
};

/** Kinds of movements. */
export type LedgerKind =
  /** Money was taken. */
  | 'CAPTURE'
  /** The provider's fee. */
  | 'FEE'
  /** Money was given back. */
  | 'REFUND'
  /** A refund came back from the payer's bank. */
  | 'REFUND_REVERSAL';

/** An amount of money, exact. */
export type Money = {
  /** The amount in the currency's smallest unit: 1999 in EUR is 19.99 euros, 500 in JPY is 500 yen. */
  amountMinor: Scalars['BigInt']['output'];
  /** The currency. */
  currency: Scalars['Currency']['output'];
};

/** An amount of money, exact. */
export type MoneyInput = {
  /** The amount in the currency's smallest unit. */
  amountMinor: Scalars['BigInt']['input'];
  /** The currency. */
  currency: Scalars['Currency']['input'];
};

/** Money of one step of a series. */
export type MoneyPoint = {
  /** The first day of the step. */
  date: Scalars['Date']['output'];
  /** What providers kept; zero in the report of one person. */
  fees: Money;
  /** What was taken. */
  gross: Money;
  /** Payments that money was taken for. */
  payments: Scalars['Int']['output'];
  /** What was given back. */
  refunds: Money;
};

/** Money in one currency, step by step. */
export type MoneySeries = {
  /** The currency. */
  currency: Scalars['Currency']['output'];
  /** A point for each step of the period, in order. */
  points: Array<MoneyPoint>;
};

export type Mutation = {
  /** Lets a refund go that another person asked for. Not for who asked for it, nor for who gets the money. */
  approveRefund: Refund;
  /** Holds the amount without taking it: processPayment with capture MANUAL. */
  authorizePayment: Payment;
  /** Ends a payment before any money was taken. */
  cancelPayment: Payment;
  /** Takes held money, all of it or a part. */
  capturePayment: Payment;
  /** Asks the provider how a payment stands, for example after the payer confirmed. */
  confirmPayment: Payment;
  /** Pays for something. PENDING means that the provider's answer is not known yet: it settles by itself. */
  processPayment: Payment;
  /**
   * Gives money back, all of it or a part. Payers may take back the whole payment within the refund window. What one person who manages
   * payments gives back above the setting maxRefundWithoutApproval is REQUESTED until another one decides.
   */
  refundPayment: Payment;
  /** Says no to a refund that another person asked for; its amount can be refunded again. */
  rejectRefund: Refund;
  /** Sets notes on a payment; amounts and currency never change. */
  updatePaymentMetadata: Payment;
};


export type MutationApproveRefundArgs = {
  input: ApproveRefundInput;
};


export type MutationAuthorizePaymentArgs = {
  input: AuthorizePaymentInput;
};


export type MutationCancelPaymentArgs = {
  input: CancelPaymentInput;
};


export type MutationCapturePaymentArgs = {
  input: CapturePaymentInput;
};


export type MutationConfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};


export type MutationProcessPaymentArgs = {
  input: ProcessPaymentInput;
};


export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};


export type MutationRejectRefundArgs = {
  input: RejectRefundInput;
};


export type MutationUpdatePaymentMetadataArgs = {
  input: UpdatePaymentMetadataInput;
};

/** Where a page stands in its list: https://relay.dev/graphql/connections.htm#sec-undefined.PageInfo */
export type PageInfo = {
  /** The cursor of the last item. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** True when items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when items precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. */
  startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** What has a price. */
export type PayableKind =
  /** Seats that the viewer ordered for a company. */
  | 'COMPANY_SEATS'
  /** A run of a course. */
  | 'COURSE_RUN'
  /** A place in a course's run that is held for the viewer. */
  | 'ENROLLMENT'
  /** A place at an event that is held for the viewer. */
  | 'EVENT_TICKET';

/** What one person paid in one currency. */
export type PayerFigures = {
  /** The currency. */
  currency: Scalars['Currency']['output'];
  /** What was taken less what was given back. */
  net: Money;
  /** What was taken in the period. */
  paid: Money;
  /** Payments that money was taken for in the period. */
  payments: Scalars['Int']['output'];
  /** What was given back in the period. */
  refunded: Money;
};

/** Money that somebody pays for something, from the first attempt to the last refund. */
export type Payment = {
  /** Where the payer confirms; only while the status is REQUIRES_ACTION, and for the payer. */
  actionUrl?: Maybe<Scalars['URL']['output']>;
  /** What is to be paid; never changes. */
  amount: Money;
  /** What the provider held for it. */
  authorized: Money;
  /** When the amount was held. */
  authorizedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended before money was taken; null when it was not. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** What can still be taken of the hold. */
  capturable: Money;
  /** Whether the money is taken at once. */
  captureMode: CaptureMode;
  /** What was taken. */
  captured: Money;
  /** When money was first taken. */
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** What happened, oldest first. */
  events: PaymentEventConnection;
  /** When the hold, or the wait for the payer, ends. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed; null when it did not. */
  failure?: Maybe<PaymentFailure>;
  /** What the provider kept; null until it told, and for all but holders of payments:read. */
  fee?: Maybe<Money>;
  /** The payment's id. */
  id: Scalars['ID']['output'];
  /** What is paid for. */
  item: PaymentItem;
  /** Notes of those who manage payments. */
  metadata: Scalars['JSON']['output'];
  /** What it is paid with; null until the provider told. */
  method?: Maybe<PaymentMethod>;
  /** Who pays. */
  payer?: Maybe<User>;
  /** The payment provider, for example stripe. */
  provider: Scalars['String']['output'];
  /** What can still be given back. */
  refundable: Money;
  /** What was given back. */
  refunded: Money;
  /** Refunds, oldest first. */
  refunds: RefundConnection;
  /** Where it stands. */
  status: PaymentStatus;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. */
  version: Scalars['Int']['output'];
};


/** Money that somebody pays for something, from the first attempt to the last refund. */
export type PaymentEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that somebody pays for something, from the first attempt to the last refund. */
export type PaymentRefundsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How payments begun in a period went, as they stand now. */
export type PaymentAttempts = {
  /** Share of started payments that were authorised, 0 to 1; null when none were started. */
  authorizationRate?: Maybe<Scalars['Float']['output']>;
  /** Those whose amount was held or taken. */
  authorized: Scalars['Int']['output'];
  /** Those cancelled or expired. */
  cancelled: Scalars['Int']['output'];
  /** Share of authorised payments that money was taken for, 0 to 1; null when none were authorised. */
  captureRate?: Maybe<Scalars['Float']['output']>;
  /** Those that money was taken for. */
  captured: Scalars['Int']['output'];
  /** Failures by the provider's code, most frequent first, 50 at most. */
  declines: Array<DeclineCount>;
  /** Those that failed. */
  failed: Scalars['Int']['output'];
  /** The middle time from capture to refund, in hours; null when there were no refunds. */
  medianRefundAgeHours?: Maybe<Scalars['Float']['output']>;
  /** Share of payments with money taken that gave some of it back, 0 to 1; null when none took money. */
  refundRate?: Maybe<Scalars['Float']['output']>;
  /** Payments begun. */
  started: Scalars['Int']['output'];
};

/** A page of Payment items: https://relay.dev/graphql/connections.htm */
export type PaymentConnection = {
  /** The items with their cursors. */
  edges: Array<PaymentEdge>;
  /** The items of this page. */
  nodes: Array<Payment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** Something wrong with the input of a payment. */
export type PaymentDataViolation = {
  /** What to do. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule. */
  rule: Scalars['String']['output'];
};

/** A Payment in a page. */
export type PaymentEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Payment;
};

/** Something that happened to a payment. */
export type PaymentEvent = {
  /** How much it was about. */
  amount?: Maybe<Money>;
  /** When Lyceum learned of it. */
  at: Scalars['DateTime']['output'];
  /** The event's id. */
  id: Scalars['ID']['output'];
  /** Particulars. */
  message?: Maybe<Scalars['String']['output']>;
  /** How Lyceum learned of it. */
  source: PaymentEventSource;
  /** What, for example CAPTURE_SUCCEEDED. */
  type: Scalars['String']['output'];
};

/** A page of PaymentEvent items: https://relay.dev/graphql/connections.htm */
export type PaymentEventConnection = {
  /** The items with their cursors. */
  edges: Array<PaymentEventEdge>;
  /** The items of this page. */
  nodes: Array<PaymentEvent>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A PaymentEvent in a page. */
export type PaymentEventEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: PaymentEvent;
};

/** How Lyceum learned of something. */
export type PaymentEventSource =
  /** Somebody asked for it. */
  | 'REQUEST'
  /** The provider's answer. */
  | 'RESPONSE'
  /** The clock. */
  | 'SCHEDULE'
  /** The provider's notice. */
  | 'WEBHOOK';

/** Why a provider said no. */
export type PaymentFailure = {
  /** The provider's code, for example card_declined. */
  code: Scalars['String']['output'];
  /** In words. */
  message: Scalars['String']['output'];
};

/** Money of one period in one currency. */
export type PaymentFigures = {
  /** The currency. */
  currency: Scalars['Currency']['output'];
  /** What providers kept. */
  fees: Money;
  /** What was taken. */
  gross: Money;
  /** Gross less refunds and fees. */
  net: Money;
  /** People who paid. */
  payers: Scalars['Int']['output'];
  /** Payments that money was taken for. */
  payments: Scalars['Int']['output'];
  /** What was given back. */
  refunds: Money;
  /** Gross by payer who paid, rounded down. */
  revenuePerPayer: Money;
};

/** Which payments. */
export type PaymentFilter = {
  /** Only of at least this amount, in the currency's smallest unit; without a currency it is the default one of the settings. */
  amountFrom?: InputMaybe<Scalars['BigInt']['input']>;
  /** Only of at most this amount; like amountFrom. */
  amountTo?: InputMaybe<Scalars['BigInt']['input']>;
  /** Only in this currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Only for this thing. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this payer. */
  payerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only begun in this period. */
  period?: InputMaybe<PeriodInput>;
  /** Only of these statuses. */
  status?: InputMaybe<Array<PaymentStatus>>;
};

/** What a payment is for. */
export type PaymentItem = {
  /** The enrolment. */
  enrollment?: Maybe<Enrollment>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: PaymentItemKind;
  /** The place at an event. */
  rsvp?: Maybe<Rsvp>;
  /** The seats that a company ordered. */
  seatPool?: Maybe<SeatPool>;
  /** What it was called when it was bought. */
  title: Scalars['String']['output'];
};

/** What a payment can be for. */
export type PaymentItemKind =
  /** Seats that a company ordered. */
  | 'COMPANY_SEATS'
  /** A place in a course's run. */
  | 'ENROLLMENT'
  /** A place at an event. */
  | 'EVENT_TICKET';

/** What a payment is made with; card numbers are never stored. */
export type PaymentMethod = {
  /** The brand, for example visa. */
  brand?: Maybe<Scalars['String']['output']>;
  /** The last four digits. */
  last4?: Maybe<Scalars['String']['output']>;
};

/** Orders of payments. */
export type PaymentOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first. */
  | 'OLDEST';

/** What one person paid and got back. */
export type PaymentReport = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** Payments by kind of what was bought. */
  byItemKind: Array<ItemKindFigures>;
  /** Payments begun in the period that the provider refused. */
  failedAttempts: Scalars['Int']['output'];
  /** Figures by currency. */
  figures: Array<PayerFigures>;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** The last payment that money was taken for. */
  lastPayment?: Maybe<Payment>;
  /** Payments that have no outcome yet, now. */
  open: Scalars['Int']['output'];
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same figures of the period before, as long. */
  previous: Array<PayerFigures>;
  /** Money by currency, step by step. */
  series: Array<MoneySeries>;
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** What is held and not taken yet, by currency, now. */
  upcoming: Array<Money>;
  /** Whose. */
  user?: Maybe<User>;
};

/** Where a payment stands. */
export type PaymentStatus =
  /** The amount is held. */
  | 'AUTHORIZED'
  /** Ended before money was taken. */
  | 'CANCELLED'
  /** All was taken. */
  | 'CAPTURED'
  /** The hold, or the wait for the payer, ran out. */
  | 'EXPIRED'
  /** The provider said no. */
  | 'FAILED'
  /** A part was taken. */
  | 'PARTIALLY_CAPTURED'
  /** A part of what was taken was given back. */
  | 'PARTIALLY_REFUNDED'
  /** Asked for at the provider; the outcome is not known yet. */
  | 'PENDING'
  /** All that was taken was given back. */
  | 'REFUNDED'
  /** The payer must confirm at the provider. */
  | 'REQUIRES_ACTION';

/** Figures about all payments. */
export type PaymentSummary = {
  /** The moment that "now" is about. */
  asOf: Scalars['DateTime']['output'];
  /** How payments begun in the period went. */
  attempts: PaymentAttempts;
  /** Money by currency. */
  figures: Array<PaymentFigures>;
  /** When it was computed. */
  generatedAt: Scalars['DateTime']['output'];
  /** The steps of the series. */
  granularity: Granularity;
  /** What the ledger is out of balance by, by currency: always empty. */
  ledgerImbalance: Array<Money>;
  /** The stretch of time that the figures are about. */
  period: Period;
  /** The same of the period before, as long. */
  previous: Array<PaymentFigures>;
  /** The same of the period before. */
  previousAttempts: PaymentAttempts;
  /** Refunds that wait for a second person's decision, now. */
  refundRequests: Scalars['Int']['output'];
  /** Money by currency, step by step. */
  series: Array<MoneySeries>;
  /** Requests to providers without an outcome for longer than the settings allow, now. */
  stuck: Scalars['Int']['output'];
  /** The zone of the steps' days. */
  timeZone: Scalars['TimeZone']['output'];
  /** What sold best in the period, at most ten. */
  topItems: Array<TopItem>;
};

/** A stretch of time, the end excluded. */
export type Period = {
  /** From this moment on. */
  from: Scalars['DateTime']['output'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['output'];
};

/** A stretch of time, the end excluded. */
export type PeriodInput = {
  /** From this moment on. */
  from: Scalars['DateTime']['input'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['input'];
};

/** What things cost. */
export type PriceBreakdown = {
  /** Each thing with its price. */
  lines: Array<PriceLine>;
  /** When it was computed. */
  quotedAt: Scalars['DateTime']['output'];
  /** The sums, one for each currency. */
  totals: Array<Money>;
};

/** The price of one thing. */
export type PriceLine = {
  /** What it costs. */
  amount: Money;
  /** The amount as people write it, in English. */
  display: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: PayableKind;
  /** Whether the viewer can pay for it now. */
  payable: Scalars['Boolean']['output'];
  /** Why not; null when it can be paid. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A payment to make. */
export type ProcessPaymentInput = {
  /** Whether the money is taken at once; left out: as the settings say. */
  capture?: InputMaybe<CaptureMode>;
  /** The same key with the same input gives the same payment. */
  idempotencyKey: Scalars['String']['input'];
  /** Its id; its price is known to Lyceum. */
  itemId: Scalars['ID']['input'];
  /** What kind of thing is paid for. */
  itemKind: PaymentItemKind;
  /** The provider's token of the payment method, never a card number. For the sandbox, for example, sandbox:ok or sandbox:decline. */
  paymentMethod: Scalars['String']['input'];
};

export type Query = {
  /** Movements of money, newest first. */
  ledger: LedgerEntryConnection;
  /** What each account holds, by currency; together they are zero. */
  ledgerBalances: Array<LedgerBalance>;
  /** A payment, for its payer and holders of payments:read. */
  payment: Payment;
  /** What one person paid and got back in a period: oneself, or anybody for holders of payments:read. */
  paymentReport: PaymentReport;
  /** Figures about all payments of a period, with the period before it. */
  paymentSummary: PaymentSummary;
  /** Payments, newest first: one's own, or everybody's for holders of payments:read. */
  payments: PaymentConnection;
  /** The payments of one person: oneself, or anybody for holders of payments:read. */
  paymentsByUser: PaymentConnection;
  /** What things cost now, computed by the domains that sell them. */
  quote: PriceBreakdown;
  /** Refunds that wait for a second person's decision, oldest first. */
  refundRequests: RefundConnection;
  /** What of a payment can be given back now. */
  refundable: Money;
  /** Payments by the words of what was bought, or by an id of Lyceum's or the provider's; one's own, or everybody's with payments:read. */
  searchPayments: PaymentConnection;
  /** Everything that is wrong with the input of a payment, without making one. */
  validatePaymentData: Array<PaymentDataViolation>;
};


export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPaymentSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
};


export type QueryPaymentsByUserArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PaymentStatus>;
  userId: Scalars['ID']['input'];
};


export type QueryQuoteArgs = {
  items: Array<QuoteItemInput>;
};


export type QueryRefundRequestsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRefundableArgs = {
  paymentId: Scalars['ID']['input'];
};


export type QuerySearchPaymentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryValidatePaymentDataArgs = {
  input: ProcessPaymentInput;
};

/** Something to price. */
export type QuoteItemInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Its kind. */
  kind: PayableKind;
};

/** Money given back, or on its way. */
export type Refund = {
  /** How much. */
  amount: Money;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was approved or rejected. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or rejected it; null when nobody had to, and for all but holders of payments:read. */
  decidedBy?: Maybe<User>;
  /** What was said about the decision; for holders of payments:read. */
  decisionNote?: Maybe<Scalars['String']['output']>;
  /** Why the provider refused it; null when it did not. */
  failure?: Maybe<PaymentFailure>;
  /** The refund's id. */
  id: Scalars['ID']['output'];
  /** The payment. */
  payment: Payment;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who asked for it; null for the platform, and for all but holders of payments:read. */
  requestedBy?: Maybe<User>;
  /** When it succeeded or failed; null while it is on its way. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: RefundStatus;
};

/** A page of Refund items: https://relay.dev/graphql/connections.htm */
export type RefundConnection = {
  /** The items with their cursors. */
  edges: Array<RefundEdge>;
  /** The items of this page. */
  nodes: Array<Refund>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Refund in a page. */
export type RefundEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Refund;
};

/** Money to give back. */
export type RefundPaymentInput = {
  /** How much, in the currency's smallest unit; left out: all that is left. */
  amount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The same key with the same input refunds once. */
  idempotencyKey: Scalars['String']['input'];
  /** The payment's id. */
  paymentId: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Where a refund stands. */
export type RefundStatus =
  /** The provider refused it. */
  | 'FAILED'
  /** Asked for at the provider; the outcome is not known yet. */
  | 'PENDING'
  /** A second person said no, or its money went back another way. */
  | 'REJECTED'
  /** Waits for a second person's decision; its amount is kept for it. */
  | 'REQUESTED'
  /** The money was given back. */
  | 'SUCCEEDED'
  /** The provider has it and has not finished. */
  | 'WAITING';

/** A refund to say no to. */
export type RejectRefundInput = {
  /** Why. */
  note: Scalars['String']['input'];
  /** The refund's id. */
  refundId: Scalars['ID']['input'];
};

/** A place at an event, by what payments know. */
export type Rsvp = {
  /** The place's id. */
  id: Scalars['ID']['output'];
  /** The latest payment for it, for those who may see it. */
  payment?: Maybe<Payment>;
};

/** Seats that a company ordered, by what payments know. */
export type SeatPool = {
  /** The order's id. */
  id: Scalars['ID']['output'];
  /** The latest payment for them, for those who may see it. */
  payment?: Maybe<Payment>;
};

export type Subscription = {
  /** Any payment of the signed-in person changed. */
  paymentChanged: Payment;
  /** A payment changed; for its payer and holders of payments:read. */
  paymentStatusChanged: Payment;
  /** A refund of a payment was asked for, made or refused; for its payer and holders of payments:read. */
  refundUpdated: Refund;
};


export type SubscriptionPaymentChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionPaymentStatusChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  paymentId: Scalars['ID']['input'];
};


export type SubscriptionRefundUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  paymentId: Scalars['ID']['input'];
};

/** Something that sold. */
export type TopItem = {
  /** What was taken for it. */
  gross: Money;
  /** How often it was sold. */
  payments: Scalars['Int']['output'];
  /** What it was called. */
  title: Scalars['String']['output'];
};

/** Notes on a payment. */
export type UpdatePaymentMetadataInput = {
  /** Refuse with CONFLICT unless the payment is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** At most 20 texts by name; they replace what was there. */
  metadata: Scalars['JSON']['input'];
  /** The payment's id. */
  paymentId: Scalars['ID']['input'];
};

/** A person who has an account. */
export type User = {
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** What the person paid, newest first: for oneself and holders of payments:read. */
  payments?: Maybe<PaymentConnection>;
};


/** A person who has an account. */
export type UserPaymentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PaymentStatus>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Enrollment: Enrollment;
  Payment: Payment;
  Refund: Refund;
  Rsvp: Rsvp;
  SeatPool: SeatPool;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enrollment:
    ( { __typename: 'Enrollment' }
    & GraphQLRecursivePick<FederationTypes['Enrollment'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
  Rsvp:
    ( { __typename: 'Rsvp' }
    & GraphQLRecursivePick<FederationTypes['Rsvp'], {"id":true}> );
  SeatPool:
    ( { __typename: 'SeatPool' }
    & GraphQLRecursivePick<FederationTypes['SeatPool'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApproveRefundInput: ApproveRefundInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuthorizePaymentInput: AuthorizePaymentInput;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelPaymentInput: CancelPaymentInput;
  CaptureMode: CaptureMode;
  CapturePaymentInput: CapturePaymentInput;
  ConfirmPaymentInput: ConfirmPaymentInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineCount: ResolverTypeWrapper<DeclineCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  Enrollment: ResolverTypeWrapper<Reference>;
  Granularity: Granularity;
  ItemKindFigures: ResolverTypeWrapper<ItemKindFigures>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LedgerAccount: LedgerAccount;
  LedgerBalance: ResolverTypeWrapper<LedgerBalance>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerEntryConnection: ResolverTypeWrapper<Page<LedgerEntryRow>>;
  LedgerEntryEdge: ResolverTypeWrapper<Page<LedgerEntryRow>['edges'][number]>;
  LedgerFilter: LedgerFilter;
  LedgerKind: LedgerKind;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoneyPoint: ResolverTypeWrapper<MoneyPoint>;
  MoneySeries: ResolverTypeWrapper<MoneySeries>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PayableKind: PayableKind;
  PayerFigures: ResolverTypeWrapper<PayerFigures>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentAttempts: ResolverTypeWrapper<PaymentAttempts>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PaymentConnection: ResolverTypeWrapper<Page<PaymentRow>>;
  PaymentDataViolation: ResolverTypeWrapper<PaymentDataViolation>;
  PaymentEdge: ResolverTypeWrapper<Page<PaymentRow>['edges'][number]>;
  PaymentEvent: ResolverTypeWrapper<PaymentEventRow>;
  PaymentEventConnection: ResolverTypeWrapper<Page<PaymentEventRow>>;
  PaymentEventEdge: ResolverTypeWrapper<Page<PaymentEventRow>['edges'][number]>;
  PaymentEventSource: PaymentEventSource;
  PaymentFailure: ResolverTypeWrapper<PaymentFailure>;
  PaymentFigures: ResolverTypeWrapper<PaymentFigures>;
  PaymentFilter: PaymentFilter;
  PaymentItem: ResolverTypeWrapper<Omit<PaymentItem, 'enrollment' | 'rsvp' | 'seatPool'> & { enrollment?: Maybe<ResolversTypes['Enrollment']>, rsvp?: Maybe<ResolversTypes['Rsvp']>, seatPool?: Maybe<ResolversTypes['SeatPool']> }>;
  PaymentItemKind: PaymentItemKind;
  PaymentMethod: ResolverTypeWrapper<PaymentMethod>;
  PaymentOrder: PaymentOrder;
  PaymentReport: ResolverTypeWrapper<Omit<PaymentReport, 'lastPayment' | 'user'> & { lastPayment?: Maybe<ResolversTypes['Payment']>, user?: Maybe<ResolversTypes['User']> }>;
  PaymentStatus: PaymentStatus;
  PaymentSummary: ResolverTypeWrapper<PaymentSummary>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PriceBreakdown: ResolverTypeWrapper<PriceBreakdown>;
  PriceLine: ResolverTypeWrapper<PriceLine>;
  ProcessPaymentInput: ProcessPaymentInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteItemInput: QuoteItemInput;
  Refund: ResolverTypeWrapper<RefundRow>;
  RefundConnection: ResolverTypeWrapper<Page<RefundRow>>;
  RefundEdge: ResolverTypeWrapper<Page<RefundRow>['edges'][number]>;
  RefundPaymentInput: RefundPaymentInput;
  RefundStatus: RefundStatus;
  RejectRefundInput: RejectRefundInput;
  Rsvp: ResolverTypeWrapper<Reference>;
  SeatPool: ResolverTypeWrapper<Reference>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TopItem: ResolverTypeWrapper<TopItem>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpdatePaymentMetadataInput: UpdatePaymentMetadataInput;
  User: ResolverTypeWrapper<Reference>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApproveRefundInput: ApproveRefundInput;
  ID: Scalars['ID']['output'];
  AuthorizePaymentInput: AuthorizePaymentInput;
  BigInt: Scalars['BigInt']['output'];
  CancelPaymentInput: CancelPaymentInput;
  CapturePaymentInput: CapturePaymentInput;
  ConfirmPaymentInput: ConfirmPaymentInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineCount: DeclineCount;
  Int: Scalars['Int']['output'];
  Duration: Scalars['Duration']['output'];
  Email: Scalars['Email']['output'];
  Enrollment: Reference;
  ItemKindFigures: ItemKindFigures;
  JSON: Scalars['JSON']['output'];
  LedgerBalance: LedgerBalance;
  LedgerEntry: LedgerEntryRow;
  LedgerEntryConnection: Page<LedgerEntryRow>;
  LedgerEntryEdge: Page<LedgerEntryRow>['edges'][number];
  LedgerFilter: LedgerFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  MoneyPoint: MoneyPoint;
  MoneySeries: MoneySeries;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PayerFigures: PayerFigures;
  Payment: PaymentRow;
  PaymentAttempts: PaymentAttempts;
  Float: Scalars['Float']['output'];
  PaymentConnection: Page<PaymentRow>;
  PaymentDataViolation: PaymentDataViolation;
  PaymentEdge: Page<PaymentRow>['edges'][number];
  PaymentEvent: PaymentEventRow;
  PaymentEventConnection: Page<PaymentEventRow>;
  PaymentEventEdge: Page<PaymentEventRow>['edges'][number];
  PaymentFailure: PaymentFailure;
  PaymentFigures: PaymentFigures;
  PaymentFilter: PaymentFilter;
  PaymentItem: Omit<PaymentItem, 'enrollment' | 'rsvp' | 'seatPool'> & { enrollment?: Maybe<ResolversParentTypes['Enrollment']>, rsvp?: Maybe<ResolversParentTypes['Rsvp']>, seatPool?: Maybe<ResolversParentTypes['SeatPool']> };
  PaymentMethod: PaymentMethod;
  PaymentReport: Omit<PaymentReport, 'lastPayment' | 'user'> & { lastPayment?: Maybe<ResolversParentTypes['Payment']>, user?: Maybe<ResolversParentTypes['User']> };
  PaymentSummary: PaymentSummary;
  Period: Period;
  PeriodInput: PeriodInput;
  PriceBreakdown: PriceBreakdown;
  PriceLine: PriceLine;
  ProcessPaymentInput: ProcessPaymentInput;
  Query: Record<PropertyKey, never>;
  QuoteItemInput: QuoteItemInput;
  Refund: RefundRow;
  RefundConnection: Page<RefundRow>;
  RefundEdge: Page<RefundRow>['edges'][number];
  RefundPaymentInput: RefundPaymentInput;
  RejectRefundInput: RejectRefundInput;
  Rsvp: Reference;
  SeatPool: Reference;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TopItem: TopItem;
  URL: Scalars['URL']['output'];
  UpdatePaymentMetadataInput: UpdatePaymentMetadataInput;
  User: Reference;
  String: Scalars['String']['output'];
};

export type FactDirectiveArgs = {
  audience?: Maybe<Scalars['String']['input']>;
  id?: Maybe<Scalars['String']['input']>;
  leftBy?: Maybe<Array<Scalars['String']['input']>>;
  reader?: Maybe<Scalars['String']['input']>;
  types: Array<Scalars['String']['input']>;
};

export type FactDirectiveResolver<Result, Parent, ContextType = Context, Args = FactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCount'] = ResolversParentTypes['DeclineCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type EnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrollment'] = ResolversParentTypes['Enrollment'], FederationReferenceType extends FederationReferenceTypes['Enrollment'] = FederationReferenceTypes['Enrollment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrollment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type ItemKindFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemKindFigures'] = ResolversParentTypes['ItemKindFigures']> = {
  kind?: Resolver<ResolversTypes['PaymentItemKind'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LedgerBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerBalance'] = ResolversParentTypes['LedgerBalance']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MoneyPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyPoint'] = ResolversParentTypes['MoneyPoint']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MoneySeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneySeries'] = ResolversParentTypes['MoneySeries']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['MoneyPoint']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveRefund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType, RequireFields<MutationApproveRefundArgs, 'input'>>;
  authorizePayment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<MutationAuthorizePaymentArgs, 'input'>>;
  cancelPayment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<MutationCancelPaymentArgs, 'input'>>;
  capturePayment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<MutationCapturePaymentArgs, 'input'>>;
  confirmPayment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<MutationConfirmPaymentArgs, 'input'>>;
  processPayment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<MutationProcessPaymentArgs, 'input'>>;
  refundPayment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<MutationRefundPaymentArgs, 'input'>>;
  rejectRefund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType, RequireFields<MutationRejectRefundArgs, 'input'>>;
  updatePaymentMetadata?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<MutationUpdatePaymentMetadataArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PayerFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayerFigures'] = ResolversParentTypes['PayerFigures']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorized?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capturable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captureMode?: Resolver<ResolversTypes['CaptureMode'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['PaymentEventConnection'], ParentType, ContextType, Partial<PaymentEventsArgs>>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['PaymentFailure']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['PaymentItem'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, Partial<PaymentRefundsArgs>>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentAttemptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAttempts'] = ResolversParentTypes['PaymentAttempts']> = {
  authorizationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  authorized?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  captureRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declines?: Resolver<Array<ResolversTypes['DeclineCount']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianRefundAgeHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  refundRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentDataViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDataViolation'] = ResolversParentTypes['PaymentDataViolation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEvent'] = ResolversParentTypes['PaymentEvent']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PaymentEventSource'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEventConnection'] = ResolversParentTypes['PaymentEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEventEdge'] = ResolversParentTypes['PaymentEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentEvent'], ParentType, ContextType>;
};

export type PaymentFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFailure'] = ResolversParentTypes['PaymentFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFigures'] = ResolversParentTypes['PaymentFigures']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revenuePerPayer?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentItem'] = ResolversParentTypes['PaymentItem']> = {
  enrollment?: Resolver<Maybe<ResolversTypes['Enrollment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentItemKind'], ParentType, ContextType>;
  rsvp?: Resolver<Maybe<ResolversTypes['Rsvp']>, ParentType, ContextType>;
  seatPool?: Resolver<Maybe<ResolversTypes['SeatPool']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  last4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReport'] = ResolversParentTypes['PaymentReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byItemKind?: Resolver<Array<ResolversTypes['ItemKindFigures']>, ParentType, ContextType>;
  failedAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['PayerFigures']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  lastPayment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<Array<ResolversTypes['PayerFigures']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['MoneySeries']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  upcoming?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type PaymentSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentSummary'] = ResolversParentTypes['PaymentSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['PaymentAttempts'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['PaymentFigures']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['Granularity'], ParentType, ContextType>;
  ledgerImbalance?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previous?: Resolver<Array<ResolversTypes['PaymentFigures']>, ParentType, ContextType>;
  previousAttempts?: Resolver<ResolversTypes['PaymentAttempts'], ParentType, ContextType>;
  refundRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['MoneySeries']>, ParentType, ContextType>;
  stuck?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topItems?: Resolver<Array<ResolversTypes['TopItem']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceBreakdown'] = ResolversParentTypes['PriceBreakdown']> = {
  lines?: Resolver<Array<ResolversTypes['PriceLine']>, ParentType, ContextType>;
  quotedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PriceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceLine'] = ResolversParentTypes['PriceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PayableKind'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ledger?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<QueryLedgerArgs>>;
  ledgerBalances?: Resolver<Array<ResolversTypes['LedgerBalance']>, ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentReport?: Resolver<ResolversTypes['PaymentReport'], ParentType, ContextType, RequireFields<QueryPaymentReportArgs, 'period'>>;
  paymentSummary?: Resolver<ResolversTypes['PaymentSummary'], ParentType, ContextType, RequireFields<QueryPaymentSummaryArgs, 'period'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'orderBy'>>;
  paymentsByUser?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsByUserArgs, 'userId'>>;
  quote?: Resolver<ResolversTypes['PriceBreakdown'], ParentType, ContextType, RequireFields<QueryQuoteArgs, 'items'>>;
  refundRequests?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, Partial<QueryRefundRequestsArgs>>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType, RequireFields<QueryRefundableArgs, 'paymentId'>>;
  searchPayments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QuerySearchPaymentsArgs, 'query'>>;
  validatePaymentData?: Resolver<Array<ResolversTypes['PaymentDataViolation']>, ParentType, ContextType, RequireFields<QueryValidatePaymentDataArgs, 'input'>>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['PaymentFailure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RefundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundEdge'] = ResolversParentTypes['RefundEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
};

export type RsvpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rsvp'] = ResolversParentTypes['Rsvp'], FederationReferenceType extends FederationReferenceTypes['Rsvp'] = FederationReferenceTypes['Rsvp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rsvp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type SeatPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPool'] = ResolversParentTypes['SeatPool'], FederationReferenceType extends FederationReferenceTypes['SeatPool'] = FederationReferenceTypes['SeatPool']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeatPool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  paymentChanged?: SubscriptionResolver<ResolversTypes['Payment'], "paymentChanged", ParentType, ContextType, Partial<SubscriptionPaymentChangedArgs>>;
  paymentStatusChanged?: SubscriptionResolver<ResolversTypes['Payment'], "paymentStatusChanged", ParentType, ContextType, RequireFields<SubscriptionPaymentStatusChangedArgs, 'paymentId'>>;
  refundUpdated?: SubscriptionResolver<ResolversTypes['Refund'], "refundUpdated", ParentType, ContextType, RequireFields<SubscriptionRefundUpdatedArgs, 'paymentId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TopItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopItem'] = ResolversParentTypes['TopItem']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<UserPaymentsArgs>>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclineCount?: DeclineCountResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  Enrollment?: EnrollmentResolvers<ContextType>;
  ItemKindFigures?: ItemKindFiguresResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LedgerBalance?: LedgerBalanceResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyPoint?: MoneyPointResolvers<ContextType>;
  MoneySeries?: MoneySeriesResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayerFigures?: PayerFiguresResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAttempts?: PaymentAttemptsResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentDataViolation?: PaymentDataViolationResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentEvent?: PaymentEventResolvers<ContextType>;
  PaymentEventConnection?: PaymentEventConnectionResolvers<ContextType>;
  PaymentEventEdge?: PaymentEventEdgeResolvers<ContextType>;
  PaymentFailure?: PaymentFailureResolvers<ContextType>;
  PaymentFigures?: PaymentFiguresResolvers<ContextType>;
  PaymentItem?: PaymentItemResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PaymentReport?: PaymentReportResolvers<ContextType>;
  PaymentSummary?: PaymentSummaryResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PriceBreakdown?: PriceBreakdownResolvers<ContextType>;
  PriceLine?: PriceLineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  Rsvp?: RsvpResolvers<ContextType>;
  SeatPool?: SeatPoolResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TopItem?: TopItemResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
