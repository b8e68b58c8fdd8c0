import type { Connection as Page, Reference } from '@lyceum/kit';
import type { PostRow, FeedItemRow, PostVersionRow, PostAttachmentRow, CommentRow, CommentVersionRow, PostReactionRow, PollRow, PollOptionRow, ContentReportRow, PostSharingRow, HashtagRow, HashtagTrendRow } from './tables.ts';
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

/** A new comment. */
export type AddCommentInput = {
  /** What it says. */
  content: Scalars['String']['input'];
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The comment that it answers. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** A request to look again. */
export type AppealPostRemovalInput = {
  /** Why: up to 1,000 characters. */
  note: Scalars['String']['input'];
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** Which post. */
export type ArchivePostInput = {
  /** True: out of sight. */
  archived: Scalars['Boolean']['input'];
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** Which post. */
export type BookmarkPostInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** Something that was said about a post. */
export type Comment = {
  /** Who said it; null for a tombstone. */
  author?: Maybe<User>;
  /** What it says; null for a tombstone. */
  content?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it became a tombstone. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How deep it stands: 1 for an answer to the post itself. */
  depth: Scalars['Int']['output'];
  /** When it was last edited. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As safe HTML; null for a tombstone. */
  html?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The comment that it answers. */
  parent?: Maybe<Comment>;
  /** The post. */
  post: Post;
  /** Answers to it, without those of people with whom the viewer keeps apart. */
  replies: CommentConnection;
  /** How many answers there ever were. */
  replyCount: Scalars['Int']['output'];
  /** What it said before each edit, the oldest first. */
  versions: Array<CommentVersion>;
};


/** Something that was said about a post. */
export type CommentRepliesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommentOrder>;
};

/** A page of Comment items: https://relay.dev/graphql/connections.htm */
export type CommentConnection = {
  /** The items with their cursors. */
  edges: Array<CommentEdge>;
  /** The items of this page. */
  nodes: Array<Comment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Comment in a page. */
export type CommentEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Comment;
};

/** Which comments come first. */
export type CommentOrder =
  /** The newest. */
  | 'NEWEST'
  /** The oldest. */
  | 'OLDEST';

/** What a comment said before an edit. */
export type CommentVersion = {
  /** What it said. */
  content: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** When another text took its place. */
  replacedAt: Scalars['DateTime']['output'];
};

/** A company. */
export type Company = {
  /** The company's id. */
  id: Scalars['ID']['output'];
  /** Posts in the company's name, the newest first. */
  posts?: Maybe<PostConnection>;
};


/** A company. */
export type CompanyPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** That something is wrong with a post or a comment. */
export type ContentReport = {
  /** The comment, if it is about one. */
  comment?: Maybe<Comment>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What they said to it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The post. */
  post?: Maybe<Post>;
  /** Why. */
  reason: ContentReportReason;
  /** Who said so; for moderators. */
  reporter?: Maybe<User>;
  /** Whether it was looked at. */
  status: ContentReportStatus;
};

/** A page of ContentReport items: https://relay.dev/graphql/connections.htm */
export type ContentReportConnection = {
  /** The items with their cursors. */
  edges: Array<ContentReportEdge>;
  /** The items of this page. */
  nodes: Array<ContentReport>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ContentReport in a page. */
export type ContentReportEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: ContentReport;
};

/** Why something is reported. */
export type ContentReportReason =
  /** It is not theirs to publish. */
  | 'COPYRIGHT'
  /** It is not true. */
  | 'FALSE'
  /** It harasses somebody. */
  | 'HARASSMENT'
  /** It incites to hatred. */
  | 'HATE'
  /** Something else: say what. */
  | 'OTHER'
  /** It is sexual. */
  | 'SEXUAL'
  /** It advertises. */
  | 'SPAM'
  /** It threatens, or shows violence. */
  | 'VIOLENCE';

/** Whether a report was looked at. */
export type ContentReportStatus =
  /** It was taken down. */
  | 'ACTIONED'
  /** Nothing was wrong. */
  | 'DISMISSED'
  /** Not yet. */
  | 'OPEN';

/** A course: texts, modules of lessons, and runs that people enrol in. */
export type Course = {
  /** The course's id. */
  id: Scalars['ID']['output'];
  /** Posts in the course, for who is in it; the newest first. */
  posts?: Maybe<PostConnection>;
};


/** A course: texts, modules of lessons, and runs that people enrol in. */
export type CoursePostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A new post. */
export type CreatePostInput = {
  /** Files and links: up to `maxAttachments`. */
  attachments?: InputMaybe<Array<PostAttachmentInput>>;
  /** The company in whose name it is. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says: up to `maxLength` characters; people are named as `@[name](id)`. */
  content: Scalars['String']['input'];
  /** What readers should know before they read: up to 200 characters. */
  contentWarning?: InputMaybe<Scalars['String']['input']>;
  /** The course in which it stands. */
  courseId?: InputMaybe<Scalars['ID']['input']>;
  /** True: it does not come out yet. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group in which it stands. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it asks. */
  poll?: InputMaybe<PollInput>;
  /** It comes out by itself then: a minute to a year from now. */
  publishAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose: one's own id, if any. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may see it, where it stands in no group, course or company; left out: `defaultVisibility`. */
  visibility?: InputMaybe<PostAudience>;
};

/** Which comment. */
export type DeleteCommentInput = {
  /** The comment. */
  commentId: Scalars['ID']['input'];
};

/** Which post. */
export type DeletePostInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** A post that was taken back. */
export type DeletedPost = {
  /** When. */
  deletedAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** A comment's new text. */
export type EditCommentInput = {
  /** The comment. */
  commentId: Scalars['ID']['input'];
  /** What it says. */
  content: Scalars['String']['input'];
};

/** A post in a feed. */
export type FeedItem = {
  /** The post. */
  post: Post;
  /** Why it is here. */
  reason: FeedReason;
  /** How it came by its place; null in a feed by time. */
  score?: Maybe<FeedScore>;
};

/** A page of FeedItem items: https://relay.dev/graphql/connections.htm */
export type FeedItemConnection = {
  /** The items with their cursors. */
  edges: Array<FeedItemEdge>;
  /** The items of this page. */
  nodes: Array<FeedItem>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A FeedItem in a page. */
export type FeedItemEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: FeedItem;
};

/** From where the posts of a feed are. */
export type FeedKind =
  /** A company. */
  | 'COMPANY'
  /** A course. */
  | 'COURSE'
  /** Public posts of the last 30 days that HOME does not have. */
  | 'DISCOVER'
  /** A group. */
  | 'GROUP'
  /** Whom and what one follows, is connected with or belongs to, and oneself. */
  | 'HOME';

/** The order of a feed. */
export type FeedRanking =
  /** The newest first. */
  | 'LATEST'
  /** The highest score first, among the newest. */
  | 'TOP';

/** Why a post is in a feed. */
export type FeedReason =
  /** It is of a company. */
  | 'COMPANY'
  /** One is connected with its author. */
  | 'CONNECTION'
  /** One is in its course. */
  | 'COURSE'
  /** One follows its author. */
  | 'FOLLOWING'
  /** One belongs to its group. */
  | 'GROUP'
  /** It is one's own. */
  | 'OWN'
  /** It may be of interest. */
  | 'SUGGESTED';

/** How high a post stands, in millionths, and of which parts: see the setting `rankingWeights`. */
export type FeedScore = {
  /** What the reader did with the author's posts in 90 days. */
  affinity: Scalars['Int']['output'];
  /** What anybody did with it. */
  engagement: Scalars['Int']['output'];
  /** How new it is: half after a day. */
  recency: Scalars['Int']['output'];
  /** All parts together. */
  total: Scalars['Int']['output'];
};

/** A post made ready to be shown. */
export type FormattedPost = {
  /** Its beginning, on one line. */
  excerpt: Scalars['String']['output'];
  /** Safe HTML: everything escaped but links, mentions and hashtags. */
  html: Scalars['String']['output'];
  /** When it came out, in the reader's language and time zone. */
  publishedAt: Scalars['String']['output'];
  /** About how long it takes to read. */
  readingMinutes: Scalars['Int']['output'];
};

/** The steps of a series. */
export type Granularity =
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By week, from Monday on. */
  | 'WEEK';

/** People who come together for something. */
export type Group = {
  /** The group's id. */
  id: Scalars['ID']['output'];
  /** Posts in the group, for its members; the newest first. */
  posts?: Maybe<PostConnection>;
};


/** People who come together for something. */
export type GroupPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A word under which posts are found. */
export type Hashtag = {
  /** The word, without the sign, in lower case. */
  name: Scalars['String']['output'];
  /** Posts with it, of those that the viewer may see, the newest first. */
  posts: PostConnection;
};


/** A word under which posts are found. */
export type HashtagPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A hashtag, counted. */
export type HashtagCount = {
  /** In how many posts. */
  count: Scalars['Int']['output'];
  /** The hashtag. */
  hashtag: Hashtag;
};

/** How a hashtag does. */
export type HashtagTrend = {
  /** How many people used it. */
  authors: Scalars['Int']['output'];
  /** The hashtag. */
  hashtag: Hashtag;
  /** In how many posts. */
  posts: Scalars['Int']['output'];
};

/** A page of HashtagTrend items: https://relay.dev/graphql/connections.htm */
export type HashtagTrendConnection = {
  /** The items with their cursors. */
  edges: Array<HashtagTrendEdge>;
  /** The items of this page. */
  nodes: Array<HashtagTrend>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A HashtagTrend in a page. */
export type HashtagTrendEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: HashtagTrend;
};

/** Somebody named, counted. */
export type MentionCount = {
  /** How often they were named. */
  named: Scalars['Int']['output'];
  /** How often they named the person. */
  namedBy: Scalars['Int']['output'];
  /** Who. */
  user: User;
};

/** What a moderator does. */
export type ModerateCommentInput = {
  /** The comment. */
  commentId: Scalars['ID']['input'];
  /** True: make it a tombstone; false: nothing is wrong. */
  remove: Scalars['Boolean']['input'];
};

/** What a moderator does. */
export type ModeratePostInput = {
  /** What. */
  action: PostModeration;
  /** The post. */
  postId: Scalars['ID']['input'];
  /** Why: up to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

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

export type Mutation = {
  /** Says something about a post, or about a comment on it. */
  addComment: Comment;
  /** Asks moderators to look again at one's own post that was taken down; once. */
  appealPostRemoval: Post;
  /** Takes one's own post out of sight, or back into it. */
  archivePost: Post;
  /** Keeps a post for later; nobody else knows. */
  bookmarkPost: Post;
  /** Writes a post; it comes out at once, at a moment, or not while it is a draft. */
  createPost: Post;
  /** Makes a comment a tombstone, under which its answers stay; for its author, the post's author and moderators. */
  deleteComment: Comment;
  /** Takes one's own post back for good. */
  deletePost: DeletedPost;
  /** Gives one's own comment another text; what it said is kept. */
  editComment: Comment;
  /** Makes a reported comment a tombstone, or finds nothing wrong with it; for moderators. */
  moderateComment: Comment;
  /** Takes a post down, brings it back, lets it out that waited, or finds nothing wrong with it; for moderators. */
  moderatePost: Post;
  /** Keeps a post on top, or no longer; for its author, in a group or course for its staff. */
  pinPost: Post;
  /** Brings out a draft or a scheduled post now. */
  publishDraft: Post;
  /** Reacts to a post; another reaction takes the place of the one before. */
  react: Post;
  /** Notes that one saw posts. */
  recordPostViews: RecordedViews;
  /** Tells moderators that something is wrong with a post or a comment on it; twice is once. */
  reportPost: ContentReport;
  /** Passes a public post on, with words of one's own or without. */
  repost: Post;
  /** Lets a draft come out by itself, or at another moment than before. */
  schedulePost: Post;
  /** Chooses what the platform posts in one's name. */
  setPostSharing: PostSharing;
  /** Keeps a post no longer. */
  unbookmarkPost: Post;
  /** Takes one's reaction back. */
  unreact: Post;
  /** Gives one's own post another text, warning or other files; what it said is kept. */
  updatePost: Post;
  /** Votes in a post's poll, once, while it is open. */
  votePoll: Post;
};


export type MutationAddCommentArgs = {
  input: AddCommentInput;
};


export type MutationAppealPostRemovalArgs = {
  input: AppealPostRemovalInput;
};


export type MutationArchivePostArgs = {
  input: ArchivePostInput;
};


export type MutationBookmarkPostArgs = {
  input: BookmarkPostInput;
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
};


export type MutationDeleteCommentArgs = {
  input: DeleteCommentInput;
};


export type MutationDeletePostArgs = {
  input: DeletePostInput;
};


export type MutationEditCommentArgs = {
  input: EditCommentInput;
};


export type MutationModerateCommentArgs = {
  input: ModerateCommentInput;
};


export type MutationModeratePostArgs = {
  input: ModeratePostInput;
};


export type MutationPinPostArgs = {
  input: PinPostInput;
};


export type MutationPublishDraftArgs = {
  input: PublishDraftInput;
};


export type MutationReactArgs = {
  input: ReactInput;
};


export type MutationRecordPostViewsArgs = {
  input: RecordPostViewsInput;
};


export type MutationReportPostArgs = {
  input: ReportPostInput;
};


export type MutationRepostArgs = {
  input: RepostInput;
};


export type MutationSchedulePostArgs = {
  input: SchedulePostInput;
};


export type MutationSetPostSharingArgs = {
  input: SetPostSharingInput;
};


export type MutationUnbookmarkPostArgs = {
  input: UnbookmarkPostInput;
};


export type MutationUnreactArgs = {
  input: UnreactInput;
};


export type MutationUpdatePostArgs = {
  input: UpdatePostInput;
};


export type MutationVotePollArgs = {
  input: VotePollInput;
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

/** A stretch of time, the end excluded. */
export type PeriodInput = {
  /** From this moment on. */
  from: Scalars['DateTime']['input'];
  /** Up to, and without, this moment. */
  to: Scalars['DateTime']['input'];
};

/** Which post. */
export type PinPostInput = {
  /** True: on top. */
  pinned: Scalars['Boolean']['input'];
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** What a post asks. */
export type Poll = {
  /** Whether it is closed. */
  closed: Scalars['Boolean']['output'];
  /** Until when. */
  closesAt: Scalars['DateTime']['output'];
  /** The position of what the viewer chose. */
  myVote?: Maybe<Scalars['Int']['output']>;
  /** What can be chosen. */
  options: Array<PollOption>;
  /** The question. */
  question: Scalars['String']['output'];
  /** How many voted; null until the viewer has voted or it is closed. */
  voteCount?: Maybe<Scalars['Int']['output']>;
};

/** What a post asks. */
export type PollInput = {
  /** How long it is open, in hours: 0.05 (3 minutes) to 24 times `maxPollDays`. */
  closesInHours: Scalars['Float']['input'];
  /** 2 to 6, each of up to 80 characters. */
  options: Array<Scalars['String']['input']>;
  /** The question: up to 200 characters. */
  question: Scalars['String']['input'];
};

/** Something that can be chosen. */
export type PollOption = {
  /** What it says. */
  label: Scalars['String']['output'];
  /** Its place, from 0. */
  position: Scalars['Int']['output'];
  /** How many chose it; null until the viewer has voted or the poll is closed. */
  votes?: Maybe<Scalars['Int']['output']>;
};

/** Something that somebody wants others to read. */
export type Post = {
  /** What the author said to that; for its author and moderators. */
  appeal?: Maybe<Scalars['String']['output']>;
  /** When its author asked to look again; for its author and moderators. */
  appealedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Files and links that hang on it. */
  attachments: Array<PostAttachment>;
  /** Who wrote it; null where it speaks for a company, except to who speaks for it too. */
  author?: Maybe<User>;
  /** Whether the viewer keeps it. */
  bookmarked: Scalars['Boolean']['output'];
  /** How many comments there are, answers included. */
  commentCount: Scalars['Int']['output'];
  /** Comments on the post itself, without those of people with whom the viewer keeps apart. */
  comments: CommentConnection;
  /** The company in whose name it is; while it is suspended or closed, only its people and those who look after posts see the post. */
  company?: Maybe<Company>;
  /** What it says; people are named as `@[name](id)`. */
  content: Scalars['String']['output'];
  /** What readers should know before they read. */
  contentWarning?: Maybe<Scalars['String']['output']>;
  /** The course in which it stands. */
  course?: Maybe<Course>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last edited after it came out. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Made ready to be shown. */
  formatted: FormattedPost;
  /** The group in which it stands. */
  group?: Maybe<Group>;
  /** Its hashtags, in the order of the text. */
  hashtags: Array<Hashtag>;
  /** The post's id. */
  id: Scalars['ID']['output'];
  /** Whom it names. */
  mentions: Array<User>;
  /** The viewer's reaction. */
  myReaction?: Maybe<ReactionKind>;
  /** Whether it is kept on top. */
  pinned: Scalars['Boolean']['output'];
  /** What it asks. */
  poll?: Maybe<Poll>;
  /** When it will come out by itself. */
  publishAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came out; before that, when it was written. */
  publishedAt: Scalars['DateTime']['output'];
  /** How many reacted. */
  reactionCount: Scalars['Int']['output'];
  /** How often each reaction was chosen, those chosen most first. */
  reactionCounts: Array<PostReactionCount>;
  /** Who reacted, the first first, without those with whom the viewer keeps apart. */
  reactions: PostReactionConnection;
  /** Why a moderator took it down; for its author and moderators. */
  removedReason?: Maybe<Scalars['String']['output']>;
  /** How often it was passed on. */
  repostCount: Scalars['Int']['output'];
  /** The post that it passes on. */
  repostOf?: Maybe<Post>;
  /** How it stands. */
  status: PostStatus;
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** What it said before each edit, the oldest first; for who sees it. */
  versions: Array<PostVersion>;
  /** Who may see it. */
  visibility: PostVisibility;
};


/** Something that somebody wants others to read. */
export type PostCommentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommentOrder>;
};


/** Something that somebody wants others to read. */
export type PostFormattedArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** Something that somebody wants others to read. */
export type PostReactionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReactionKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A file or link that hangs on a post; the file itself is stored elsewhere. */
export type PostAttachment = {
  /** What it shows, for whoever cannot see it. */
  alt?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: PostAttachmentKind;
  /** Its MIME type. */
  mimeType: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its size in bytes. */
  sizeBytes: Scalars['BigInt']['output'];
  /** Where it is. */
  url: Scalars['URL']['output'];
};

/** A file or link. */
export type PostAttachmentInput = {
  /** What it shows, for whoever cannot see it: up to 1,000 characters. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind: PostAttachmentKind;
  /** Its MIME type. */
  mimeType: Scalars['String']['input'];
  /** Its name: up to 255 characters. */
  name: Scalars['String']['input'];
  /** Its size in bytes. */
  sizeBytes: Scalars['BigInt']['input'];
  /** Where it is. */
  url: Scalars['URL']['input'];
};

/** What hangs on a post. */
export type PostAttachmentKind =
  /** A document. */
  | 'DOCUMENT'
  /** A picture. */
  | 'IMAGE'
  /** A page elsewhere. */
  | 'LINK'
  /** A film. */
  | 'VIDEO';

/** Who may see a new post. */
export type PostAudience =
  /** Who is connected with one. */
  | 'CONNECTIONS'
  /** Who follows one. */
  | 'FOLLOWERS'
  /** Nobody else. */
  | 'ONLY_ME'
  /** Everybody. */
  | 'PUBLIC';

/** A page of Post items: https://relay.dev/graphql/connections.htm */
export type PostConnection = {
  /** The items with their cursors. */
  edges: Array<PostEdge>;
  /** The items of this page. */
  nodes: Array<Post>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Post in a page. */
export type PostEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: Post;
};

/** How a post does. */
export type PostInsights = {
  /** Comments on it. */
  comments: Scalars['Int']['output'];
  /** Reactions, comments and reposts in percent of how often it was seen; null: never. */
  engagementRate?: Maybe<Scalars['Float']['output']>;
  /** How often it was seen. */
  impressions: Scalars['Int']['output'];
  /** How many people saw it. */
  reach: Scalars['Int']['output'];
  /** How often each reaction was chosen. */
  reactions: Array<PostReactionCount>;
  /** How often it was passed on. */
  reposts: Scalars['Int']['output'];
};

/** What a moderator does about a post. */
export type PostModeration =
  /** Lets it out that waited. */
  | 'APPROVE'
  /** Finds nothing wrong with it. */
  | 'DISMISS'
  /** Takes it down; say why. */
  | 'REMOVE'
  /** Brings it back. */
  | 'RESTORE';

/** A step of a series. */
export type PostPoint = {
  /** Comments. */
  comments: Scalars['Int']['output'];
  /** Its first day. */
  date: Scalars['Date']['output'];
  /** Posts. */
  posts: Scalars['Int']['output'];
};

/** Somebody's reaction. */
export type PostReaction = {
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** How. */
  kind: ReactionKind;
  /** Who. */
  user: User;
};

/** A page of PostReaction items: https://relay.dev/graphql/connections.htm */
export type PostReactionConnection = {
  /** The items with their cursors. */
  edges: Array<PostReactionEdge>;
  /** The items of this page. */
  nodes: Array<PostReaction>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One reaction, counted. */
export type PostReactionCount = {
  /** How many chose it. */
  count: Scalars['Int']['output'];
  /** The reaction. */
  kind: ReactionKind;
};

/** A PostReaction in a page. */
export type PostReactionEdge = {
  /** Give it as after or before to go on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The item. */
  node: PostReaction;
};

/** What somebody lets the platform post in their name. */
export type PostSharing = {
  /** That one earned a certificate. */
  certificates: Scalars['Boolean']['output'];
  /** That one begins a job. */
  jobs: Scalars['Boolean']['output'];
};

/** How a post stands. */
export type PostStatus =
  /** Its author took it out of sight. */
  | 'ARCHIVED'
  /** Its author took it back. */
  | 'DELETED'
  /** Only its author has it. */
  | 'DRAFT'
  /** It is out. */
  | 'PUBLISHED'
  /** A moderator took it down. */
  | 'REMOVED'
  /** It comes out by itself; in the name of a company that is suspended, once that is back. */
  | 'SCHEDULED'
  /** It waits for the staff of its group. */
  | 'WAITING';

/** All posts in figures. */
export type PostSummary = {
  /** The moment that the figures of now are of. */
  asOf: Scalars['DateTime']['output'];
  /** Posts of the period, by who may see them. */
  byVisibility: Array<PostVisibilityCount>;
  /** Of 100 feeds, 95 were read in no more milliseconds than this, in this process. */
  feedP95Ms: Scalars['Float']['output'];
  /** The period's figures. */
  figures: PostSummaryFigures;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** When the figures were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** Reports that wait. */
  openReports: Scalars['Int']['output'];
  /** Those of the period before. */
  previous: PostSummaryFigures;
  /** Posts and comments in each step. */
  series: Array<PostPoint>;
  /** Until when. */
  to: Scalars['DateTime']['output'];
  /** The hashtags of most public posts, up to 20. */
  topHashtags: Array<HashtagCount>;
  /** The public posts with which most was done, up to 10. */
  topPosts: Array<Post>;
};

/** What happened to posts in a period. */
export type PostSummaryFigures = {
  /** People who posted or commented. */
  activeAuthors: Scalars['Int']['output'];
  /** Comments. */
  comments: Scalars['Int']['output'];
  /** Comments for each post; null: there were none. */
  commentsPerPost?: Maybe<Scalars['Float']['output']>;
  /** Reactions, comments and reposts in percent of how often posts were seen; null: never. */
  engagementRate?: Maybe<Scalars['Float']['output']>;
  /** How often posts were seen. */
  impressions: Scalars['Int']['output'];
  /** Half of the decisions about reports took no longer than so many hours. */
  medianHoursToAction?: Maybe<Scalars['Float']['output']>;
  /** Posts. */
  posts: Scalars['Int']['output'];
  /** Posts and reposts for each day. */
  postsPerDay: Scalars['Float']['output'];
  /** Reactions. */
  reactions: Scalars['Int']['output'];
  /** Posts that were taken down after a report. */
  removed: Scalars['Int']['output'];
  /** Reports in percent of posts; null: there were none. */
  reportPercent?: Maybe<Scalars['Float']['output']>;
  /** Reports that were made. */
  reports: Scalars['Int']['output'];
  /** Posts that were passed on. */
  reposts: Scalars['Int']['output'];
};

/** What a post said before an edit. */
export type PostVersion = {
  /** What it said. */
  content: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** When another text took its place. */
  replacedAt: Scalars['DateTime']['output'];
};

/** Who may see a post. */
export type PostVisibility =
  /** Who is connected with its author. */
  | 'CONNECTIONS'
  /** Who learns or teaches in its course. */
  | 'COURSE'
  /** Who follows its author. */
  | 'FOLLOWERS'
  /** The members of its group. */
  | 'GROUP'
  /** Nobody but its author. */
  | 'ONLY_ME'
  /** Everybody. */
  | 'PUBLIC';

/** Posts of one visibility. */
export type PostVisibilityCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Who may see them. */
  visibility: PostVisibility;
};

/** Which post. */
export type PublishDraftInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
};

export type Query = {
  /** The posts that one kept, the latest kept first. */
  bookmarks: PostConnection;
  /** Reports of posts and comments, the first first; of a group for its staff, all with posts:manage. */
  contentReports: ContentReportConnection;
  /** Posts for the viewer, by time or by rank. A ranked list keeps its order on all its pages, whatever is posted meanwhile. */
  feed: FeedItemConnection;
  /** A hashtag, by its name without the sign. */
  hashtag: Hashtag;
  /** One's own posts that stand so, the newest first. */
  myPosts: PostConnection;
  /** A post that the viewer may see; null when there is none. */
  post?: Maybe<Post>;
  /** A post that the viewer may see. */
  postDetails: Post;
  /** How one's own post does; also with reports:read. */
  postInsights: PostInsights;
  /** What one lets the platform post in one's name. */
  postSharing: PostSharing;
  /** All posts in figures. */
  postSummary: PostSummary;
  /** What somebody posted under their own name, of what the viewer may see, the newest first. */
  postsByUser: PostConnection;
  /** Posts that the viewer may see and that fit, the newest first. */
  searchPosts: PostConnection;
  /** The hashtags that most people used in public posts of the last days, up to 100. */
  trendingHashtags: HashtagTrendConnection;
  /** Somebody's posts in figures; one's own, or anybody's with reports:read. */
  userPostActivityReport: UserPostActivityReport;
  /** Posts of a group that wait for its staff, the first first. */
  waitingPosts: PostConnection;
};


export type QueryBookmarksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContentReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ContentReportStatus>;
};


export type QueryFeedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: FeedKind;
  last?: InputMaybe<Scalars['Int']['input']>;
  ranking?: InputMaybe<FeedRanking>;
};


export type QueryHashtagArgs = {
  name: Scalars['String']['input'];
};


export type QueryMyPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PostStatus>;
};


export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostDetailsArgs = {
  postId: Scalars['ID']['input'];
};


export type QueryPostInsightsArgs = {
  postId: Scalars['ID']['input'];
};


export type QueryPostSummaryArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


export type QueryPostsByUserArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
  userId: Scalars['ID']['input'];
};


export type QuerySearchPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  authorId?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<PeriodInput>;
  query?: InputMaybe<Scalars['String']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrendingHashtagsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserPostActivityReportArgs = {
  granularity?: InputMaybe<Granularity>;
  period: PeriodInput;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryWaitingPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupId: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A reaction. */
export type ReactInput = {
  /** How. */
  kind: ReactionKind;
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** How one can react. */
export type ReactionKind =
  /** Congratulations. */
  | 'CELEBRATE'
  /** I want to know more. */
  | 'CURIOUS'
  /** I learned something. */
  | 'INSIGHTFUL'
  /** Good. */
  | 'LIKE'
  /** Lovely. */
  | 'LOVE'
  /** I stand by you. */
  | 'SUPPORT';

/** Which posts one saw. */
export type RecordPostViewsInput = {
  /** Up to 100 posts. */
  postIds: Array<Scalars['ID']['input']>;
};

/** Views that were noted. */
export type RecordedViews = {
  /** Of how many posts. */
  recorded: Scalars['Int']['output'];
};

/** What is wrong. */
export type ReportPostInput = {
  /** The comment, if it is about one. */
  commentId?: InputMaybe<Scalars['ID']['input']>;
  /** More about it: up to 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  postId: Scalars['ID']['input'];
  /** Why. */
  reason: ContentReportReason;
};

/** What to pass on. */
export type RepostInput = {
  /** Words of one's own. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key, and it is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post; of a repost, its original is passed on. */
  postId: Scalars['ID']['input'];
};

/** Which post, and when. */
export type SchedulePostInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
  /** When it comes out: a minute to a year from now. */
  publishAt: Scalars['DateTime']['input'];
};

/** What the platform may post in one's name. */
export type SetPostSharingInput = {
  /** That one earned a certificate. */
  certificates?: InputMaybe<Scalars['Boolean']['input']>;
  /** That one begins a job. */
  jobs?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Subscription = {
  /** Comments on a post as they are made. */
  commentAdded: Comment;
  /** Posts that name one. */
  mentionedInPost: Post;
  /** Posts that come out, of those that one may see: all, of somebody, or in a group, course or company. */
  postAdded: Post;
  /** A post was edited, archived or brought back. */
  postUpdated: Post;
  /** Reactions to a post changed. */
  reactionCountChanged: Post;
};


export type SubscriptionCommentAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  postId: Scalars['ID']['input'];
};


export type SubscriptionMentionedInPostArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionPostAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  authorId?: InputMaybe<Scalars['ID']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  courseId?: InputMaybe<Scalars['ID']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionPostUpdatedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  postId: Scalars['ID']['input'];
};


export type SubscriptionReactionCountChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  postId: Scalars['ID']['input'];
};

/** Which post. */
export type UnbookmarkPostInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** Which post. */
export type UnreactInput = {
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** Changes of a post. */
export type UpdatePostInput = {
  /** Files and links, in place of all before. */
  attachments?: InputMaybe<Array<PostAttachmentInput>>;
  /** What it says. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** What readers should know before they read; null: nothing. */
  contentWarning?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless the post is at this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The post. */
  postId: Scalars['ID']['input'];
};

/** A person who has an account. */
export type User = {
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** What they posted under their own name, of what the viewer may see, the newest first. */
  posts?: Maybe<PostConnection>;
};


/** A person who has an account. */
export type UserPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody's posts in figures. */
export type UserPostActivityReport = {
  /** The moment that the figures of now are of. */
  asOf: Scalars['DateTime']['output'];
  /** The hour of the day, 0 to 23, in which most was done with their posts. */
  bestHour?: Maybe<Scalars['Int']['output']>;
  /** Their post of the period with which most was done. */
  bestPost?: Maybe<Post>;
  /** The period's figures. */
  figures: UserPostFigures;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** When the figures were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** Their hashtags, up to 20. */
  hashtags: Array<HashtagCount>;
  /** Whom they named and who named them, up to 20. */
  mentions: Array<MentionCount>;
  /** Those of the period before. */
  previous: UserPostFigures;
  /** Reactions that they gave, by kind. */
  reactionsGiven: Array<PostReactionCount>;
  /** Reactions of others to their posts, by kind. */
  reactionsReceived: Array<PostReactionCount>;
  /** Posts and comments in each step. */
  series: Array<PostPoint>;
  /** Until when. */
  to: Scalars['DateTime']['output'];
  /** Whose. */
  user: User;
};

/** What somebody did and got in a period. */
export type UserPostFigures = {
  /** Comments. */
  comments: Scalars['Int']['output'];
  /** Comments of others on their posts. */
  commentsReceived: Scalars['Int']['output'];
  /** What others did with their posts in percent of how often these were seen; null: never. */
  engagementRate?: Maybe<Scalars['Float']['output']>;
  /** Those of them who had done something with one of their posts in the 7 days before. */
  followersFromPosts: Scalars['Int']['output'];
  /** How often their posts were seen. */
  impressions: Scalars['Int']['output'];
  /** Who began to follow them. */
  newFollowers: Scalars['Int']['output'];
  /** Posts. */
  posts: Scalars['Int']['output'];
  /** How many people saw their posts. */
  reach: Scalars['Int']['output'];
  /** Reactions that they gave. */
  reactionsGiven: Scalars['Int']['output'];
  /** Reactions of others to their posts. */
  reactionsReceived: Scalars['Int']['output'];
  /** Posts of others that they passed on. */
  reposts: Scalars['Int']['output'];
  /** How often others passed their posts on. */
  repostsReceived: Scalars['Int']['output'];
};

/** A vote. */
export type VotePollInput = {
  /** The position of the option, from 0. */
  option: Scalars['Int']['input'];
  /** The post. */
  postId: Scalars['ID']['input'];
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
  Comment: Comment;
  Company: Company;
  ContentReport: ContentReport;
  Course: Course;
  Group: Group;
  Hashtag: Hashtag;
  Post: Post;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Comment:
    ( { __typename: 'Comment' }
    & GraphQLRecursivePick<FederationTypes['Comment'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  ContentReport:
    ( { __typename: 'ContentReport' }
    & GraphQLRecursivePick<FederationTypes['ContentReport'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"id":true}> );
  Hashtag:
    ( { __typename: 'Hashtag' }
    & GraphQLRecursivePick<FederationTypes['Hashtag'], {"name":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCommentInput: AddCommentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AppealPostRemovalInput: AppealPostRemovalInput;
  ArchivePostInput: ArchivePostInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookmarkPostInput: BookmarkPostInput;
  Comment: ResolverTypeWrapper<CommentRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CommentConnection: ResolverTypeWrapper<Page<CommentRow>>;
  CommentEdge: ResolverTypeWrapper<Page<CommentRow>['edges'][number]>;
  CommentOrder: CommentOrder;
  CommentVersion: ResolverTypeWrapper<CommentVersionRow>;
  Company: ResolverTypeWrapper<Reference>;
  ContentReport: ResolverTypeWrapper<ContentReportRow>;
  ContentReportConnection: ResolverTypeWrapper<Page<ContentReportRow>>;
  ContentReportEdge: ResolverTypeWrapper<Page<ContentReportRow>['edges'][number]>;
  ContentReportReason: ContentReportReason;
  ContentReportStatus: ContentReportStatus;
  Course: ResolverTypeWrapper<Reference>;
  CreatePostInput: CreatePostInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteCommentInput: DeleteCommentInput;
  DeletePostInput: DeletePostInput;
  DeletedPost: ResolverTypeWrapper<DeletedPost>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EditCommentInput: EditCommentInput;
  Email: ResolverTypeWrapper<Scalars['Email']['output']>;
  FeedItem: ResolverTypeWrapper<FeedItemRow>;
  FeedItemConnection: ResolverTypeWrapper<Page<FeedItemRow>>;
  FeedItemEdge: ResolverTypeWrapper<Page<FeedItemRow>['edges'][number]>;
  FeedKind: FeedKind;
  FeedRanking: FeedRanking;
  FeedReason: FeedReason;
  FeedScore: ResolverTypeWrapper<FeedScore>;
  FormattedPost: ResolverTypeWrapper<FormattedPost>;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<Reference>;
  Hashtag: ResolverTypeWrapper<HashtagRow>;
  HashtagCount: ResolverTypeWrapper<Omit<HashtagCount, 'hashtag'> & { hashtag: ResolversTypes['Hashtag'] }>;
  HashtagTrend: ResolverTypeWrapper<HashtagTrendRow>;
  HashtagTrendConnection: ResolverTypeWrapper<Page<HashtagTrendRow>>;
  HashtagTrendEdge: ResolverTypeWrapper<Page<HashtagTrendRow>['edges'][number]>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MentionCount: ResolverTypeWrapper<Omit<MentionCount, 'user'> & { user: ResolversTypes['User'] }>;
  ModerateCommentInput: ModerateCommentInput;
  ModeratePostInput: ModeratePostInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PinPostInput: PinPostInput;
  Poll: ResolverTypeWrapper<PollRow>;
  PollInput: PollInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PollOption: ResolverTypeWrapper<PollOptionRow>;
  Post: ResolverTypeWrapper<PostRow>;
  PostAttachment: ResolverTypeWrapper<PostAttachmentRow>;
  PostAttachmentInput: PostAttachmentInput;
  PostAttachmentKind: PostAttachmentKind;
  PostAudience: PostAudience;
  PostConnection: ResolverTypeWrapper<Page<PostRow>>;
  PostEdge: ResolverTypeWrapper<Page<PostRow>['edges'][number]>;
  PostInsights: ResolverTypeWrapper<PostInsights>;
  PostModeration: PostModeration;
  PostPoint: ResolverTypeWrapper<PostPoint>;
  PostReaction: ResolverTypeWrapper<PostReactionRow>;
  PostReactionConnection: ResolverTypeWrapper<Page<PostReactionRow>>;
  PostReactionCount: ResolverTypeWrapper<PostReactionCount>;
  PostReactionEdge: ResolverTypeWrapper<Page<PostReactionRow>['edges'][number]>;
  PostSharing: ResolverTypeWrapper<PostSharingRow>;
  PostStatus: PostStatus;
  PostSummary: ResolverTypeWrapper<Omit<PostSummary, 'topHashtags' | 'topPosts'> & { topHashtags: Array<ResolversTypes['HashtagCount']>, topPosts: Array<ResolversTypes['Post']> }>;
  PostSummaryFigures: ResolverTypeWrapper<PostSummaryFigures>;
  PostVersion: ResolverTypeWrapper<PostVersionRow>;
  PostVisibility: PostVisibility;
  PostVisibilityCount: ResolverTypeWrapper<PostVisibilityCount>;
  PublishDraftInput: PublishDraftInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReactInput: ReactInput;
  ReactionKind: ReactionKind;
  RecordPostViewsInput: RecordPostViewsInput;
  RecordedViews: ResolverTypeWrapper<RecordedViews>;
  ReportPostInput: ReportPostInput;
  RepostInput: RepostInput;
  SchedulePostInput: SchedulePostInput;
  SetPostSharingInput: SetPostSharingInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnbookmarkPostInput: UnbookmarkPostInput;
  UnreactInput: UnreactInput;
  UpdatePostInput: UpdatePostInput;
  User: ResolverTypeWrapper<Reference>;
  UserPostActivityReport: ResolverTypeWrapper<Omit<UserPostActivityReport, 'bestPost' | 'hashtags' | 'mentions' | 'user'> & { bestPost?: Maybe<ResolversTypes['Post']>, hashtags: Array<ResolversTypes['HashtagCount']>, mentions: Array<ResolversTypes['MentionCount']>, user: ResolversTypes['User'] }>;
  UserPostFigures: ResolverTypeWrapper<UserPostFigures>;
  VotePollInput: VotePollInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCommentInput: AddCommentInput;
  ID: Scalars['ID']['output'];
  AppealPostRemovalInput: AppealPostRemovalInput;
  ArchivePostInput: ArchivePostInput;
  Boolean: Scalars['Boolean']['output'];
  BigInt: Scalars['BigInt']['output'];
  BookmarkPostInput: BookmarkPostInput;
  Comment: CommentRow;
  Int: Scalars['Int']['output'];
  CommentConnection: Page<CommentRow>;
  CommentEdge: Page<CommentRow>['edges'][number];
  CommentVersion: CommentVersionRow;
  Company: Reference;
  ContentReport: ContentReportRow;
  ContentReportConnection: Page<ContentReportRow>;
  ContentReportEdge: Page<ContentReportRow>['edges'][number];
  Course: Reference;
  CreatePostInput: CreatePostInput;
  Currency: Scalars['Currency']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteCommentInput: DeleteCommentInput;
  DeletePostInput: DeletePostInput;
  DeletedPost: DeletedPost;
  Duration: Scalars['Duration']['output'];
  EditCommentInput: EditCommentInput;
  Email: Scalars['Email']['output'];
  FeedItem: FeedItemRow;
  FeedItemConnection: Page<FeedItemRow>;
  FeedItemEdge: Page<FeedItemRow>['edges'][number];
  FeedScore: FeedScore;
  FormattedPost: FormattedPost;
  Group: Reference;
  Hashtag: HashtagRow;
  HashtagCount: Omit<HashtagCount, 'hashtag'> & { hashtag: ResolversParentTypes['Hashtag'] };
  HashtagTrend: HashtagTrendRow;
  HashtagTrendConnection: Page<HashtagTrendRow>;
  HashtagTrendEdge: Page<HashtagTrendRow>['edges'][number];
  JSON: Scalars['JSON']['output'];
  MentionCount: Omit<MentionCount, 'user'> & { user: ResolversParentTypes['User'] };
  ModerateCommentInput: ModerateCommentInput;
  ModeratePostInput: ModeratePostInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  PinPostInput: PinPostInput;
  Poll: PollRow;
  PollInput: PollInput;
  Float: Scalars['Float']['output'];
  PollOption: PollOptionRow;
  Post: PostRow;
  PostAttachment: PostAttachmentRow;
  PostAttachmentInput: PostAttachmentInput;
  PostConnection: Page<PostRow>;
  PostEdge: Page<PostRow>['edges'][number];
  PostInsights: PostInsights;
  PostPoint: PostPoint;
  PostReaction: PostReactionRow;
  PostReactionConnection: Page<PostReactionRow>;
  PostReactionCount: PostReactionCount;
  PostReactionEdge: Page<PostReactionRow>['edges'][number];
  PostSharing: PostSharingRow;
  PostSummary: Omit<PostSummary, 'topHashtags' | 'topPosts'> & { topHashtags: Array<ResolversParentTypes['HashtagCount']>, topPosts: Array<ResolversParentTypes['Post']> };
  PostSummaryFigures: PostSummaryFigures;
  PostVersion: PostVersionRow;
  PostVisibilityCount: PostVisibilityCount;
  PublishDraftInput: PublishDraftInput;
  Query: Record<PropertyKey, never>;
  ReactInput: ReactInput;
  RecordPostViewsInput: RecordPostViewsInput;
  RecordedViews: RecordedViews;
  ReportPostInput: ReportPostInput;
  RepostInput: RepostInput;
  SchedulePostInput: SchedulePostInput;
  SetPostSharingInput: SetPostSharingInput;
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  URL: Scalars['URL']['output'];
  UnbookmarkPostInput: UnbookmarkPostInput;
  UnreactInput: UnreactInput;
  UpdatePostInput: UpdatePostInput;
  User: Reference;
  UserPostActivityReport: Omit<UserPostActivityReport, 'bestPost' | 'hashtags' | 'mentions' | 'user'> & { bestPost?: Maybe<ResolversParentTypes['Post']>, hashtags: Array<ResolversParentTypes['HashtagCount']>, mentions: Array<ResolversParentTypes['MentionCount']>, user: ResolversParentTypes['User'] };
  UserPostFigures: UserPostFigures;
  VotePollInput: VotePollInput;
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

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment'], FederationReferenceType extends FederationReferenceTypes['Comment'] = FederationReferenceTypes['Comment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Comment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<CommentRepliesArgs, 'orderBy'>>;
  replyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['CommentVersion']>, ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CommentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentVersion'] = ResolversParentTypes['CommentVersion']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<CompanyPostsArgs>>;
};

export type ContentReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReport'] = ResolversParentTypes['ContentReport'], FederationReferenceType extends FederationReferenceTypes['ContentReport'] = FederationReferenceTypes['ContentReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContentReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ContentReportReason'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContentReportStatus'], ParentType, ContextType>;
};

export type ContentReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReportConnection'] = ResolversParentTypes['ContentReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContentReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContentReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReportEdge'] = ResolversParentTypes['ContentReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContentReport'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<CoursePostsArgs>>;
};

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

export type DeletedPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedPost'] = ResolversParentTypes['DeletedPost']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface EmailScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Email'], any> {
  name: 'Email';
}

export type FeedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedItem'] = ResolversParentTypes['FeedItem']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FeedReason'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['FeedScore']>, ParentType, ContextType>;
};

export type FeedItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedItemConnection'] = ResolversParentTypes['FeedItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FeedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedItemEdge'] = ResolversParentTypes['FeedItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedItem'], ParentType, ContextType>;
};

export type FeedScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedScore'] = ResolversParentTypes['FeedScore']> = {
  affinity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormattedPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormattedPost'] = ResolversParentTypes['FormattedPost']> = {
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<GroupPostsArgs>>;
};

export type HashtagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hashtag'] = ResolversParentTypes['Hashtag'], FederationReferenceType extends FederationReferenceTypes['Hashtag'] = FederationReferenceTypes['Hashtag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hashtag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<HashtagPostsArgs>>;
};

export type HashtagCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HashtagCount'] = ResolversParentTypes['HashtagCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hashtag?: Resolver<ResolversTypes['Hashtag'], ParentType, ContextType>;
};

export type HashtagTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HashtagTrend'] = ResolversParentTypes['HashtagTrend']> = {
  authors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hashtag?: Resolver<ResolversTypes['Hashtag'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HashtagTrendConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HashtagTrendConnection'] = ResolversParentTypes['HashtagTrendConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HashtagTrendEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HashtagTrend']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HashtagTrendEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HashtagTrendEdge'] = ResolversParentTypes['HashtagTrendEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HashtagTrend'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MentionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionCount'] = ResolversParentTypes['MentionCount']> = {
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationAddCommentArgs, 'input'>>;
  appealPostRemoval?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationAppealPostRemovalArgs, 'input'>>;
  archivePost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationArchivePostArgs, 'input'>>;
  bookmarkPost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationBookmarkPostArgs, 'input'>>;
  createPost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input'>>;
  deleteComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationDeleteCommentArgs, 'input'>>;
  deletePost?: Resolver<ResolversTypes['DeletedPost'], ParentType, ContextType, RequireFields<MutationDeletePostArgs, 'input'>>;
  editComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationEditCommentArgs, 'input'>>;
  moderateComment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationModerateCommentArgs, 'input'>>;
  moderatePost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationModeratePostArgs, 'input'>>;
  pinPost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationPinPostArgs, 'input'>>;
  publishDraft?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationPublishDraftArgs, 'input'>>;
  react?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationReactArgs, 'input'>>;
  recordPostViews?: Resolver<ResolversTypes['RecordedViews'], ParentType, ContextType, RequireFields<MutationRecordPostViewsArgs, 'input'>>;
  reportPost?: Resolver<ResolversTypes['ContentReport'], ParentType, ContextType, RequireFields<MutationReportPostArgs, 'input'>>;
  repost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationRepostArgs, 'input'>>;
  schedulePost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationSchedulePostArgs, 'input'>>;
  setPostSharing?: Resolver<ResolversTypes['PostSharing'], ParentType, ContextType, RequireFields<MutationSetPostSharingArgs, 'input'>>;
  unbookmarkPost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationUnbookmarkPostArgs, 'input'>>;
  unreact?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationUnreactArgs, 'input'>>;
  updatePost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationUpdatePostArgs, 'input'>>;
  votePoll?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationVotePollArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PollResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poll'] = ResolversParentTypes['Poll']> = {
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  myVote?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PollOption']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voteCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PollOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollOption'] = ResolversParentTypes['PollOption']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['PostAttachment']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  bookmarked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<PostCommentsArgs, 'orderBy'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentWarning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['FormattedPost'], ParentType, ContextType, RequireFields<PostFormattedArgs, 'locale' | 'timeZone'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  hashtags?: Resolver<Array<ResolversTypes['Hashtag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  myReaction?: Resolver<Maybe<ResolversTypes['ReactionKind']>, ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  publishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reactionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reactionCounts?: Resolver<Array<ResolversTypes['PostReactionCount']>, ParentType, ContextType>;
  reactions?: Resolver<ResolversTypes['PostReactionConnection'], ParentType, ContextType, Partial<PostReactionsArgs>>;
  removedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repostOf?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PostStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['PostVersion']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['PostVisibility'], ParentType, ContextType>;
};

export type PostAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostAttachment'] = ResolversParentTypes['PostAttachment']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PostAttachmentKind'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostInsightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostInsights'] = ResolversParentTypes['PostInsights']> = {
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagementRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  impressions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['PostReactionCount']>, ParentType, ContextType>;
  reposts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPoint'] = ResolversParentTypes['PostPoint']> = {
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostReactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReaction'] = ResolversParentTypes['PostReaction']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReactionKind'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type PostReactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReactionConnection'] = ResolversParentTypes['PostReactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostReactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PostReaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostReactionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReactionCount'] = ResolversParentTypes['PostReactionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReactionKind'], ParentType, ContextType>;
};

export type PostReactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostReactionEdge'] = ResolversParentTypes['PostReactionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostReaction'], ParentType, ContextType>;
};

export type PostSharingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostSharing'] = ResolversParentTypes['PostSharing']> = {
  certificates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostSummary'] = ResolversParentTypes['PostSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byVisibility?: Resolver<Array<ResolversTypes['PostVisibilityCount']>, ParentType, ContextType>;
  feedP95Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PostSummaryFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['PostSummaryFigures'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['PostPoint']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topHashtags?: Resolver<Array<ResolversTypes['HashtagCount']>, ParentType, ContextType>;
  topPosts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PostSummaryFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostSummaryFigures'] = ResolversParentTypes['PostSummaryFigures']> = {
  activeAuthors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commentsPerPost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  engagementRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  impressions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianHoursToAction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postsPerDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reactions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reposts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostVersion'] = ResolversParentTypes['PostVersion']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PostVisibilityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostVisibilityCount'] = ResolversParentTypes['PostVisibilityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['PostVisibility'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bookmarks?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<QueryBookmarksArgs>>;
  contentReports?: Resolver<ResolversTypes['ContentReportConnection'], ParentType, ContextType, RequireFields<QueryContentReportsArgs, 'status'>>;
  feed?: Resolver<ResolversTypes['FeedItemConnection'], ParentType, ContextType, RequireFields<QueryFeedArgs, 'kind'>>;
  hashtag?: Resolver<ResolversTypes['Hashtag'], ParentType, ContextType, RequireFields<QueryHashtagArgs, 'name'>>;
  myPosts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryMyPostsArgs, 'status'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  postDetails?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<QueryPostDetailsArgs, 'postId'>>;
  postInsights?: Resolver<ResolversTypes['PostInsights'], ParentType, ContextType, RequireFields<QueryPostInsightsArgs, 'postId'>>;
  postSharing?: Resolver<ResolversTypes['PostSharing'], ParentType, ContextType>;
  postSummary?: Resolver<ResolversTypes['PostSummary'], ParentType, ContextType, RequireFields<QueryPostSummaryArgs, 'period' | 'timeZone'>>;
  postsByUser?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsByUserArgs, 'pinned' | 'userId'>>;
  searchPosts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<QuerySearchPostsArgs>>;
  trendingHashtags?: Resolver<ResolversTypes['HashtagTrendConnection'], ParentType, ContextType, RequireFields<QueryTrendingHashtagsArgs, 'days'>>;
  userPostActivityReport?: Resolver<ResolversTypes['UserPostActivityReport'], ParentType, ContextType, RequireFields<QueryUserPostActivityReportArgs, 'period' | 'timeZone' | 'userId'>>;
  waitingPosts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryWaitingPostsArgs, 'groupId'>>;
};

export type RecordedViewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedViews'] = ResolversParentTypes['RecordedViews']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  commentAdded?: SubscriptionResolver<ResolversTypes['Comment'], "commentAdded", ParentType, ContextType, RequireFields<SubscriptionCommentAddedArgs, 'postId'>>;
  mentionedInPost?: SubscriptionResolver<ResolversTypes['Post'], "mentionedInPost", ParentType, ContextType, Partial<SubscriptionMentionedInPostArgs>>;
  postAdded?: SubscriptionResolver<ResolversTypes['Post'], "postAdded", ParentType, ContextType, Partial<SubscriptionPostAddedArgs>>;
  postUpdated?: SubscriptionResolver<ResolversTypes['Post'], "postUpdated", ParentType, ContextType, RequireFields<SubscriptionPostUpdatedArgs, 'postId'>>;
  reactionCountChanged?: SubscriptionResolver<ResolversTypes['Post'], "reactionCountChanged", ParentType, ContextType, RequireFields<SubscriptionReactionCountChangedArgs, 'postId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, RequireFields<UserPostsArgs, 'pinned'>>;
};

export type UserPostActivityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPostActivityReport'] = ResolversParentTypes['UserPostActivityReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bestHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bestPost?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['UserPostFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hashtags?: Resolver<Array<ResolversTypes['HashtagCount']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['MentionCount']>, ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['UserPostFigures'], ParentType, ContextType>;
  reactionsGiven?: Resolver<Array<ResolversTypes['PostReactionCount']>, ParentType, ContextType>;
  reactionsReceived?: Resolver<Array<ResolversTypes['PostReactionCount']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['PostPoint']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserPostFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPostFigures'] = ResolversParentTypes['UserPostFigures']> = {
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commentsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagementRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  followersFromPosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impressions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newFollowers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reactionsGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reactionsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reposts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repostsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BigInt?: GraphQLScalarType;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentVersion?: CommentVersionResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  ContentReport?: ContentReportResolvers<ContextType>;
  ContentReportConnection?: ContentReportConnectionResolvers<ContextType>;
  ContentReportEdge?: ContentReportEdgeResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletedPost?: DeletedPostResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Email?: GraphQLScalarType;
  FeedItem?: FeedItemResolvers<ContextType>;
  FeedItemConnection?: FeedItemConnectionResolvers<ContextType>;
  FeedItemEdge?: FeedItemEdgeResolvers<ContextType>;
  FeedScore?: FeedScoreResolvers<ContextType>;
  FormattedPost?: FormattedPostResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Hashtag?: HashtagResolvers<ContextType>;
  HashtagCount?: HashtagCountResolvers<ContextType>;
  HashtagTrend?: HashtagTrendResolvers<ContextType>;
  HashtagTrendConnection?: HashtagTrendConnectionResolvers<ContextType>;
  HashtagTrendEdge?: HashtagTrendEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MentionCount?: MentionCountResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Poll?: PollResolvers<ContextType>;
  PollOption?: PollOptionResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostAttachment?: PostAttachmentResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostInsights?: PostInsightsResolvers<ContextType>;
  PostPoint?: PostPointResolvers<ContextType>;
  PostReaction?: PostReactionResolvers<ContextType>;
  PostReactionConnection?: PostReactionConnectionResolvers<ContextType>;
  PostReactionCount?: PostReactionCountResolvers<ContextType>;
  PostReactionEdge?: PostReactionEdgeResolvers<ContextType>;
  PostSharing?: PostSharingResolvers<ContextType>;
  PostSummary?: PostSummaryResolvers<ContextType>;
  PostSummaryFigures?: PostSummaryFiguresResolvers<ContextType>;
  PostVersion?: PostVersionResolvers<ContextType>;
  PostVisibilityCount?: PostVisibilityCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordedViews?: RecordedViewsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserPostActivityReport?: UserPostActivityReportResolvers<ContextType>;
  UserPostFigures?: UserPostFiguresResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  fact?: FactDirectiveResolver<any, any, ContextType>;
};
